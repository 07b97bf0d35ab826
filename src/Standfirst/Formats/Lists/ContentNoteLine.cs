using Standfirst.Articles;

namespace Standfirst.Formats.Lists;

/// <summary>The content notes of an article as one line.</summary>
static class ContentNoteLine
{
    /// <summary>"This article is about: stillbirth, suicide."; null where there are no notes.</summary>
    public static string? Of(IReadOnlyList<ContentNote> notes) => notes.Count == 0
        ? null
        : $"This article is about: {string.Join(", ", notes.Select(note => note.Topic.Replace('-', ' ')).Distinct())}.";
}
