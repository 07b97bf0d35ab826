using Standfirst.Articles;

namespace Standfirst.Formats.Lists;

/// <summary>What readers put right, as lines that people read.</summary>
static class CorrectionLines
{
    const string Nobody = "nobody known";

    /// <summary>"Authors: Ana Ruiz instead of City desk (local, 2026-11-26: the byline is a picture)".</summary>
    public static IEnumerable<string> Of(Article article) => article.ReaderCorrections.Select(Of);

    /// <summary>The same in two parts: what is put right, and how.</summary>
    public static string Of(ReaderCorrection correction) => $"{FieldOf(correction)}: {ChangeOf(correction)}";

    /// <summary>"Authors", "Published", "Speaker of “We will not wait”".</summary>
    public static string FieldOf(ReaderCorrection correction) =>
        correction.Words is { } words ? $"{correction.Field} of “{words}”" : $"{correction.Field}";

    /// <summary>"Ana Ruiz instead of City desk (local, 2026-11-26: the byline is a picture)".</summary>
    public static string ChangeOf(ReaderCorrection correction)
    {
        string reason = correction.Reason is { } why ? $": {why}" : "";
        string day = correction.At.Length > 10 ? correction.At[..10] : correction.At;
        return $"{ValueOf(correction.To)} instead of {ValueOf(correction.From)} ({correction.By}, {day}{reason})";
    }

    /// <summary>"Ana Ruiz, Tom Ashe"; "nobody known" where there is nothing.</summary>
    public static string ValueOf(IReadOnlyList<string> values) => values.Count > 0 ? string.Join(", ", values) : Nobody;
}
