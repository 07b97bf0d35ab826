using System.Buffers;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Bytes;

/// <summary>
/// The encoding that a page declares among its first bytes: in a meta element or an XML declaration, step by
/// step as the HTML Standard looks for it.
/// </summary>
/// <remarks>https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding</remarks>
ref struct MetaPrescan
{
    /// <summary>
    /// The standard leaves the end to the reader and asks authors to keep to 1,024 bytes. Pages put scripts
    /// and long comments first, and so browsers look on: of the development pages' 80 declarations beyond
    /// 4,096 bytes, three in four stand within this reach. Only a page without an early declaration pays for
    /// it.
    /// </summary>
    const int Reach = 16 * 1024;

    static readonly SearchValues<byte> SpaceOrSlash = SearchValues.Create("\t\n\f\r /"u8);
    static readonly SearchValues<byte> SpaceOrTagEnd = SearchValues.Create("\t\n\f\r >"u8);
    static readonly SearchValues<byte> NameEnd = SearchValues.Create("\t\n\f\r =/>"u8);
    static readonly SearchValues<byte> Space = SearchValues.Create(WhiteSpace.Utf8);

    readonly ReadOnlySpan<byte> _head;
    int _position;

    MetaPrescan(ReadOnlySpan<byte> head) => _head = head;

    readonly ReadOnlySpan<byte> Rest => _head[_position..];

    readonly bool AtEnd => _position >= _head.Length;

    /// <summary>
    /// The lower-case name of the declared encoding; null when none is declared within reach.
    /// </summary>
    /// <param name="page">The page without its byte order mark.</param>
    public static string? FindEncoding(ReadOnlySpan<byte> page)
    {
        var prescan = new MetaPrescan(page[..Math.Min(page.Length, Reach)]);
        return prescan.Find() ?? XmlDeclaration.FindEncoding(prescan._head);
    }

    /// <summary>Runs out of bytes, or comes to a meta element that declares an encoding.</summary>
    string? Find()
    {
        if (Rest.StartsWith("<\0?\0x\0"u8))
            return "utf-16le";
        if (Rest.StartsWith("\0<\0?\0x"u8))
            return "utf-16be";

        for (; MoveTo(Rest.IndexOf((byte)'<')); _position = Math.Min(_position + 1, _head.Length))
        {
            if (Rest.StartsWith("<!--"u8))
                SkipComment();
            else if (IsMeta(Rest))
            {
                _position += "<meta".Length;
                if (ReadMeta() is { } encoding)
                    return encoding;
            }
            else if (IsTag(Rest))
            {
                MoveTo(Rest.IndexOfAny(SpaceOrTagEnd));
                while (TryReadAttribute(out _)) { }
            }
            else if (Rest is [_, (byte)'!' or (byte)'/' or (byte)'?', ..])
                MoveTo(Rest.IndexOf((byte)'>'));
        }
        return null;
    }

    static bool IsMeta(ReadOnlySpan<byte> rest) =>
        rest.Length > "<meta".Length
        && Ascii.EqualsIgnoreCase(rest[.."<meta".Length], "<meta"u8)
        && SpaceOrSlash.Contains(rest["<meta".Length]);

    static bool IsTag(ReadOnlySpan<byte> rest) => rest switch
    {
        [_, (byte)'/', var letter, ..] => char.IsAsciiLetter((char)letter),
        [_, var letter, ..] => char.IsAsciiLetter((char)letter),
        _ => false,
    };

    /// <summary>Moves on by a distance that a search gave; to the end when it found nothing.</summary>
    /// <returns>Whether it found something.</returns>
    bool MoveTo(int distance)
    {
        _position = distance < 0 ? _head.Length : _position + distance;
        return distance >= 0;
    }

    /// <summary>To the comment's last byte. The hyphens that open a comment may also close it.</summary>
    void SkipComment()
    {
        _position += "<!".Length;
        if (MoveTo(Rest.IndexOf("-->"u8)))
            _position += "--".Length;
    }

    /// <summary>From the byte after a meta element's name to its end.</summary>
    /// <returns>The encoding it declares; null when it declares none that is known, or is cut off.</returns>
    string? ReadMeta()
    {
        bool sawHttpEquiv = false, sawContent = false, sawCharset = false;
        bool gotPragma = false;
        bool? needPragma = null;
        string? encoding = null;

        while (TryReadAttribute(out Attribute attribute))
        {
            if (attribute.IsFirst("http-equiv"u8, ref sawHttpEquiv))
                gotPragma = Ascii.EqualsIgnoreCase(attribute.Value, "content-type"u8);
            else if (attribute.IsFirst("content"u8, ref sawContent))
            {
                // A charset attribute that came before keeps the last word, even if its label is unknown.
                if (needPragma is null && ContentType.FindEncoding(attribute.Value) is { } named)
                    (encoding, needPragma) = (named, true);
            }
            else if (attribute.IsFirst("charset"u8, ref sawCharset))
                (encoding, needPragma) = (EncodingLabels.Find(attribute.Value), false);
        }

        if (AtEnd || needPragma is null || needPragma.Value && !gotPragma)
            return null;
        return encoding switch
        {
            // What has just been read byte by byte cannot be UTF-16.
            "utf-16le" or "utf-16be" => "utf-8",
            "x-user-defined" => "windows-1252",
            _ => encoding,
        };
    }

    /// <summary>Reads a tag's next attribute. False at the tag's end, and when the bytes run out.</summary>
    /// <remarks>https://html.spec.whatwg.org/#concept-get-attributes-when-sniffing</remarks>
    bool TryReadAttribute(out Attribute attribute)
    {
        attribute = default;
        if (!MoveTo(Rest.IndexOfAnyExcept(SpaceOrSlash)) || Rest[0] == '>')
            return false;

        // An equals sign may begin a name, but not go on with it.
        int name = _position++;
        if (!MoveTo(Rest.IndexOfAny(NameEnd)))
            return false;
        ReadOnlySpan<byte> nameBytes = _head[name.._position];

        if (!SkipSpace())
            return false;
        if (Rest[0] != '=')
        {
            attribute = new(nameBytes, []);
            return true;
        }
        _position++;
        if (!SkipSpace() || !TryReadValue(out ReadOnlySpan<byte> value))
            return false;
        attribute = new(nameBytes, value);
        return true;
    }

    bool TryReadValue(out ReadOnlySpan<byte> value)
    {
        value = default;
        bool isQuoted = Rest[0] is (byte)'"' or (byte)'\'';
        byte quote = Rest[0];
        if (isQuoted)
            _position++;

        int start = _position;
        if (!MoveTo(isQuoted ? Rest.IndexOf(quote) : Rest.IndexOfAny(SpaceOrTagEnd)))
            return false;
        value = _head[start.._position];
        if (isQuoted)
            _position++;
        return true;
    }

    bool SkipSpace() => MoveTo(Rest.IndexOfAnyExcept(Space));

    /// <summary>An attribute as written, in whatever case.</summary>
    readonly ref struct Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        readonly ReadOnlySpan<byte> _name = name;

        public ReadOnlySpan<byte> Value { get; } = value;

        /// <summary>Whether this is the first attribute of its name: later ones do not count.</summary>
        public bool IsFirst(ReadOnlySpan<byte> name, ref bool seen)
        {
            if (seen || !Ascii.EqualsIgnoreCase(_name, name))
                return false;
            return seen = true;
        }
    }
}
