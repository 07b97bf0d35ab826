using Standfirst.App.ReadingRoom.Days;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Archive;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>An article as its pages show it: what is stored, what the record says, and how both hang together.</summary>
sealed class StoryView
{
    readonly Dictionary<string, Person> _people = [];

    public StoryView(StoredArticle stored)
    {
        Stored = stored;
        Article = ArticleJson.Read(stored.Record);
        foreach (Person person in Article.People)
            _people.TryAdd(person.Id, person);
        Speakers = new(Article);
        Places = new(Article.Text);
        Quoted = new(Article.Quotations);
    }

    /// <summary>What the archive keeps beside the record.</summary>
    public StoredArticle Stored { get; }

    /// <summary>The record.</summary>
    public Article Article { get; }

    /// <summary>Who speaks, and in which colour.</summary>
    public Speakers Speakers { get; }

    /// <summary>Turns places of the text into those that the record's JSON and this room's addresses count.</summary>
    public TextPlaces Places { get; }

    /// <summary>Where the quotations stand.</summary>
    public QuotedParts Quoted { get; }

    /// <summary>Its number.</summary>
    public long Id => Stored.Id;

    /// <summary>The headline, short enough for a line; what stands for it where there is none.</summary>
    public string Title => Article.Headline is { } headline && !string.IsNullOrWhiteSpace(headline)
        ? Shortened.Of(headline, LongestTitle)
        : "Without a headline";

    /// <summary>Whose id it is; null where there is nobody of that id.</summary>
    public Person? PersonOf(string? id) => id is null ? null : _people.GetValueOrDefault(id);

    /// <summary>What a reader put right about a field; null where nobody did.</summary>
    /// <param name="field">The field.</param>
    /// <param name="quotation">For a speaker: the quotation's place in the record.</param>
    public ReaderCorrection? CorrectionOf(CorrectedField field, int? quotation = null) =>
        Article.ReaderCorrections.LastOrDefault(correction => correction.Field == field && correction.Quotation == quotation
            && (field != CorrectedField.Speaker || quotation is not null));

    /// <summary>What was said, " … " between its stretches.</summary>
    public string WordsOf(Quotation quotation) =>
        string.Join(" … ", quotation.Content.Select(part => part.Of(Article.Text).ToString()));

    /// <summary>The words within a stretch that tell a time, and what they tell: "“Tuesday”, 22 December 2020"; empty for none.</summary>
    public string TimesIn(TextSpan words) => string.Join("; ", Article.TimeExpressions
        .Where(time => time.Span.Start >= words.Start && time.Span.End <= words.End)
        .Take(MostTimes)
        .Select(time => $"“{Shortened.Of(time.Span.Of(Article.Text).ToString(), LongestTime)}”, {ReadableDate.Of(time.Value)}"));

    // A sentence tells one time or two.
    const int MostTimes = 6, LongestTime = 80;

    /// <summary>The page's address where a reader may follow it: the publisher's own, else the one it was read from.</summary>
    public string? Source => WebLink.Of(Article.CanonicalUrl) ?? WebLink.Of(Article.Url) ?? WebLink.Of(Stored.Address);

    // What a tab, a window's list or a citation has room for.
    const int LongestTitle = 160;
}
