using System.Text.Json;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Words;
using Standfirst.Articles;

namespace Standfirst.Archive.Corrections;

/// <summary>A row of the table "correction".</summary>
sealed class CorrectionRow
{
    public long Id { get; init; }
    public long PageId { get; init; }
    public required string Field { get; init; }
    public string? Words { get; init; }
    public string? WordsKey { get; init; }
    public int Occurrence { get; init; }
    public required string Value { get; init; }
    public required string Machine { get; init; }
    public required string MadeBy { get; init; }
    public required string Made { get; init; }
    public string? Reason { get; init; }
    public string? Withdrawn { get; init; }

    /// <summary>The row of a correction.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="pageId">Its page.</param>
    /// <param name="article">The version that its quotation's place is told of.</param>
    /// <param name="correction">The correction.</param>
    public static CorrectionRow Of(long id, long pageId, Article article, ReaderCorrection correction)
    {
        int? place = correction.Quotation is { } at && at >= 0 && at < article.Quotations.Count ? at : null;
        bool isSpeaker = correction.Field == CorrectedField.Speaker;
        return new()
        {
            Id = id,
            PageId = pageId,
            Field = JsonNamingPolicy.CamelCase.ConvertName(correction.Field.ToString()),
            Words = isSpeaker ? correction.Words ?? "" : null,
            WordsKey = isSpeaker ? WordCutter.Key(correction.Words) : null,
            Occurrence = place is { } known ? QuotedWords.OccurrenceAt(article, known) : 0,
            Value = Write(correction.To),
            Machine = Write(correction.From),
            MadeBy = correction.By,
            Made = correction.At,
            Reason = correction.Reason,
        };
    }

    /// <summary>What two corrections share of which the newer takes the older one's place.</summary>
    public (string Field, string? WordsKey, int Occurrence) Subject => (Field, WordsKey, Occurrence);

    /// <summary>Everybody whom it names.</summary>
    public IEnumerable<string> Names => Read(Value).Concat(Read(Machine)).Append(MadeBy);

    /// <summary>Those that stand, the first made first: of each subject the newest.</summary>
    /// <param name="rows">All of one page, in the order of their numbers.</param>
    public static IEnumerable<CorrectionRow> InForce(IEnumerable<CorrectionRow> rows) => rows
        .Where(row => row.Withdrawn is null)
        .GroupBy(row => row.Subject)
        .Select(subject => subject.Last())
        .OrderBy(row => row.Id);

    /// <summary>The correction for a version of the article.</summary>
    /// <param name="article">The version; null where no speaker's correction is among them.</param>
    public ReaderCorrection For(Article? article) => new(FieldOf(Field), Read(Value), MadeBy, Made)
    {
        From = Read(Machine),
        Quotation = article is null || WordsKey is null ? null : QuotedWords.Find(article, WordsKey, Occurrence),
        Words = Words,
        Reason = Reason,
    };

    /// <summary>As those see it who ask for all.</summary>
    public KeptCorrection Kept(Article? article, bool isInForce) => new(Id, PageId, For(article))
    {
        Withdrawn = Withdrawn is { } when ? Iso.Read(when) : null,
        IsInForce = isInForce,
    };

    /// <summary>A list of words as a column holds it.</summary>
    public static string Write(IReadOnlyList<string> values) => JsonSerializer.Serialize(values);

    static string[] Read(string values) => JsonSerializer.Deserialize<string[]>(values) ?? [];

    static CorrectedField FieldOf(string name) => Enum.Parse<CorrectedField>(name, ignoreCase: true);
}
