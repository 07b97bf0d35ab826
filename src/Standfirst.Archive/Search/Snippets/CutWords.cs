using System.Text;
using Standfirst.Archive.Words;
using Standfirst.Text;

namespace Standfirst.Archive.Search.Snippets;

/// <summary>The words of a text and where they stand in it.</summary>
sealed class CutWords
{
    // What is longer is searched all the same, but shown only so far: cutting it takes about ten milliseconds.
    const int LongestText = 400_000;

    readonly List<(string Word, TextSpan Span)> _words = [];

    public CutWords(string? text)
    {
        var letters = new StringBuilder();
        int at = 0;
        var seen = text.AsSpan(0, Math.Min(text?.Length ?? 0, LongestText));
        while (WordCutter.Next(seen, ref at, letters, out int start))
            _words.Add((letters.ToString(), TextSpan.Between(start, at)));
    }

    public int Count => _words.Count;

    public string this[int index] => _words[index].Word;

    /// <summary>Where a word stands.</summary>
    public TextSpan SpanOf(int index) => _words[index].Span;

    /// <summary>The stretch from one word to another.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.Between(_words[first].Span.Start, _words[last].Span.End);
}
