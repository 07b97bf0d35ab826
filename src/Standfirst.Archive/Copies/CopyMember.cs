using System.Globalization;
using Standfirst.Articles;

namespace Standfirst.Archive.Copies;

/// <summary>One article of a group of copies, with what tells who had it first.</summary>
sealed record CopyMember
{
    public required long ArticleId { get; init; }

    /// <summary>When it was published, as the page says; null when it does not.</summary>
    public string? Published { get; init; }

    /// <summary>When the archive saw its page first.</summary>
    public required string FirstSeen { get; init; }

    public string? Host { get; init; }

    public string? SiteName { get; init; }

    /// <summary>The agency that it names as its source, as <see cref="AgencyNames"/> shows it; null when it names none.</summary>
    public string? Agency { get; init; }

    public string Address { get; init; } = "";

    public string? Headline { get; init; }

    public bool IsCurrent { get; init; } = true;

    /// <summary>What others see of it.</summary>
    public CopiedArticle Shown => new(ArticleId, Address, SiteName, Headline, Published, Agency);

    /// <summary>The agency that an article names: in its dateline, else in its byline.</summary>
    public static string? AgencyOf(Article article)
    {
        string? printed = article.Dateline?.Agency
            ?? article.Authors.FirstOrDefault(author => author.Kind == AuthorKind.Agency)?.Name;
        return printed is null ? null : AgencyNames.Of(printed);
    }

    /// <summary>Since when it is known to have been there.</summary>
    /// <remarks>A page that tells a later moment than it was seen at, or the one that programs write where they know none, is
    /// not believed. One that tells a day alone comes behind those that tell the hour of that day; without a zone, UTC is meant.</remarks>
    public DateTimeOffset Since
    {
        get
        {
            var seen = DateTimeOffset.Parse(FirstSeen, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            if (!DateTimeOffset.TryParse(Published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var told)
                || told.Year <= 1970)
            {
                return seen;
            }
            if (Published.Length == "2024-08-05".Length)
                told = told.AddDays(1).AddTicks(-1);
            return told < seen ? told : seen;
        }
    }
}
