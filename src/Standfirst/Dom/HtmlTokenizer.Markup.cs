using System.Buffers;
using System.Text;

namespace Standfirst.Dom;

/// <summary>The markup declaration open state and what follows: comments, document types, CDATA sections.</summary>
sealed partial class HtmlTokenizer<TSink>
{
    static readonly SearchValues<byte> WhiteSpaces = SearchValues.Create(" \t\n\f"u8);
    static readonly SearchValues<byte> DoctypeNameEnds = SearchValues.Create(" \t\n\f>"u8);
    static readonly SearchValues<byte> DoubleQuotedEnds = SearchValues.Create("\">"u8);
    static readonly SearchValues<byte> SingleQuotedEnds = SearchValues.Create("'>"u8);

    /// <param name="at">The place behind "&lt;!".</param>
    /// <returns>The place behind the declaration.</returns>
    int ReadMarkupDeclaration(int at)
    {
        var rest = _source.AsSpan(at, _end - at);
        if (rest.StartsWith("--"u8))
            return ReadComment(at + 2);
        if (rest.Length >= 7 && Ascii.EqualsIgnoreCase(rest[..7], "doctype"u8))
            return ReadDoctype(at + 7);
        if (rest.StartsWith("[CDATA["u8) && _sink.AllowsCharacterData)
        {
            Model = ContentModel.CharacterData;
            return at + 7;
        }
        return ReadBogusComment(at);
    }

    /// <summary>The comment start state and its followers.</summary>
    int ReadComment(int start)
    {
        var rest = _source.AsSpan(start, _end - start);
        if (rest is [(byte)'>', ..])
            return EmitComment(start, start, start + 1);
        if (rest is [(byte)'-', (byte)'>', ..])
            return EmitComment(start, start, start + 2);

        for (int at = 0; ;)
        {
            int hyphens = rest[at..].IndexOf("--"u8);
            if (hyphens < 0)
                break;
            at += hyphens;
            var behind = rest[(at + 2)..];
            if (behind is [(byte)'>', ..])
                return EmitComment(start, start + at, start + at + 3);
            if (behind is [(byte)'!', (byte)'>', ..])
                return EmitComment(start, start + at, start + at + 4);
            at++;
            CountToLook();
        }

        // The end of the file ends it; hyphens that might have begun its end are no part of it.
        int length = rest switch
        {
            [.., (byte)'-', (byte)'-', (byte)'!'] => rest.Length - 3,
            [.., (byte)'-', (byte)'-'] => rest.Length - 2,
            [.., (byte)'-'] => rest.Length - 1,
            _ => rest.Length,
        };
        return EmitComment(start, start + length, _end);
    }

    /// <summary>The bogus comment state.</summary>
    int ReadBogusComment(int start)
    {
        int length = _source.AsSpan(start, Math.Max(0, _end - start)).IndexOf((byte)'>');
        return length < 0 ? EmitComment(start, Math.Max(start, _end), _end) : EmitComment(start, start + length, start + length + 1);
    }

    /// <returns>The place to go on at.</returns>
    int EmitComment(int start, int end, int next)
    {
        var letters = new TextSlice(start, end - start, IsSide: false);
        if (_hasNul && _source.AsSpan(start, end - start).Contains((byte)0))
            letters = _side.AddDecoded(_source.AsSpan(start, end - start), references: false, nulls: true);
        _sink.Comment(letters);
        return next;
    }

    /// <summary>The DOCTYPE state and its followers.</summary>
    int ReadDoctype(int at)
    {
        var name = Doctype.Missing;
        var publicId = Doctype.Missing;
        var systemId = Doctype.Missing;
        bool forcesQuirks = false;

        at = SkipWhiteSpace(at);
        if (at >= _end || _source[at] == '>')
        {
            forcesQuirks = true;
        }
        else
        {
            int start = at;
            at = FindAny(at, DoctypeNameEnds);
            name = _side.LowerCase(Decoded(start, at));
            at = SkipWhiteSpace(at);
            if (at >= _end)
                forcesQuirks = true;
            else if (_source[at] != '>')
                at = ReadIdentifiers(at, ref publicId, ref systemId, ref forcesQuirks);
        }
        _sink.Doctype(new Doctype(name, publicId, systemId, forcesQuirks));
        return Math.Min(at + 1, _end);
    }

    /// <summary>From the after DOCTYPE name state on.</summary>
    /// <returns>The place of the declaration's "&gt;", or the end of the page.</returns>
    int ReadIdentifiers(int at, ref TextSlice publicId, ref TextSlice systemId, ref bool forcesQuirks)
    {
        var rest = _source.AsSpan(at, _end - at);
        bool isPublic = rest.Length >= 6 && Ascii.EqualsIgnoreCase(rest[..6], "public"u8);
        bool isSystem = rest.Length >= 6 && Ascii.EqualsIgnoreCase(rest[..6], "system"u8);
        if (!isPublic && !isSystem)
        {
            forcesQuirks = true;
            return SkipTo(at);
        }

        at = SkipWhiteSpace(at + 6);
        if (isPublic)
        {
            if (!TryReadQuoted(ref at, out publicId, ref forcesQuirks))
                return at;
            at = SkipWhiteSpace(at);
            if (at < _end && _source[at] == '>')
                return at;
        }
        if (!TryReadQuoted(ref at, out systemId, ref forcesQuirks))
            return at;
        at = SkipWhiteSpace(at);
        if (at >= _end)
            forcesQuirks = true;
        return SkipTo(at);
    }

    /// <summary>A quoted identifier.</summary>
    /// <returns>False when there is none or it is cut off: the declaration forces quirks and is over at the place.</returns>
    bool TryReadQuoted(ref int at, out TextSlice identifier, ref bool forcesQuirks)
    {
        identifier = Doctype.Missing;
        if (at >= _end || _source[at] is not ((byte)'"' or (byte)'\''))
        {
            forcesQuirks = true;
            at = SkipTo(at);
            return false;
        }
        byte quote = _source[at++];
        int start = at;
        at = FindAny(at, quote == '"' ? DoubleQuotedEnds : SingleQuotedEnds);
        identifier = Decoded(start, at);
        if (at < _end && _source[at] == quote)
        {
            at++;
            return true;
        }
        forcesQuirks = true;
        return false;
    }

    TextSlice Decoded(int start, int end) => _side.AddDecoded(_source.AsSpan(start, end - start), references: false, nulls: true);

    int SkipWhiteSpace(int at)
    {
        int length = at >= _end ? -1 : _source.AsSpan(at, _end - at).IndexOfAnyExcept(WhiteSpaces);
        return length < 0 ? _end : at + length;
    }

    int SkipTo(int at)
    {
        int length = at >= _end ? -1 : _source.AsSpan(at, _end - at).IndexOf((byte)'>');
        return length < 0 ? _end : at + length;
    }

    int FindAny(int at, SearchValues<byte> ends)
    {
        int length = at >= _end ? -1 : _source.AsSpan(at, _end - at).IndexOfAny(ends);
        return length < 0 ? _end : at + length;
    }
}
