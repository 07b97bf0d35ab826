using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>The tag open state and what follows: names and attributes.</summary>
sealed partial class HtmlTokenizer<TSink>
{
    // Where a tag is cut off by the end of the file, no token comes of it.
    const int CutOff = -1;

    // So many attributes are compared with each other; beyond, a table of the names met serves.
    const int FewAttributes = 24;

    static readonly SearchValues<byte> TagNameEnds = SearchValues.Create(" \t\n\f/>"u8);
    static readonly SearchValues<byte> AttributeNameEnds = SearchValues.Create(" \t\n\f/>="u8);

    // White space in tags is a letter or a line's indentation; what is longer is skipped in blocks.
    const int LongWhiteSpace = 64;

    int[] _attributeMet = [];
    int _tagSerial;

    /// <param name="source">The first byte of the page.</param>
    /// <param name="at">The name's first letter.</param>
    /// <returns>The place behind the tag.</returns>
    int ReadStartTag(ref byte source, int at)
    {
        CountToLook();
        int first = _attributeCount;
        ushort name = ReadTagName(ref source, ref at);
        bool isSelfClosing = false;
        at = Unsafe.Add(ref source, at) == '>' ? at + 1 : ReadAttributes(ref source, at, out isSelfClosing);
        if (at == CutOff || at > _end)
        {
            _attributeCount = first;
            return _end;
        }
        _lastStartTag = name;
        if (!_sink.StartTag(new Tag(name, first, _attributeCount - first, isSelfClosing)))
            _attributeCount = first;
        return at;
    }

    /// <summary>The end tag open state.</summary>
    int ReadEndTagOpen(ref byte source, int at)
    {
        byte next = Unsafe.Add(ref source, at);
        if (char.IsAsciiLetter((char)next))
            return ReadEndTag(ref source, at);
        if (next == '>')
            return at + 1;
        if (at >= _end)
        {
            // "</" and nothing more is text.
            EmitText(_end - 2, 2, hasReference: false);
            return _end;
        }
        return ReadBogusComment(at);
    }

    int ReadEndTag(ref byte source, int at)
    {
        CountToLook();
        int first = _attributeCount;
        ushort name = ReadTagName(ref source, ref at);
        bool isSelfClosing = false;
        at = Unsafe.Add(ref source, at) == '>' ? at + 1 : ReadAttributes(ref source, at, out isSelfClosing);
        if (at != CutOff && at <= _end)
            _sink.EndTag(new Tag(name, first, _attributeCount - first, isSelfClosing));
        _attributeCount = first;
        return at == CutOff || at > _end ? _end : at;
    }

    /// <summary>The tag name state.</summary>
    /// <param name="source">The first byte of the page.</param>
    /// <param name="at">The name's first letter; is moved behind the last.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ushort ReadTagName(ref byte source, ref int at)
    {
        var letters = Vector128.LoadUnsafe(ref source, (nuint)at);
        int length = LengthUpTo(TagNameEnd, letters);
        if (length >= NameKey.MostBytes || _hasNul)
            return ReadLongName(_tagNames, _knownTags, ref at, isAttribute: false);
        at += length;
        var key = NameKey.Of(letters, length);
        ushort name = _knownTags.Find(key);
        return name != 0 ? name : Own(_tagNames, key, length);
    }

    /// <summary>Attributes and the end of a tag, from the before attribute name state on.</summary>
    /// <returns>The place behind the tag's "&gt;"; <see cref="CutOff"/> when there is none.</returns>
    int ReadAttributes(ref byte source, int at, out bool isSelfClosing)
    {
        isSelfClosing = false;
        int first = _attributeCount, toLook = TagsBetweenLooks;
        ulong met = 0;
        _tagSerial++;
        while (true)
        {
            if (--toLook == 0)
            {
                LookAtLimits();
                toLook = TagsBetweenLooks;
            }
            byte next = SkipWhiteSpace(ref source, ref at);
            if (next == '>')
                return at + 1;
            if (next == '/')
            {
                if (Unsafe.Add(ref source, ++at) != '>')
                    continue;
                isSelfClosing = true;
                return at + 1;
            }
            if (at >= _end)
                return CutOff;

            ushort name = ReadAttributeName(ref source, ref at);
            int start, end;
            bool hasReference;
            if (StandsAt(ref source, at, EqualsAndQuote))
            {
                // As nearly all values are written.
                start = at + 2;
                end = FindQuote(ref source, start, (byte)'"', out hasReference);
                at = end + 1;
            }
            else if (SkipWhiteSpace(ref source, ref at) == '=')
            {
                at = ReadValue(ref source, at + 1, out start, out end, out hasReference);
            }
            else
            {
                (start, end, hasReference) = (at, at, false);
            }
            if (end >= _end)
                return CutOff;
            if (!IsRepeated(name, first, ref met))
                Add(name, start, end - start, hasReference);
        }
    }

    /// <summary>From the before attribute value state on.</summary>
    /// <returns>The place to go on at.</returns>
    int ReadValue(ref byte source, int at, out int start, out int end, out bool hasReference)
    {
        byte next = SkipWhiteSpace(ref source, ref at);
        if (next is (byte)'"' or (byte)'\'')
        {
            start = at + 1;
            end = FindQuote(ref source, start, next, out hasReference);
            return end + 1;
        }
        start = at;
        hasReference = false;
        for (; next != '>' && !IsWhiteSpace(next) && at < _end; next = Unsafe.Add(ref source, ++at))
            hasReference |= next == '&';
        end = at;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ushort ReadAttributeName(ref byte source, ref int at)
    {
        var letters = Vector128.LoadUnsafe(ref source, (nuint)at);
        int length = LengthUpTo(AttributeNameEnd, letters);

        // The first letter of a name may be "=": then it is none that the short way reads.
        if (length is 0 or >= NameKey.MostBytes || _hasNul)
            return ReadLongName(_attributeNames, _knownAttributes, ref at, isAttribute: true);
        at += length;
        var key = NameKey.Of(letters, length);
        ushort name = _knownAttributes.Find(key);
        return name != 0 ? name : Own(_attributeNames, key, length);
    }

    /// <summary>A name of 16 bytes or more, or one that may have a NUL in it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    ushort ReadLongName(PageNames names, KnownNames known, ref int at, bool isAttribute)
    {
        int start = at;

        // The first letter of an attribute's name may be "=".
        at++;
        int length = at >= _end ? 0 : _source.AsSpan(at, _end - at).IndexOfAny(isAttribute ? AttributeNameEnds : TagNameEnds);
        at = length < 0 ? _end : at + length;
        var letters = _side.Add(_source.AsSpan(start, at - start));
        var name = _side.LowerCase(letters);
        if (_hasNul && _side[name.Offset, name.Length].Contains((byte)0))
        {
            // The decoded name goes behind the written one; both are taken back below.
            byte[] written = _side[name.Offset, name.Length].ToArray();
            name = _side.AddDecoded(written, references: false, nulls: true);
        }
        var bytes = _side[name.Offset, name.Length];
        ushort number = known.Find(bytes);
        if (number == 0)
            number = names.NumberOf(bytes);
        _side.TakeBack(letters);
        return number;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(ushort name, int offset, int length, bool isEncoded)
    {
        if (_attributeCount == _attributes.Length)
            Pooled.Grow(ref _attributes, _attributeCount, 1);

        // Field by field: a whole struct would be put together elsewhere and copied, and the copy waits for its parts.
        ref var attribute = ref _attributes[_attributeCount++];
        attribute.Name = name;
        attribute.IsEncoded = isEncoded || _hasNul;
        attribute.Offset = offset;
        attribute.Length = length;
    }

    /// <param name="name">The name of an attribute.</param>
    /// <param name="first">The tag's first attribute.</param>
    /// <param name="met">A bit for each 64th name, set where one of the tag's attributes has such a name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool IsRepeated(ushort name, int first, ref ulong met)
    {
        ulong bit = 1UL << name;
        bool isNew = (met & bit) == 0 && _attributeCount - first <= FewAttributes;
        met |= bit;
        return !isNew && IsRepeated(name, first);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool IsRepeated(ushort name, int first)
    {
        if (_attributeCount - first > FewAttributes)
            return IsRepeatedAmongMany(name, first);
        foreach (ref readonly var attribute in _attributes.AsSpan(first, _attributeCount - first))
        {
            if (attribute.Name == name)
                return name != (ushort)AttributeName.Other;
        }
        return false;
    }

    bool IsRepeatedAmongMany(ushort name, int first)
    {
        if (_attributeMet.Length == 0)
        {
            _attributeMet = ArrayPool<int>.Shared.Rent(NameLimits.FirstOther + NameLimits.MostOthers);
            Array.Clear(_attributeMet);
        }
        if (_attributeCount - first == FewAttributes + 1)
        {
            for (int i = first; i < _attributeCount; i++)
                _attributeMet[_attributes[i].Name] = _tagSerial;
        }
        if (_attributeMet[name] == _tagSerial)
            return name != (ushort)AttributeName.Other;
        _attributeMet[name] = _tagSerial;
        return false;
    }

    /// <summary>The closing quotation mark, or the end of the page; tells whether a "&amp;" stands before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int FindQuote(ref byte source, int at, byte quote, out bool hasReference)
    {
        ulong seen = 0;
        for (; at < _end; at += LetterBlock.Length)
        {
            ulong references = LetterBlock.Find(ref source, at, (byte)'&');
            ulong quotes = LetterBlock.Find(ref source, at, quote);
            if (quotes != 0)
            {
                hasReference = (seen | references & LetterBlock.Before(quotes)) != 0;
                return at + BitOperations.TrailingZeroCount(quotes);
            }
            seen |= references;
        }
        hasReference = false;
        return _end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static ushort Own(PageNames names, NameKey key, int length)
    {
        var bytes = MemoryMarshal.AsBytes(new ReadOnlySpan<NameKey>(in key));
        return names.NumberOf(bytes[..length]);
    }

    // What ends a name: tab, line feed, form feed, space, "/", ">" and, in an attribute, "=". Each stands at the place that its
    // lowest four bits tell, which differ for all of them; the zeros stand where only zero is not looked for.
    static Vector128<byte> TagNameEnd =>
        Vector128.Create(0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0x09, 0x0A, 0, 0x0C, 0, 0x3E, (byte)0x2F);

    static Vector128<byte> AttributeNameEnd =>
        Vector128.Create(0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0x09, 0x0A, 0, 0x0C, 0x3D, 0x3E, (byte)0x2F);

    /// <summary>How many letters stand before the first that ends a name; 32 when none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int LengthUpTo(Vector128<byte> ends, Vector128<byte> letters)
    {
        var candidates = Vector128.ShuffleNative(ends, letters & Vector128.Create((byte)0x0F));
        return BitOperations.TrailingZeroCount(Vector128.Equals(candidates, letters).ExtractMostSignificantBits());
    }

    // Two bytes as one number, the first where the machine has its first.
    static ushort EqualsAndQuote => (ushort)(BitConverter.IsLittleEndian ? '=' | '"' << 8 : '"' | '=' << 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool StandsAt(ref byte source, int at, ushort twoLetters) =>
        Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref source, at)) == twoLetters;

    /// <returns>The first letter that is no white space.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    byte SkipWhiteSpace(ref byte source, ref int at)
    {
        byte next = Unsafe.Add(ref source, at);
        for (int skipped = 0; IsWhiteSpace(next); next = Unsafe.Add(ref source, ++at))
        {
            if (++skipped == LongWhiteSpace)
                at = SkipWhiteSpace(at) - 1;
        }
        return next;
    }

    // Tab, line feed, form feed and space; the carriage returns of the page became line feeds when it was decoded.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsWhiteSpace(byte letter) => letter <= ' ' && (1L << letter & (1L << ' ' | 1L << '\t' | 1L << '\n' | 1L << '\f')) != 0;
}
