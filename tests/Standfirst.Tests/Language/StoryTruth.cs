using System.Text.RegularExpressions;
using Standfirst.Articles;

namespace Standfirst.Tests.Language;

/// <summary>What a careful reader finds in a story, as it stands beside it in truth.txt.</summary>
/// <remarks>Stories/README.md explains the lines.</remarks>
sealed record StoryTruth
{
    /// <summary>The quotations, in the order of the file.</summary>
    public IReadOnlyList<TrueQuotation> Quotations { get; init; } = [];

    /// <summary>The people, in the order of the file.</summary>
    public IReadOnlyList<TruePerson> People { get; init; } = [];

    /// <summary>The words that tell a date.</summary>
    public IReadOnlyList<TrueTime> Times { get; init; } = [];

    /// <summary>The notes on what some readers wish to be told of.</summary>
    public IReadOnlyList<TrueNote> Notes { get; init; } = [];

    /// <summary>Some of the sentences that tell what was when.</summary>
    public IReadOnlyList<TrueEvent> Timeline { get; init; } = [];

    /// <summary>Reads a truth.txt.</summary>
    /// <exception cref="FormatException">A line is not written as Stories/README.md says.</exception>
    public static StoryTruth Read(string path)
    {
        var lines = File.ReadAllLines(path)
            .Where(line => line is not ("" or ['#', ..]))
            .Select(TruthLine.Parse)
            .ToList();
        foreach (var line in lines)
        {
            if (!Kinds.Contains(line.Kind))
                throw new FormatException($"{path}: nobody knows what “{line.Kind}” is");
        }

        return new()
        {
            Quotations = [.. Of("quotation").Select(TrueQuotation.Of)],
            People = [.. Of("person").Select(TruePerson.Of)],
            Times = [.. Of("time").Select(TrueTime.Of)],
            Notes = [.. Of("note").Select(TrueNote.Of)],
            Timeline = [.. Of("timeline").Select(TrueEvent.Of)],
        };

        IEnumerable<TruthLine> Of(string kind) => lines.Where(line => line.Kind == kind);
    }

    static readonly string[] Kinds = ["quotation", "person", "time", "note", "timeline"];
}

/// <summary>A line of a truth.txt: what it tells of, the words, and named fields.</summary>
/// <param name="Kind">What it tells of: "quotation", "person".</param>
/// <param name="IsOpen">Whether careful readers may differ: it may be found and need not be.</param>
/// <param name="Words">The words up to the first bar.</param>
/// <param name="Fields">The fields between bars; those without a name have the name "".</param>
sealed record TruthLine(
    string Kind, bool IsOpen, string Words, IReadOnlyList<(string Name, string Value)> Fields)
{
    /// <summary>The value of a field; null where the line has none of that name.</summary>
    public string? this[string name] => Fields.FirstOrDefault(field => field.Name == name).Value;

    public static TruthLine Parse(string line)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
            throw new FormatException($"“{line}” has no colon");

        string[] parts = line[(colon + 2)..].Split(" | ");
        string kind = line[..colon];
        return new(kind.TrimEnd('?'), kind.EndsWith('?'), parts[0], [.. parts[1..].Select(Field)]);
    }

    static (string Name, string Value) Field(string part) =>
        part.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            ? (part[..colon], part[(colon + 2)..])
            : ("", part);
}

/// <summary>A quotation as a reader finds it.</summary>
/// <param name="Paragraphs">Its words: for each paragraph, the pieces that a cue parts.</param>
/// <param name="Kind">Direct, mixed or indirect.</param>
/// <param name="Mention">The words that name the speaker; null where there are none.</param>
/// <param name="Speaker">A name of <see cref="StoryTruth.People"/>; null for nobody of them.</param>
/// <param name="Cues">The reporting words, each of them right; empty where there are none.</param>
/// <param name="Media">Where it was said, each of them right; empty when it is not judged.</param>
/// <param name="Said">When it was said; null when it is not judged.</param>
/// <param name="IsOpen">Whether some readers would not call it a quotation.</param>
sealed record TrueQuotation(
    IReadOnlyList<IReadOnlyList<string>> Paragraphs,
    QuotationKind Kind,
    string? Mention,
    string? Speaker,
    IReadOnlyList<string> Cues,
    IReadOnlyList<string> Media,
    string? Said,
    bool IsOpen)
{
    public IEnumerable<string> Pieces => Paragraphs.SelectMany(paragraph => paragraph);

    public static TrueQuotation Of(TruthLine line) => new(
        [.. line.Words.Split(" ¶ ").Select(paragraph => paragraph.Split(" ~ "))],
        Enum.Parse<QuotationKind>(line["kind"] ?? "direct", ignoreCase: true),
        line["mention"],
        line["speaker"] is "-" ? null : line["speaker"],
        line["cue"]?.Split(" or ") ?? [],
        line["medium"]?.Split(" or ") ?? [],
        line["said"],
        line.IsOpen);
}

/// <summary>Somebody whom the story names.</summary>
/// <param name="Name">The fullest name that the story gives, without a title.</param>
/// <param name="Age">The age in years; null when the story does not tell.</param>
/// <param name="Roles">What the story says the person does or is.</param>
/// <param name="Also">Other names, and descriptors that mean the person.</param>
/// <param name="Relations">The relatives.</param>
/// <param name="IsOpen">Whether it is somebody whom some would not list: a part in a play, a dog.</param>
sealed record TruePerson(
    string Name,
    string? Age,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Also,
    IReadOnlyList<TrueRelation> Relations,
    bool IsOpen)
{
    public static TruePerson Of(TruthLine line) => new(
        line.Words,
        line["age"],
        line["role"]?.Split("; ") ?? [],
        line["also"]?.Split(", ") ?? [],
        [
            .. line.Fields
                .Where(field => field.Name is not ("age" or "role" or "also"))
                .SelectMany(TrueRelation.Of),
        ],
        line.IsOpen);
}

/// <summary>A relative.</summary>
/// <param name="Kind">What the relative is to the person: "husband".</param>
/// <param name="Name">The relative's name in <see cref="StoryTruth.People"/>.</param>
/// <param name="IsOpen">Whether it only follows from what the story says: it need not be found.</param>
sealed record TrueRelation(string Kind, string Name, bool IsOpen)
{
    // "child: Poppy, (Rufus)": a name in brackets, or several, need not be found.
    public static IEnumerable<TrueRelation> Of((string Kind, string Names) field)
    {
        bool open = false;
        foreach (string name in field.Names.Split(", "))
        {
            open |= name.StartsWith('(');
            yield return new(field.Kind, name.Trim('(', ')'), open);
            open &= !name.EndsWith(')');
        }
    }
}

/// <summary>Words that tell a date.</summary>
/// <param name="Words">The words.</param>
/// <param name="Occurrence">Which occurrence of these words in the text is meant, 1 for the first.</param>
/// <param name="Values">The TIMEX3 values that are right; empty when the value is not judged.</param>
/// <param name="IsOpen">Whether it need not be found.</param>
sealed partial record TrueTime(string Words, int Occurrence, IReadOnlyList<string> Values, bool IsOpen)
{
    public static TrueTime Of(TruthLine line)
    {
        int equals = line.Words.LastIndexOf(" = ", StringComparison.Ordinal);
        if (equals < 0)
            throw new FormatException($"the time “{line.Words}” has no value");

        string[] words = line.Words[..equals].Split(" @");
        string values = line.Words[(equals + 3)..];
        int occurrence = words.Length > 1 ? int.Parse(words[1], null) : 1;
        return new(words[0], occurrence, values == "*" ? [] : values.Split(" or "), line.IsOpen);
    }

    /// <summary>Whether the words give no year, so that the date of the story must help.</summary>
    public bool IsRelative => !Year().IsMatch(Words);

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex Year();
}

/// <summary>A matter that some readers wish to be told of.</summary>
/// <param name="Topics">The names for it that are right.</param>
/// <param name="Words">Words of the story that tell it.</param>
/// <param name="IsOpen">Whether it need not be found.</param>
sealed record TrueNote(IReadOnlyList<string> Topics, string Words, bool IsOpen)
{
    public static TrueNote Of(TruthLine line) => new(line.Words.Split(" or "), line[""] ?? "", line.IsOpen);
}

/// <summary>A sentence that tells what was when.</summary>
/// <param name="Date">When.</param>
/// <param name="Words">The sentence's first words.</param>
sealed record TrueEvent(string Date, string Words)
{
    public static TrueEvent Of(TruthLine line) => new(line.Words, line[""] ?? "");
}
