namespace Standfirst.App.ReadingRoom.Words;

/// <summary>The record's names of what it tells apart, in words.</summary>
static class RecordNames
{
    /// <summary>"liveBlog" → "Live blog".</summary>
    public static string InWords(string name) => string.Concat(name.Select((letter, place) =>
        place == 0 ? $"{char.ToUpperInvariant(letter)}" : char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
