using Standfirst.Articles;

namespace Standfirst.Archive.Versions;

/// <summary>What changed between two versions of an article.</summary>
/// <param name="Fields">The fields that changed, in the order of the record.</param>
/// <param name="Text">The texts, run by run; one run of all of it where nothing changed, none where there is none.</param>
public sealed record VersionChanges(IReadOnlyList<FieldChange> Fields, IReadOnlyList<TextRun> Text)
{
    static readonly (string Field, Func<Article, string?> Read)[] Compared =
    [
        ("kind", article => article.Kind.ToString()),
        ("headline", article => article.Headline),
        ("kicker", article => article.Kicker),
        ("standfirst", article => article.Standfirst),
        ("authors", article => Join(", ", article.Authors.Select(author => author.Name))),
        ("dateline", article => article.Dateline is { } line ? Join(" / ", new[] { line.Place, line.Agency }.OfType<string>()) : null),
        ("published", article => article.Published?.Value),
        ("modified", article => article.Modified?.Value),
        ("section", article => article.Section),
        ("genre", article => article.Genre),
        ("corrections", article => Join("\n", article.Page.Corrections.Select(correction => correction.Text))),
    ];

    /// <summary>Whether the text changed by more than white space.</summary>
    public bool IsTextChanged => Text.Any(run => run.Kind != TextRunKind.Kept);

    /// <summary>Compares two versions.</summary>
    public static VersionChanges Between(Article earlier, Article later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var fields = Compared
            .Select(row => new FieldChange(row.Field, row.Read(earlier), row.Read(later)))
            .Where(change => change.Earlier != change.Later);
        return new([.. fields], TextDiff.Compare(earlier.Text, later.Text));
    }

    static string? Join(string between, IEnumerable<string> parts) =>
        string.Join(between, parts) is { Length: > 0 } joined ? joined : null;
}

/// <summary>A field whose value changed.</summary>
/// <param name="Field">The field's name as in the record's JSON.</param>
/// <param name="Earlier">What it said before, several values joined; null when it said nothing.</param>
/// <param name="Later">What it says now; null when it says nothing.</param>
public sealed record FieldChange(string Field, string? Earlier, string? Later);
