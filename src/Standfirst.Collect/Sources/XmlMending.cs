using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace Standfirst.Collect.Sources;

/// <summary>XML as the web sends it → XML that a strict reader takes, as a stream of letters.</summary>
/// <remarks>
/// Whatever stands before the root element is dropped, document types with all their entities among it, and
/// so are comments and processing instructions; references that only HTML knows become letters; bare
/// ampersands and less-than signs are escaped; letters that XML forbids are left out. CDATA sections stay as
/// they are. Line ends stay, so that lines are told right.
/// </remarks>
sealed class XmlMending(TextReader source) : TextReader
{
    // The longest name of a reference that HTML 4 knows has eight letters; numbers have ten digits at most.
    const int LongestReference = 12;

    // A look ahead never needs more than the mark of a CDATA section or a reference.
    const int LookAhead = 16, BufferLength = 1 << 13;

    static readonly string Controls = string.Concat(Enumerable.Range(0, 0x20)
        .Select(code => (char)code).Where(letter => letter is not ('\t' or '\n' or '\r'))) + "\uFFFE\uFFFF";

    static readonly SearchValues<char> InText = SearchValues.Create("<>&" + Controls);
    static readonly SearchValues<char> InTag = SearchValues.Create("<>\"'&" + Controls);
    static readonly SearchValues<char> InDoubleQuotes = SearchValues.Create("<\"&" + Controls);
    static readonly SearchValues<char> InSingleQuotes = SearchValues.Create("<'&" + Controls);
    static readonly SearchValues<char> InCharacterData = SearchValues.Create("]" + Controls);

    enum Place { Prolog, Text, Tag, DoubleQuotes, SingleQuotes, CharacterData }

    readonly char[] _letters = new char[BufferLength];
    readonly StringBuilder _mended = new();
    int _next, _end, _given;
    bool _isEnd;
    Place _place;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        while (_given == _mended.Length)
        {
            _mended.Clear();
            _given = 0;
            if (Ahead(1).IsEmpty)
                return 0;
            Step();
        }
        int count = Math.Min(buffer.Length, _mended.Length - _given);
        _mended.CopyTo(_given, buffer, count);
        _given += count;
        return count;
    }

    public override int Peek() => -1;

    public override int Read()
    {
        Span<char> letter = stackalloc char[1];
        return Read(letter) == 0 ? -1 : letter[0];
    }

    ReadOnlySpan<char> Ahead(int atLeast)
    {
        while (_end - _next < atLeast && !_isEnd)
        {
            _letters.AsSpan(_next.._end).CopyTo(_letters);
            (_next, _end) = (0, _end - _next);
            int count = source.Read(_letters.AsSpan(_end));
            _end += count;
            _isEnd = count == 0;
        }
        return _letters.AsSpan(_next.._end);
    }

    void Step()
    {
        if (_place == Place.Prolog)
        {
            StepProlog();
            return;
        }
        var ahead = Ahead(LookAhead);
        int special = ahead.IndexOfAny(_place switch
        {
            Place.Text => InText,
            Place.Tag => InTag,
            Place.DoubleQuotes => InDoubleQuotes,
            Place.SingleQuotes => InSingleQuotes,
            _ => InCharacterData,
        });
        int plain = special < 0 ? ahead.Length : special;
        _mended.Append(ahead[..plain]);
        _next += plain;
        if (special >= 0)
            StepSpecial(ahead[special]);
    }

    void StepSpecial(char letter)
    {
        switch (letter, _place)
        {
            case ('<', Place.Text):
                OpenMarkup();
                break;
            case ('<', _):
                Replace("&lt;");
                break;
            case ('>', Place.Text):
                Replace("&gt;");
                break;
            case ('>', _):
                Keep(Place.Text);
                break;
            case ('"', Place.Tag):
                Keep(Place.DoubleQuotes);
                break;
            case ('\'', Place.Tag):
                Keep(Place.SingleQuotes);
                break;
            case ('"' or '\'', _):
                Keep(Place.Tag);
                break;
            case ('&', _):
                Reference();
                break;
            case (']', _):
                CloseCharacterData();
                break;
            default:
                _next++;
                break;
        }
    }

    void OpenMarkup()
    {
        var ahead = Ahead(LookAhead);
        if (ahead.StartsWith("<![CDATA["))
        {
            _mended.Append("<![CDATA[");
            _next += "<![CDATA[".Length;
            _place = Place.CharacterData;
        }
        else if (ahead.StartsWith("<!--"))
            Drop("-->");
        else if (ahead.StartsWith("<?"))
            Drop("?>");
        else if (ahead.StartsWith("<!"))
            Drop(">");
        else if (ahead.Length > 1 && (char.IsLetter(ahead[1]) || ahead[1] is '/' or '_' or ':'))
            Keep(Place.Tag);
        else
            Replace("&lt;");
    }

    void StepProlog()
    {
        var ahead = Ahead(LookAhead);
        int mark = ahead.IndexOf('<');
        if (mark != 0)
        {
            DropLetters(mark < 0 ? ahead.Length : mark);
            return;
        }
        if (ahead.Length > 1 && (char.IsLetter(ahead[1]) || ahead[1] == '_'))
            Keep(Place.Tag);
        else if (ahead.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            DropDocumentType();
        else if (ahead.StartsWith("<!--"))
            Drop("-->");
        else if (ahead.StartsWith("<?"))
            Drop("?>");
        else
            DropLetters(1);
    }

    // Entities are declared between brackets, and their values are quoted: no sign in there ends the document
    // type.
    void DropDocumentType()
    {
        char quote = '\0';
        int brackets = 0;
        while (!Ahead(1).IsEmpty)
        {
            char letter = Ahead(1)[0];
            DropLetters(1);
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'')
                quote = letter;
            else if (letter is '[' or ']')
                brackets += letter == '[' ? 1 : -1;
            else if (letter == '>' && brackets <= 0)
                return;
        }
    }

    void Drop(string end)
    {
        DropLetters(2);
        while (true)
        {
            var ahead = Ahead(LookAhead);
            int found = ahead.IndexOf(end);
            if (found >= 0 || ahead.Length < end.Length)
            {
                DropLetters(found < 0 ? ahead.Length : found + end.Length);
                return;
            }
            DropLetters(ahead.Length - end.Length + 1);
        }
    }

    void DropLetters(int count)
    {
        foreach (char letter in _letters.AsSpan(_next, count))
        {
            if (letter == '\n')
                _mended.Append('\n');
        }
        _next += count;
    }

    void CloseCharacterData()
    {
        if (Ahead(LookAhead).StartsWith("]]>"))
        {
            _mended.Append("]]>");
            _next += 3;
            _place = Place.Text;
        }
        else
            Keep(_place);
    }

    void Reference()
    {
        var ahead = Ahead(LookAhead);
        ahead = ahead[..Math.Min(ahead.Length, LongestReference)];
        int end = ahead.IndexOf(';');
        if (end < 2)
        {
            Replace("&amp;");
            return;
        }
        var name = ahead[1..end];
        if (name is "amp" or "lt" or "gt" or "quot" or "apos")
            _mended.Append(ahead[..(end + 1)]);
        else if (name[0] == '#' && CodeOf(name[1..]) is { } code)
            AppendLetter(code);
        else if (name[0] != '#' && WebUtility.HtmlDecode(ahead[..(end + 1)].ToString()) is [not '&', ..] letters)
            _mended.Append(letters);
        else
        {
            Replace("&amp;");
            return;
        }
        _next += end + 1;
    }

    // A number that is no letter, or one that XML forbids, is left out.
    void AppendLetter(int code)
    {
        if (code is 0x9 or 0xA or 0xD or (>= 0x20 and < 0xD800) or (>= 0xE000 and < 0xFFFE) or (>= 0x10000 and <= 0x10FFFF))
            _mended.Append(CultureInfo.InvariantCulture, $"&#{code};");
    }

    static int? CodeOf(ReadOnlySpan<char> digits) => digits is ['x' or 'X', .. var hex]
        ? int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) ? code : null
        : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code) ? code : null;

    void Keep(Place place)
    {
        _mended.Append(_letters[_next++]);
        _place = place;
    }

    void Replace(string letters)
    {
        _mended.Append(letters);
        _next++;
    }
}
