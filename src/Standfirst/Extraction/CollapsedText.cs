using System.Buffers;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Extraction;

/// <summary>Text in the making, in a pooled buffer: white space is collapsed as it comes in.</summary>
sealed class CollapsedText : IDisposable
{
    char[] _letters = [];

    /// <summary>How many letters there are.</summary>
    public int Length { get; private set; }

    public char this[int place] => _letters[place];

    /// <summary>All of them: good until more are appended.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Length);

    bool EndsInSpace => Length == 0 || _letters[Length - 1] is ' ' or '\n';

    /// <summary>Appends words from the page.</summary>
    public void Append(ReadOnlySpan<byte> utf8)
    {
        Pooled.Grow(ref _letters, Length, utf8.Length);
        int length = Encoding.UTF8.GetChars(utf8, _letters.AsSpan(Length));
        Length += WhiteSpace.Collapse(_letters.AsSpan(Length, length), EndsInSpace);
    }

    /// <summary>Parts what stands on both sides by a space.</summary>
    public void AppendSpace()
    {
        if (!EndsInSpace)
            AppendVerbatim(" ");
    }

    /// <summary>Appends letters as they are.</summary>
    public void AppendVerbatim(ReadOnlySpan<char> letters)
    {
        Pooled.Grow(ref _letters, Length, letters.Length);
        letters.CopyTo(_letters.AsSpan(Length));
        Length += letters.Length;
    }

    /// <summary>Takes away spaces and line breaks at the end, down to a place.</summary>
    public void TrimEnd(int start)
    {
        while (Length > start && _letters[Length - 1] is ' ' or '\n')
            Length--;
    }

    /// <summary>The letters from a place on, until more are appended.</summary>
    public ReadOnlySpan<char> From(int start) => _letters.AsSpan(start, Length - start);

    /// <summary>Takes away all letters from a place on.</summary>
    public void Truncate(int length) => Length = length;

    public override string ToString() => new(_letters, 0, Length);

    /// <summary>Gives the buffer back to the pool.</summary>
    public void Dispose()
    {
        if (_letters.Length > 0)
            ArrayPool<char>.Shared.Return(_letters);
        (_letters, Length) = ([], 0);
    }
}
