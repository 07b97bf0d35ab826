using Standfirst.Articles;

namespace Standfirst.Formats;

/// <summary>Datelines as newspapers set them.</summary>
static class PrintedDateline
{
    /// <summary>"LONDON (Reuters)", "LONDON", "(Reuters)"; null for none.</summary>
    public static string? Of(Dateline? dateline) => dateline switch
    {
        null => null,
        { Place: { } place, Agency: { } agency } => $"{place} ({agency})",
        { Agency: { } agency } => $"({agency})",
        _ => dateline.Place,
    };
}
