using Standfirst.Articles;

namespace Standfirst.Fuzzing.Judging;

/// <summary>What can be seen of an article: which finder spoke, which kinds came out, how many.</summary>
static class ArticleSigns
{
    public static void See(Article article, Signs signs)
    {
        signs.See("kind", $"{article.Kind}");
        signs.See("language", article.Language);
        signs.See("charset", article.Page.Charset);
        signs.See("text", article.Text.Length);
        foreach (FieldEvidence evidence in article.Evidence)
        {
            signs.See(evidence.Field, evidence.From);
            foreach (Testimony other in evidence.Others)
                signs.See($"{evidence.Field}, too", other.From);
        }
        foreach (Block block in article.Blocks)
            signs.See($"{block.Kind}", $"{block.Role} {block.Level} {block.Ordered} {block.Depth > 1}");
        foreach (Embed embed in article.Embeds)
            signs.See("embed", embed.Platform);
        foreach (Quotation quotation in article.Quotations)
        {
            signs.See($"{quotation.Kind}", $"{quotation.Content.Count} {(int)(quotation.Confidence * 10)}");
            signs.See("quotation without", $"{quotation.Cue is null} {quotation.Speaker is null} {quotation.Said is null}");
        }
        foreach (TimeExpression time in article.TimeExpressions)
            signs.See($"{time.Type}", $"{time.Value.Length} {time.Value[0]}");
        foreach (PersonDescription description in article.People.SelectMany(person => person.Descriptions))
            signs.See("description", $"{description.Kind}");
        foreach (PersonRelation relation in article.People.SelectMany(person => person.Relations))
            signs.See("relation", relation.Kind);
        foreach (ContentNote note in article.ContentNotes)
            signs.See("note", note.Topic);
        SeeCounts(article, signs);
    }

    static void SeeCounts(Article article, Signs signs)
    {
        signs.See("blocks", article.Blocks.Count);
        signs.See("links", article.Links.Count);
        signs.See("images", article.Images.Count);
        signs.See("authors", article.Authors.Count);
        signs.See("quotations", article.Quotations.Count);
        signs.See("people", article.People.Count);
        signs.See("times", article.TimeExpressions.Count);
        signs.See("timeline", article.Timeline.Count);
        signs.See("corrections", article.Page.Corrections.Count);
        signs.See("reservations", article.Page.Reservations.Count);
    }
}
