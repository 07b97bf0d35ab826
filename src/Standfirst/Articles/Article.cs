namespace Standfirst.Articles;

/// <summary>What a news page says. Null means that the page does not say; a list is never null.</summary>
/// <remarks>docs/record.md explains every field; the same names stand in JSON (camelCase).</remarks>
public sealed record Article
{
    /// <summary>The page's absolute address as the caller gave it; null when none was given.</summary>
    public string? Url { get; init; }

    /// <summary>The absolute address that the page declares as its own; null when it declares none.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>What sort of page this is.</summary>
    public PageKind Kind { get; init; }

    /// <summary>The headline as printed, without the site's name.</summary>
    public string? Headline { get; init; }

    /// <summary>The short line over the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The summary under the headline, as printed; not the page's meta description.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The page's meta description; may equal the standfirst.</summary>
    public string? Description { get; init; }

    /// <summary>Who wrote it, in the order of the byline.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>Where the story was filed from.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>When the article was first published.</summary>
    public Moment? Published { get; init; }

    /// <summary>When the article was last changed.</summary>
    public Moment? Modified { get; init; }

    /// <summary>The language of the article as a BCP 47 tag: "en", "de-AT".</summary>
    public string? Language { get; init; }

    /// <summary>The name of the publication.</summary>
    public string? SiteName { get; init; }

    /// <summary>The part of the publication: "Politics", "Lokales".</summary>
    public string? Section { get; init; }

    /// <summary>The topics that the page names, in the page's order, each once.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The genre that the page labels it with: "news", "opinion", "review".</summary>
    public string? Genre { get; init; }

    /// <summary>Whether the page says that reading it costs nothing.</summary>
    public bool? IsFree { get; init; }

    /// <summary>Whether the text stops before the article does.</summary>
    public bool? IsCutOff { get; init; }

    /// <summary>The body's text: the blocks that have words, joined by "\n". Empty when the page has no body.</summary>
    public string Text { get; init; } = "";

    /// <summary>The body in reading order. The blocks that have words cover <see cref="Text"/>.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>The links inside <see cref="Text"/>, by where they start.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Emphasised, strong, raised and lowered words in <see cref="Text"/>, by where they start.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>The article's pictures, in the page's order; one that the page declares to stand for the story and that the story
    /// does not show comes last.</summary>
    public IReadOnlyList<Image> Images { get; init; } = [];

    /// <summary>Posts and players of other sites shown in the article, in the page's order.</summary>
    public IReadOnlyList<Embed> Embeds { get; init; } = [];

    /// <summary>Who said what, by where the first words stand.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } = [];

    /// <summary>Whom the article names, in the order of their first mentions.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>The words that tell a time, by where they start.</summary>
    public IReadOnlyList<TimeExpression> TimeExpressions { get; init; } = [];

    /// <summary>What was when, the earliest first; on one day in reading order.</summary>
    public IReadOnlyList<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>Matters that some readers wish to be told of before they read, by where they first stand.</summary>
    public IReadOnlyList<ContentNote> ContentNotes { get; init; } = [];

    /// <summary>For each field that several witnesses vouch for: who was believed and what the others said. Each field has one,
    /// in the order that they were judged in; look for it by its name.</summary>
    public IReadOnlyList<FieldEvidence> Evidence { get; init; } = [];

    /// <summary>The page itself: its bytes, its rights, what its editors corrected.</summary>
    public PageFacts Page { get; init; } = new();

    /// <summary>What readers put right, the first made first; for each field one, the newest. An archive lays it over what was
    /// read, and reading a page gives none.</summary>
    public IReadOnlyList<ReaderCorrection> ReaderCorrections { get; init; } = [];

    /// <summary>What a reader put right about the speaker of a quotation, the last word of it; null where nobody did.</summary>
    /// <param name="quotation">The quotation's place in <see cref="Quotations"/>, from 0.</param>
    public ReaderCorrection? SpeakerCorrectionOf(int quotation) => ReaderCorrections.LastOrDefault(
        correction => correction.Field == CorrectedField.Speaker && correction.Quotation == quotation);

    /// <summary>Who said a quotation, as readers put it right, else as it was read; null where nobody is known.</summary>
    /// <param name="quotation">The quotation's place in <see cref="Quotations"/>, from 0.</param>
    /// <remarks>Somebody whom the record does not know, and a reader named, has no mentions, and an id that no record gives.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quotation.</exception>
    public Person? SpeakerOf(int quotation)
    {
        string? read = Quotations[quotation].Speaker;
        if (SpeakerCorrectionOf(quotation) is not { } correction)
            return read is null ? null : People.FirstOrDefault(person => person.Id == read);
        if (correction.To is not [var name, ..])
            return null;
        // An id of the record is "p1", "p2" …: none begins so.
        return People.FirstOrDefault(person => string.Equals(person.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? new Person($"named:{name}", name);
    }

    /// <summary>The article with one of its quotations alone, and without what readers put right about the others.</summary>
    /// <param name="quotation">The quotation's place in <see cref="Quotations"/>, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quotation.</exception>
    public Article WithOnly(int quotation) => this with
    {
        Quotations = [Quotations[quotation]],
        ReaderCorrections =
        [
            .. ReaderCorrections
                .Where(correction => correction.Field != CorrectedField.Speaker || correction.Quotation == quotation)
                .Select(correction => correction.Field == CorrectedField.Speaker ? correction with { Quotation = 0 } : correction),
        ],
    };
}
