using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>What an element is called: places in <see cref="MarkupNames"/>, -1 for an attribute that it has not.</summary>
/// <remarks>In the order in which they are asked for a zone.</remarks>
[InlineArray(5)]
struct ElementNames
{
    public const int Role = 0, Class = 1, Id = 2, Itemprop = 3, DataTestid = 4;

    int _first;
}

/// <summary>A name of an element, or the value of an attribute that names it, read once however often the page repeats it.</summary>
/// <param name="Shape">The same number for names that differ in digits alone: "item-3" and "item-4".</param>
/// <param name="FirstWord">Where its words begin.</param>
/// <param name="EndWord">Behind the last of them.</param>
/// <param name="FirstZoneWord">Where its words that open a zone begin.</param>
/// <param name="EndZoneWord">Behind the last of them.</param>
readonly record struct MarkupName(ulong Shape, int FirstWord, int EndWord, int FirstZoneWord, int EndZoneWord);

/// <summary>What the elements around a page's blocks are called: name, class, id, role and the like.</summary>
/// <remarks>Give it back with <see cref="Dispose"/>.</remarks>
sealed class MarkupNames : IDisposable
{
    readonly PageTree _page;
    readonly KeyTable _known = new(256);
    PooledList<byte> _decoded = new(MostDecoded);
    PooledList<ElementNames> _elements = new(512);
    PooledList<MarkupName> _names = new(256);
    PooledList<uint> _words = new(1024);
    PooledList<ushort> _zoneWords = new(64);

    public MarkupNames(PageTree page)
    {
        _page = page;
        _decoded.Extend(MostDecoded);
    }

    // Names with character references, which only utility classes have ("[&amp;>li]:mt-2"), are decoded there.
    const int MostDecoded = 1024;

    /// <summary>How many names there are.</summary>
    public int Count => _names.Count;

    /// <summary>The names of each element.</summary>
    public ReadOnlySpan<ElementNames> Elements => _elements.Items;

    /// <summary>The words of a name as numbers, neighbours also as one word.</summary>
    public ReadOnlySpan<uint> WordsOf(int name)
    {
        ref readonly var words = ref _names.Items[name];
        return _words.Items[words.FirstWord..words.EndWord];
    }

    /// <summary>Those words of a name that open a zone, as places in <see cref="ZoneWords"/>.</summary>
    public ReadOnlySpan<ushort> ZoneWordsOf(int name)
    {
        ref readonly var words = ref _names.Items[name];
        return _zoneWords.Items[words.FirstZoneWord..words.EndZoneWord];
    }

    /// <summary>The shape of an element's name and class.</summary>
    public ulong ShapeOf(int element) => _names.Items[_elements.Items[element][ElementNames.Class]].Shape;

    /// <summary>Adds an element.</summary>
    public void Add(in Node element)
    {
        ElementNames names = new();
        ((Span<int>)names).Fill(-1);
        foreach (ref readonly var attribute in _page.AttributesOf(in element))
        {
            int place = attribute.Name < Places.Length ? Places[attribute.Name] : -1;
            if (place >= 0)
                names[place] = PlaceOf(place == ElementNames.Class ? element.TagName : TagName.None, in attribute);
        }
        if (names[ElementNames.Class] < 0)
            names[ElementNames.Class] = PlaceOf(element.TagName, NoClass, 0);
        _elements.Add(names);
    }

    static readonly sbyte[] Places = Tables.Of(NameLimits.FirstOther, name => (sbyte)((AttributeName)name switch
    {
        AttributeName.Role => ElementNames.Role,
        AttributeName.Class => ElementNames.Class,
        AttributeName.Id => ElementNames.Id,
        AttributeName.Itemprop => ElementNames.Itemprop,
        AttributeName.DataTestid => ElementNames.DataTestid,
        _ => -1,
    }));

    static readonly byte[] NoClass = new byte[PageParser.Padding];

    // Element names and attribute names are numbers of the same range.
    const ulong OfElements = 1 << 16;

    // A class belongs to the element's name.
    int PlaceOf(TagName tag, in NodeAttribute attribute)
    {
        var name = (AttributeName)attribute.Name;
        var letters = _page.RoomOf(in attribute, _decoded.Items, out int length);
        if (tag != TagName.None)
            return PlaceOf(tag, letters, length);
        return length == 0 ? -1 : PlaceOf(attribute.Name, letters, length, name switch
        {
            AttributeName.Role => new() { Salt = RoleSalt },
            AttributeName.Itemprop => new() { Salt = 2 },
            _ => new() { OpensZones = name == AttributeName.Id },
        });
    }

    int PlaceOf(TagName tag, ReadOnlySpan<byte> classes, int length) =>
        PlaceOf(OfElements + (ulong)tag, classes, length, new() { Tag = tag, OpensZones = true });

    int PlaceOf(ulong kind, ReadOnlySpan<byte> room, int length, in NameReading reading)
    {
        int place = _known.NumberOf(LetterHash.OfPadded(kind, ref MemoryMarshal.GetReference(room), length));
        if (place == _names.Count)
            Read(room[..length], reading);
        return place;
    }

    const uint RoleSalt = 1;

    /// <summary>How a name is read.</summary>
    readonly struct NameReading
    {
        /// <summary>The element's name, itself a word; None of an attribute by itself.</summary>
        public TagName Tag { get; init; }

        /// <summary>A class and an id of the same letters mean the same; a role does not, and has a salt of its own.</summary>
        public uint Salt { get; init; }

        /// <summary>Whether its words can open a zone.</summary>
        public bool OpensZones { get; init; }
    }

    void Read(ReadOnlySpan<byte> letters, in NameReading reading)
    {
        int firstWord = _words.Count, firstZoneWord = _zoneWords.Count;
        if (reading.Tag != TagName.None)
            _words.Add(MarkupWord.OfTag(reading.Tag));
        if (reading.Salt == RoleSalt && ZoneWords.OfRole(letters) is not 0 and var role)
            _zoneWords.Add(role);
        ReadWords(letters[..Math.Min(letters.Length, MostLetters)], MarkupWord.Start ^ reading.Salt, reading.OpensZones);
        ulong shape = reading.Tag == TagName.None ? 0 : ShapeOf(reading.Tag, letters);
        _names.Add(new(shape, firstWord, _words.Count, firstZoneWord, _zoneWords.Count));
    }

    // Long class lists are utility classes ("hidden md:block flex …"): their first words tell, the rest is dress.
    const int MostLetters = 160;

    /// <summary>Cuts names into words, at signs, digits and humps.</summary>
    void ReadWords(ReadOnlySpan<byte> names, uint start, bool opensZones)
    {
        uint word = start, before = 0, zoneBefore = 0;
        int letters = 0, signs = 0;
        for (int i = 0; ; i++)
        {
            // To the end of the letters, or to a hump; where that is one, its capital begins the next word.
            bool isHump = false;
            for (var last = SignClass.None; i < names.Length; i++)
            {
                var letter = SignClasses.Of(names[i]);
                isHump = letter == SignClass.CapitalLetter && last == SignClass.SmallLetter;
                if (isHump || letter is not (SignClass.SmallLetter or SignClass.CapitalLetter))
                    break;
                (word, last, letters, signs) = (MarkupWord.With(word, names[i]), letter, letters + 1, signs + 1);
            }
            byte sign = i < names.Length ? names[i] : (byte)' ';
            bool isDigit = SignClasses.Of(sign) == SignClass.Digit;
            if (!isDigit && signs > 0)
            {
                // No word that opens a zone has digits: where there were some, the letters are fewer.
                uint whole = letters == signs ? word : 0;
                if (opensZones && whole != 0)
                    AddZoneWords(whole, zoneBefore);
                (zoneBefore, signs) = (whole, 0);
            }
            if (letters > 0)
            {
                if (letters > 1)
                    _words.Add(word);
                if (before != 0)
                    _words.Add(MarkupWord.OfPair(before, word));
                (before, word, letters) = (word, start, 0);
            }
            if (sign <= ' ')
                (before, zoneBefore) = (0, sign == ' ' ? 0 : zoneBefore);
            if (i >= names.Length)
                return;
            signs += isDigit || isHump ? 1 : 0;
            if (isHump)
                (word, letters) = (MarkupWord.With(word, sign), 1);
        }
    }

    void AddZoneWords(uint word, uint before)
    {
        if (ZoneWords.Of(word) is not 0 and var single)
            _zoneWords.Add(single);
        if (before != 0 && ZoneWords.Of(MarkupWord.OfPair(before, word)) is not 0 and var pair)
            _zoneWords.Add(pair);
    }

    // Numbers in class names count up ("item-3"): they part what is of one shape.
    static ulong ShapeOf(TagName tag, ReadOnlySpan<byte> classes)
    {
        ulong kind = (ulong)tag + 1;
        if (!classes.ContainsAnyInRange((byte)'0', (byte)'9'))
            return LetterHash.Of(kind, classes);
        using var rented = new Rented<byte>(classes.Length);
        int left = 0;
        foreach (byte letter in classes)
        {
            if (!char.IsAsciiDigit((char)letter))
                rented.Items[left++] = letter;
        }
        return LetterHash.Of(kind, rented.Items[..left]);
    }

    public void Dispose()
    {
        _known.Dispose();
        _decoded.Return();
        _elements.Return();
        _names.Return();
        _words.Return();
        _zoneWords.Return();
    }
}
