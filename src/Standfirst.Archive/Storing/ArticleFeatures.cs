using Standfirst.Articles;

namespace Standfirst.Archive.Storing;

/// <summary>What an article has beside its text: the bits of article.features.</summary>
[Flags]
enum ArticleFeatures
{
    None = 0,
    Quotation = 1,
    Embed = 2,
    Table = 4,
    Live = 8,

    // Articles that were stored before the migration 0004 lack it until somebody asks for weak records.
    Image = 16,
}

static class Features
{
    public static ArticleFeatures Of(Article article)
    {
        var features = ArticleFeatures.None;
        if (article.Quotations.Count > 0)
            features |= ArticleFeatures.Quotation;
        if (article.Embeds.Count > 0)
            features |= ArticleFeatures.Embed;
        if (article.Images.Count > 0)
            features |= ArticleFeatures.Image;
        foreach (var block in article.Blocks)
        {
            features |= block.Kind switch
            {
                BlockKind.Table => ArticleFeatures.Table,
                BlockKind.LiveEntry => ArticleFeatures.Live,
                _ => ArticleFeatures.None,
            };
        }
        return features;
    }
}
