using System.Buffers;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>Letters of a tree that do not stand in the page as they are meant: decoded references, joined runs.</summary>
sealed class SideBuffer
{
    byte[] _letters = [];

    /// <summary>How many bytes are in use.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int offset, int length] => _letters.AsSpan(offset, length);

    /// <summary>Copies some letters to the end.</summary>
    public TextSlice Add(ReadOnlySpan<byte> letters)
    {
        Pooled.Grow(ref _letters, Count, letters.Length);
        letters.CopyTo(_letters.AsSpan(Count));
        Count += letters.Length;
        return new(Count - letters.Length, letters.Length, IsSide: true);
    }

    /// <summary>Copies some of this buffer's own letters to the end.</summary>
    public TextSlice AddAgain(in TextSlice own)
    {
        // Not by Add: the array that its span lies in might go back to the pool before it is read.
        Pooled.Grow(ref _letters, Count, own.Length);
        _letters.AsSpan(own.Offset, own.Length).CopyTo(_letters.AsSpan(Count));
        Count += own.Length;
        return new(Count - own.Length, own.Length, IsSide: true);
    }

    /// <summary>Decodes character references and, if asked, NULs to the end.</summary>
    public TextSlice AddDecoded(ReadOnlySpan<byte> source, bool references, bool nulls)
    {
        Pooled.Grow(ref _letters, Count, CharacterReferences.MostBytes(source.Length));
        int length = references
            ? CharacterReferences.Decode(source, _letters.AsSpan(Count), inAttribute: false, nulls)
            : CharacterReferences.ReplaceNulls(source, _letters.AsSpan(Count));
        Count += length;
        return new(Count - length, length, IsSide: true);
    }

    /// <summary>Makes the ASCII capitals of what was added last small.</summary>
    public TextSlice LowerCase(in TextSlice last)
    {
        var letters = _letters.AsSpan(last.Offset, last.Length);
        Ascii.ToLowerInPlace(letters, out _);
        return last;
    }

    /// <summary>Drops the NULs of what was added last.</summary>
    public TextSlice DropNuls(in TextSlice last)
    {
        var letters = _letters.AsSpan(last.Offset, last.Length);
        int kept = 0;
        foreach (byte letter in letters)
        {
            letters[kept] = letter;
            kept += letter == 0 ? 0 : 1;
        }
        Count = last.Offset + kept;
        return last with { Length = kept };
    }

    /// <summary>Takes back what was added last, and all behind it.</summary>
    public void TakeBack(in TextSlice last) => Count = last.Offset;

    /// <summary>Hands the pooled array over.</summary>
    public byte[] Release()
    {
        var letters = _letters;
        (_letters, Count) = ([], 0);
        return letters;
    }

    /// <summary>Gives the pooled array back.</summary>
    public void Return()
    {
        if (Release() is { Length: > 0 } letters)
            ArrayPool<byte>.Shared.Return(letters);
    }
}
