using System.Globalization;
using System.Text;
using Standfirst.Articles;
using Standfirst.Extraction.Content.Embeds;
using Standfirst.Text;

namespace Standfirst.Extraction;

/// <summary>The plain text that crawl pipelines keep of an article → article.</summary>
/// <remarks>"date 2020-12-23 standfirst…", a blank line, the headline, and paragraphs, parted by blank lines.</remarks>
static class PlainTextRecord
{
    const string DateWord = "date ";

    const int DayLength = 10;

    // No newspaper is older; years behind the last stand for "unknown".
    const int FirstYear = 1605, LastYear = 2099;

    // The longest headlines have some 250 letters. One that is a whole sentence is shorter than a first paragraph.
    const int LongestHeadline = 300;

    const int LongestSentence = 160;

    // Behind a date line the headline is where it belongs. Without one, the first line is told by its looks.
    const double SureOfPlace = .95, SureOfLooks = .7;

    /// <summary>Reads a record; each of its parts may be missing.</summary>
    /// <param name="record">The whole text; lines of a paragraph are joined.</param>
    /// <param name="url">Where the article was; null when unknown.</param>
    /// <param name="published">The day to take when the record tells none; null when unknown.</param>
    /// <param name="limits">When to end early; looked at before each paragraph.</param>
    public static Article Read(string record, Uri? url, DateOnly? published, in ReadingLimits limits)
    {
        var paragraphs = Paragraphs(record, limits);
        var dateLine = paragraphs is [var first, ..] ? DateLine.Parse(first) : null;
        if (dateLine is not null)
            paragraphs.RemoveAt(0);
        bool isAlone = paragraphs.Count == 1;
        string? headline = paragraphs is [var line, ..] && IsHeadline(line, isAlone) ? line : null;
        if (headline is not null)
            paragraphs.RemoveAt(0);

        return Written(FlattenedEmbeds.Find(paragraphs, limits)) with
        {
            Url = url?.OriginalString,
            Headline = headline,
            Standfirst = dateLine?.Standfirst,
            Published = dateLine?.Day is { } day ? MomentOf(day) : published is { } given ? MomentOf(given) : null,
            Evidence = [.. EvidenceOf(headline, dateLine, published)],
        };
    }

    /// <summary>The first line of a record.</summary>
    /// <param name="Day">Its day; null when the calendar has no such day, or nothing was printed or will be in its year.</param>
    /// <param name="Standfirst">What follows the day; null when nothing does.</param>
    sealed record DateLine(DateOnly? Day, string? Standfirst)
    {
        public static DateLine? Parse(string line)
        {
            if (!line.StartsWith(DateWord, StringComparison.OrdinalIgnoreCase))
                return null;
            string rest = line[DateWord.Length..];
            int end = rest.IndexOf(' ');
            string day = end < 0 ? rest : rest[..end];
            if (day.Length != DayLength || day[4] != '-' || day[7] != '-' || !char.IsAsciiDigit(day[0]))
                return null;
            bool exists = DateOnly.TryParseExact(
                day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed);
            exists &= parsed.Year is >= FirstYear and <= LastYear;
            return new(exists ? parsed : null, end < 0 ? null : rest[(end + 1)..]);
        }
    }

    static List<string> Paragraphs(string record, in ReadingLimits limits)
    {
        List<string> paragraphs = [];
        var open = new StringBuilder();
        foreach (var line in record.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                open.Append(line).Append(' ');
                continue;
            }
            limits.ThrowIfOver();
            Close();
        }
        Close();
        return paragraphs;

        void Close()
        {
            if (WhiteSpace.Collapse(open.ToString()) is { Length: > 0 } words)
                paragraphs.Add(words);
            open.Clear();
        }
    }

    /// <summary>Whether the first paragraph is a headline: it is, unless it reads like the story's first sentences.</summary>
    static bool IsHeadline(string line, bool isAlone)
    {
        int longest = line[^1] is not ('.' or '。') ? LongestHeadline : isAlone ? 0 : LongestSentence;
        return line.Length <= longest && EmbedResidue.Find(line) is null;
    }

    static Article Written(List<FlatPiece> pieces)
    {
        var text = new StringBuilder();
        List<Block> blocks = [];
        List<Embed> embeds = [];
        foreach (var piece in pieces)
        {
            if (piece.Embed is { } embed)
            {
                blocks.Add(new Block(BlockKind.Embed, null) { Embed = embeds.Count });
                embeds.Add(embed);
                continue;
            }
            if (text.Length > 0)
                text.Append('\n');
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(text.Length, piece.Paragraph!.Length)));
            text.Append(piece.Paragraph);
        }
        return new Article
        {
            Kind = text.Length > 0 ? PageKind.Article : PageKind.Other,
            Text = text.ToString(),
            Blocks = blocks,
            Embeds = embeds,
        };
    }

    static Moment MomentOf(DateOnly day)
    {
        string value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(value, value, MomentPrecision.Day);
    }

    static IEnumerable<FieldEvidence> EvidenceOf(string? headline, DateLine? dateLine, DateOnly? published)
    {
        if (headline is not null)
            yield return new("headline", "first paragraph", dateLine is null ? SureOfLooks : SureOfPlace, []);
        if (dateLine?.Day is { } day)
        {
            Testimony[] others = published is { } given && given != day ? [new("caller", MomentOf(given).Value)] : [];
            yield return new("published", "date line", 1, others);
        }
        else if (published is not null)
        {
            yield return new("published", "caller", 1, []);
        }
    }
}
