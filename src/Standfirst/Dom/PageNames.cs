using System.Buffers;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>A page's own names of elements or attributes: those that are not among the <see cref="KnownNames"/>.</summary>
sealed class PageNames(KnownNames known)
{
    // Pages of the corpora have 12 such names at the median; the arrays grow by doubling up to the limit.
    const int FirstPlaces = 64;

    // In a table at most half full a search hardly ever takes 30 steps. Names that were made to collide are all "Other".
    const int MostSteps = 256;

    byte[] _letters = [];
    (int Start, int End, uint Hash)[] _names = [];
    short[] _places = [];
    int _letterCount, _count;

    /// <summary>The number of a name, a new one when it was not met yet.</summary>
    /// <param name="name">Lower-case UTF-8.</param>
    public ushort NumberOf(ReadOnlySpan<byte> name)
    {
        uint hash = HashOf(name);
        if (_places.Length > 0)
        {
            int steps = 0;
            for (int at = (int)hash & (_places.Length - 1); _places[at] > 0; at = (at + 1) & (_places.Length - 1))
            {
                if (++steps > MostSteps)
                    return (ushort)TagName.Other;
                var (start, end, itsHash) = _names[_places[at] - 1];
                if (itsHash == hash && _letters.AsSpan(start, end - start).SequenceEqual(name))
                    return (ushort)(NameLimits.FirstOther + _places[at] - 1);
            }
        }
        return _count == NameLimits.MostOthers ? (ushort)TagName.Other : Add(name, hash);
    }

    /// <summary>The letters of a name, known ones included.</summary>
    public string LettersOf(ushort number) =>
        number < NameLimits.FirstOther ? known.LettersOf(number) : Encoding.UTF8.GetString(Utf8Of(number));

    /// <summary>The letters of a name as UTF-8, known ones included.</summary>
    public ReadOnlySpan<byte> Utf8Of(ushort number)
    {
        if (number < NameLimits.FirstOther)
            return known.Utf8Of(number);
        var (start, end, _) = _names[number - NameLimits.FirstOther];
        return _letters.AsSpan(start, end - start);
    }

    /// <summary>Gives the pooled arrays back.</summary>
    public void Return()
    {
        if (_places.Length == 0)
            return;
        ArrayPool<byte>.Shared.Return(_letters);
        ArrayPool<(int, int, uint)>.Shared.Return(_names);
        ArrayPool<short>.Shared.Return(_places);
        (_letters, _names, _places, _count) = ([], [], [], 0);
    }

    ushort Add(ReadOnlySpan<byte> name, uint hash)
    {
        if (_count * 2 >= _places.Length)
            GrowPlaces();
        Pooled.Grow(ref _letters, _letterCount, name.Length);
        Pooled.Grow(ref _names, _count, 1);
        name.CopyTo(_letters.AsSpan(_letterCount));
        _names[_count] = (_letterCount, _letterCount + name.Length, hash);
        _letterCount += name.Length;
        _count++;
        Put(hash, _count);
        return (ushort)(NameLimits.FirstOther + _count - 1);
    }

    void GrowPlaces()
    {
        int size = Math.Max(FirstPlaces, _places.Length * 2);
        if (_places.Length > 0)
            ArrayPool<short>.Shared.Return(_places);

        // The pool gives powers of two from 16 on.
        _places = ArrayPool<short>.Shared.Rent(size);
        Array.Clear(_places);
        for (int name = 0; name < _count; name++)
            Put(_names[name].Hash, name + 1);
    }

    void Put(uint hash, int place)
    {
        int at = (int)hash & (_places.Length - 1);
        while (_places[at] > 0)
            at = (at + 1) & (_places.Length - 1);
        _places[at] = (short)place;
    }

    static uint HashOf(ReadOnlySpan<byte> name) => (uint)LetterHash.Of(0, name);
}
