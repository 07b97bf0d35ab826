using System.Runtime.CompilerServices;
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
    PooledList<ElementNames> _elements = new(512);
    PooledList<MarkupName> _names = new(256);
    PooledList<uint> _words = new(1024);
    PooledList<ushort> _zoneWords = new(64);

    public MarkupNames(PageTree page) => _page = page;

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
    public void Add(PageNode element)
    {
        ReadOnlySpan<byte> classes = default;
        ElementNames names = new();
        ((Span<int>)names).Fill(-1);
        foreach (ref readonly var attribute in _page.AttributesOf(element.Data))
        {
            var name = (AttributeName)attribute.Name;
            int place = name switch
            {
                AttributeName.Role => ElementNames.Role,
                AttributeName.Class => ElementNames.Class,
                AttributeName.Id => ElementNames.Id,
                AttributeName.Itemprop => ElementNames.Itemprop,
                AttributeName.DataTestid => ElementNames.DataTestid,
                _ => -1,
            };
            if (place == ElementNames.Class)
                classes = _page.ValueOf(attribute);
            else if (place >= 0)
                names[place] = PlaceOf(name, _page.ValueOf(attribute));
        }
        names[ElementNames.Class] = PlaceOf(element.Tag, classes);
        _elements.Add(names);
    }

    // Element names and attribute names are numbers of the same range.
    const ulong OfElements = 1 << 16;

    int PlaceOf(TagName tag, ReadOnlySpan<byte> classes)
    {
        int place = _known.NumberOf(LetterHash.Of(OfElements + (ulong)tag, classes));
        if (place == _names.Count)
            Read(classes, new() { Tag = tag, OpensZones = true });
        return place;
    }

    int PlaceOf(AttributeName attribute, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
            return -1;
        int place = _known.NumberOf(LetterHash.Of((ulong)attribute, value));
        if (place == _names.Count)
        {
            Read(value, attribute switch
            {
                AttributeName.Role => new() { Salt = 1, ZoneWord = ZoneWords.OfRole(value) },
                AttributeName.Itemprop => new() { Salt = 2 },
                _ => new() { OpensZones = attribute == AttributeName.Id },
            });
        }
        return place;
    }

    /// <summary>How a name is read.</summary>
    struct NameReading
    {
        /// <summary>The element's name, itself a word; None of an attribute by itself.</summary>
        public TagName Tag;

        /// <summary>A class and an id of the same letters mean the same; a role does not, and has a salt of its own.</summary>
        public uint Salt;

        /// <summary>Whether its words can open a zone.</summary>
        public bool OpensZones;

        /// <summary>The zone word that the whole name is; 0 when it is none.</summary>
        public ushort ZoneWord;
    }

    void Read(ReadOnlySpan<byte> letters, NameReading reading)
    {
        int firstWord = _words.Count, firstZoneWord = _zoneWords.Count;
        if (reading.Tag != TagName.None)
            _words.Add(MarkupWord.OfTag(reading.Tag));
        if (reading.ZoneWord != 0)
            _zoneWords.Add(reading.ZoneWord);
        ReadWords(letters[..Math.Min(letters.Length, MostLetters)], MarkupWord.Start ^ reading.Salt, reading.OpensZones);
        _names.Add(new(ShapeOf(reading.Tag, letters), firstWord, _words.Count, firstZoneWord, _zoneWords.Count));
    }

    // Long class lists are utility classes ("hidden md:block flex …"): their first words tell, the rest is dress.
    const int MostLetters = 160;

    /// <summary>Cuts names into words, at signs, digits and humps.</summary>
    void ReadWords(ReadOnlySpan<byte> names, uint start, bool opensZones)
    {
        uint word = start, before = 0, zoneBefore = 0;
        int letters = 0, signs = 0;
        var last = SignClass.None;
        for (int i = 0; i <= names.Length; i++)
        {
            byte sign = i < names.Length ? names[i] : (byte)' ';
            var kind = SignClasses.Of(sign);
            bool isLetter = kind is SignClass.SmallLetter or SignClass.CapitalLetter;
            bool isHump = kind == SignClass.CapitalLetter && last == SignClass.SmallLetter;
            last = kind;
            if (!isLetter || isHump)
            {
                if (kind != SignClass.Digit && signs > 0)
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
                signs += kind == SignClass.Digit ? 1 : 0;
            }
            if (isLetter)
                (word, letters, signs) = (MarkupWord.With(word, sign), letters + 1, signs + 1);
        }
    }

    void AddZoneWords(uint word, uint before)
    {
        if (ZoneWords.Of(word) is not 0 and var single)
            _zoneWords.Add(single);
        if (before != 0 && ZoneWords.Of(MarkupWord.OfPair(before, word)) is not 0 and var pair)
            _zoneWords.Add(pair);
    }

    static ulong ShapeOf(TagName tag, ReadOnlySpan<byte> classes)
    {
        ulong shape = (ulong)tag + 1;
        foreach (byte letter in classes)
        {
            // Numbers in class names count up ("item-3"): they part what is of one shape.
            if (!char.IsAsciiDigit((char)letter))
                shape = (shape ^ letter) * 1099511628211;
        }
        return shape;
    }

    public void Dispose()
    {
        _known.Dispose();
        _elements.Return();
        _names.Return();
        _words.Return();
        _zoneWords.Return();
    }
}
