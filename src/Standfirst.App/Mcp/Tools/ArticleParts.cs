using Standfirst.App.Mcp.Answers;
using Standfirst.Archive;
using Standfirst.Articles;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Gives an article part by part: as much text as was asked for, and what was read from it.</summary>
static class ArticleParts
{
    /// <summary>A part that a model takes in at once, and the most that one answer bears, in code points.</summary>
    const int Usual = 6000, Longest = 20_000, Shortest = 500;

    // Of each list; a page made of quotation marks has more.
    const int MostEntries = 100;

    // Of each list of the facts.
    const int MostFacts = 20;

    /// <summary>How much text to give.</summary>
    public static readonly Argument Length = new(
        "length", ArgumentKind.Number, $"How many code points of the text to give at most; {Usual} when left out.")
    {
        Least = Shortest,
        Most = Longest,
    };

    /// <summary>The part of an article from a place on.</summary>
    /// <param name="cited">The article.</param>
    /// <param name="start">The place, in code points.</param>
    /// <param name="given">What was asked.</param>
    /// <param name="stored">How it is stored; null for a page that is not.</param>
    public static ArticleAnswer Of(CitedArticle cited, int start, Given given, StoredArticle? stored)
    {
        if (start > 0 && start >= cited.Length)
            throw Asked.StrangeCursor();
        Passage text = cited.CitePart(start, given.Number("length") ?? Usual);
        bool IsHere(Passage passage) => passage.Start >= text.Start && passage.Start < text.End;

        List<QuotationEntry> quotations = [.. Enumerable.Range(0, cited.Article.Quotations.Count)
            .Where(number => IsHere(cited.Cite(cited.Article.Quotations[number].Content[0])))
            .Take(MostEntries + 1).Select(number => Cited.Quotation(cited, number))];
        List<PersonEntry> people = [.. cited.Article.People
            .Where(person => person.Mentions is [var first, ..] ? IsHere(cited.Cite(first)) : start == 0)
            .Take(MostEntries + 1).Select(person => Cited.Person(cited, person))];
        List<TimelineRow> timeline = [.. cited.Article.Timeline
            .Where(entry => IsHere(cited.Cite(entry.Evidence)))
            .Take(MostEntries + 1).Select(entry => Cited.Timeline(cited, entry))];
        return new(cited.Address, cited.Length)
        {
            ArticleId = cited.Id,
            Facts = start == 0 ? FactsOf(cited.Article, stored) : null,
            Text = cited.Length > 0 ? text : null,
            Quotations = [.. quotations.Take(MostEntries)],
            People = [.. people.Take(MostEntries)],
            Timeline = [.. timeline.Take(MostEntries)],
            HasMore = Math.Max(quotations.Count, Math.Max(people.Count, timeline.Count)) > MostEntries,
            Next = Asked.CursorAt(text.End, cited.Length),
        };
    }

    static ArticleFacts FactsOf(Article article, StoredArticle? stored) => new(Cited.NameOf(article.Kind))
    {
        Headline = PageWords.Of(article.Headline),
        Standfirst = PageWords.Of(article.Standfirst),
        Authors = PageWords.All(article.Authors.Take(MostFacts).Select(author => author.Name)),
        Site = PageWords.Of(article.SiteName),
        Section = PageWords.Of(article.Section),
        Published = Shown.Date(article.Published?.Value),
        Modified = Shown.Date(article.Modified?.Value),
        Language = Shown.Tag(article.Language),
        Version = stored?.Version,
        IsCurrent = stored?.IsCurrent,
        IsCutOff = article.IsCutOff,
        Embeds = [.. article.Embeds.Take(MostFacts).Select(embed => new EmbedEntry(new(Shown.Cut(embed.Platform)))
        {
            Url = PageWords.Of(embed.Url),
            Author = PageWords.Of(embed.Author ?? embed.Handle),
            Words = PageWords.Of(embed.Text),
            Posted = Shown.Date(embed.Posted),
        })],
        Evidence = [.. article.Evidence.Take(MostFacts).Select(evidence => new EvidenceEntry(
            evidence.Field, evidence.From, evidence.Confidence,
            [.. evidence.Others.Take(MostFacts).Select(other => new TestimonyEntry(other.From, new(Shown.Cut(other.Value))))]))],
    };
}
