using System.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>The marks of one place, found by the bytes of their word.</summary>
sealed class MarkTable(MarkPlace place)
{
    // By length: nearly every word of a page is turned away by that alone.
    readonly (byte[] Word, EmbedMark Mark)[][] _byLength = [.. Enumerable
        .Range(0, EmbedMarks.All.Max(mark => mark.Word.Length) + 1)
        .Select(length => EmbedMarks.All
            .Where(mark => mark.Place == place && mark.Word.Length == length)
            .Select(mark => (Encoding.ASCII.GetBytes(mark.Word), mark))
            .ToArray())];

    /// <summary>The mark of a word; null when it is none.</summary>
    public EmbedMark? Find(ReadOnlySpan<byte> word)
    {
        if (word.Length >= _byLength.Length)
            return null;
        foreach (var (letters, mark) in _byLength[word.Length])
        {
            if (word.SequenceEqual(letters))
                return mark;
        }
        return null;
    }
}
