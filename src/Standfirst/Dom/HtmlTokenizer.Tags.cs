using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
        var letters = LowerCase(Vector128.LoadUnsafe(ref source, (nuint)at));
        var ends = Vector128.LessThanOrEqual(letters, Vector128.Create((byte)' '))
            | Vector128.Equals(letters, Vector128.Create((byte)'>'))
            | Vector128.Equals(letters, Vector128.Create((byte)'/'));
        int length = BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
        if (length < NameKey.MostBytes && IsWhiteSpaceOrTagEnd(Unsafe.Add(ref source, at + length)))
        {
            at += length;
            var key = KeyOf(letters, length);
            ushort name = _knownTags.Find(key);
            return name != 0 ? name : Own(_tagNames, key, length);
        }
        return ReadLongName(_tagNames, _knownTags, ref at, isAttribute: false);
    }

    /// <summary>Attributes and the end of a tag, from the before attribute name state on.</summary>
    /// <returns>The place behind the tag's "&gt;"; <see cref="CutOff"/> when there is none.</returns>
    int ReadAttributes(ref byte source, int at, out bool isSelfClosing)
    {
        isSelfClosing = false;
        int first = _attributeCount, toLook = TagsBetweenLooks;
        _tagSerial++;
        while (true)
        {
            if (--toLook == 0)
            {
                LookAtLimits();
                toLook = TagsBetweenLooks;
            }
            byte next = Unsafe.Add(ref source, at);
            while (IsWhiteSpace(next))
                next = Unsafe.Add(ref source, ++at);
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
            next = Unsafe.Add(ref source, at);
            while (IsWhiteSpace(next))
                next = Unsafe.Add(ref source, ++at);
            if (next != '=')
            {
                Add(name, at, 0, isEncoded: false, first);
                continue;
            }
            do
                next = Unsafe.Add(ref source, ++at);
            while (IsWhiteSpace(next));

            if (next is (byte)'"' or (byte)'\'')
            {
                int end = FindQuote(ref source, ++at, next, out bool hasReference);
                if (end >= _end)
                    return CutOff;
                Add(name, at, end - at, hasReference, first);
                at = end + 1;
            }
            else
            {
                int start = at;
                bool hasReference = false;
                while (next != '>' && !IsWhiteSpace(next) && at < _end)
                {
                    hasReference |= next == '&';
                    next = Unsafe.Add(ref source, ++at);
                }
                if (at >= _end)
                    return CutOff;
                Add(name, start, at - start, hasReference, first);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ushort ReadAttributeName(ref byte source, ref int at)
    {
        var letters = LowerCase(Vector128.LoadUnsafe(ref source, (nuint)at));
        var ends = Vector128.LessThanOrEqual(letters, Vector128.Create((byte)' '))
            | Vector128.Equals(letters, Vector128.Create((byte)'='))
            | Vector128.Equals(letters, Vector128.Create((byte)'>'))
            | Vector128.Equals(letters, Vector128.Create((byte)'/'));
        int length = BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
        if (length is > 0 and < NameKey.MostBytes && IsWhiteSpaceOrTagEnd(Unsafe.Add(ref source, at + length)))
        {
            at += length;
            var key = KeyOf(letters, length);
            ushort name = _knownAttributes.Find(key);
            return name != 0 ? name : Own(_attributeNames, key, length);
        }
        return ReadLongName(_attributeNames, _knownAttributes, ref at, isAttribute: true);
    }

    /// <summary>A name of 16 bytes or more, or one with a control character in it.</summary>
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

    void Add(ushort name, int offset, int length, bool isEncoded, int first)
    {
        if (IsRepeated(name, first))
            return;
        if (_attributeCount == _attributes.Length)
            Pooled.Grow(ref _attributes, _attributeCount, 1);
        _attributes[_attributeCount++] = new NodeAttribute
        {
            Name = name,
            Offset = offset,
            Length = length,
            IsEncoded = isEncoded || _hasNul,
        };
    }

    bool IsRepeated(ushort name, int first)
    {
        int count = _attributeCount - first;
        if (count > FewAttributes)
            return IsRepeatedAmongMany(name, first);
        for (int i = first; i < _attributeCount; i++)
        {
            if (_attributes[i].Name == name)
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
        uint reference = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; at < _end; at += Vector256<byte>.Count)
            {
                var letters = Vector256.LoadUnsafe(ref source, (nuint)at);
                uint quotes = Vector256.Equals(letters, Vector256.Create(quote)).ExtractMostSignificantBits();
                uint references = Vector256.Equals(letters, Vector256.Create((byte)'&')).ExtractMostSignificantBits();
                if (quotes != 0)
                {
                    hasReference = (reference | references & (quotes & (0 - quotes)) - 1) != 0;
                    return at + BitOperations.TrailingZeroCount(quotes);
                }
                reference |= references;
            }
        }
        else
        {
            for (; at < _end; at += Vector128<byte>.Count)
            {
                var letters = Vector128.LoadUnsafe(ref source, (nuint)at);
                uint quotes = Vector128.Equals(letters, Vector128.Create(quote)).ExtractMostSignificantBits();
                uint references = Vector128.Equals(letters, Vector128.Create((byte)'&')).ExtractMostSignificantBits();
                if (quotes != 0)
                {
                    hasReference = (reference | references & (quotes & (0 - quotes)) - 1) != 0;
                    return at + BitOperations.TrailingZeroCount(quotes);
                }
                reference |= references;
            }
        }
        hasReference = false;
        return _end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> LowerCase(Vector128<byte> letters)
    {
        var isUpper = Vector128.LessThan(letters - Vector128.Create((byte)'A'), Vector128.Create((byte)26));
        return letters | isUpper & Vector128.Create((byte)0x20);
    }

    /// <summary>The first bytes as a key, zeros in the place of the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static NameKey KeyOf(Vector128<byte> letters, int length)
    {
        ulong low = letters.AsUInt64().ToScalar();
        if (length < 8)
            return new(low & (1UL << length * 8) - 1, 0);
        return new(low, letters.AsUInt64().GetElement(1) & (1UL << (length - 8) * 8) - 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static ushort Own(PageNames names, in NameKey key, int length)
    {
        var bytes = MemoryMarshal.AsBytes(new ReadOnlySpan<NameKey>(in key));
        return names.NumberOf(bytes[..length]);
    }

    // Tab, line feed, form feed and space; the carriage returns of the page became line feeds when it was decoded.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsWhiteSpace(byte letter) => letter <= ' ' && (1L << letter & (1L << ' ' | 1L << '\t' | 1L << '\n' | 1L << '\f')) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsWhiteSpaceOrTagEnd(byte letter) => letter > ' ' || IsWhiteSpace(letter);
}
