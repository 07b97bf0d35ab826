namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>A list that can be taken along whole.</summary>
/// <param name="List">What exports call it.</param>
/// <param name="Asked">What it was asked, in the words of its page's address.</param>
sealed record ExportLinks(string List, params (string Name, string? Value)[] Asked);
