using System.Runtime.InteropServices;
using System.Text;

namespace Standfirst.Dom;

/// <summary>The states in which tags are text until the right end tag comes.</summary>
sealed partial class HtmlTokenizer<TSink>
{
    /// <summary>The RCDATA and RAWTEXT states.</summary>
    int ReadRawText(int at)
    {
        ref byte source = ref MemoryMarshal.GetArrayDataReference(_source);
        int start = at;
        while (true)
        {
            int less = FindLess(ref source, at);
            if (less >= _end)
            {
                EmitRawText(start, _end);
                return _end;
            }
            if (EndTagAt(less))
            {
                EmitRawText(start, less);
                Model = ContentModel.Data;
                return ReadEndTag(ref source, less + 2);
            }
            at = less + 1;
            CountToLook();
        }
    }

    /// <summary>Whether the end tag stands here that the content model waits for.</summary>
    bool EndTagAt(int less) =>
        _lastStartTag != 0 && _source[less + 1] == '/' && HasName(less + 2, _tagNames.LettersOf(_lastStartTag));

    /// <summary>Whether this tag name stands here. Any other name is no name, and none of the page's own.</summary>
    bool HasName(int at, string name)
    {
        int end = at + name.Length;
        return end < _end && (IsWhiteSpace(_source[end]) || _source[end] is (byte)'/' or (byte)'>')
            && Ascii.EqualsIgnoreCase(_source.AsSpan(at, name.Length), name);
    }

    // How deep a script is in comments that it opened: https://html.spec.whatwg.org/#script-data-escaped-state
    enum Escape
    {
        None,
        Escaped,
        DoubleEscaped,
    }

    /// <summary>The script data state and its escaped and double escaped sisters.</summary>
    int ReadScriptData(int at)
    {
        ref byte source = ref MemoryMarshal.GetArrayDataReference(_source);
        var escape = Escape.None;
        int start = at, escapedFrom = 0;
        while (true)
        {
            int less = FindLess(ref source, at);
            if (escape != Escape.None && FindEscapeEnd(Math.Max(at, escapedFrom), Math.Min(less, _end)) is var end && end >= 0)
            {
                (escape, at) = (Escape.None, end);
                continue;
            }
            if (less >= _end)
            {
                EmitRawText(start, _end);
                return _end;
            }
            at = less + 1;
            CountToLook();
            switch (_source[at])
            {
                case (byte)'!' when escape == Escape.None && _source[at + 1] == '-' && _source[at + 2] == '-':
                    (escape, escapedFrom, at) = (Escape.Escaped, at + 1, at + 1);
                    break;
                case (byte)'/' when escape == Escape.DoubleEscaped:
                    if (HasName(at + 1, "script"))
                        escape = Escape.Escaped;
                    break;
                case (byte)'/' when EndTagAt(less):
                    EmitRawText(start, less);
                    Model = ContentModel.Data;
                    return ReadEndTag(ref source, at + 1);
                case var _ when escape == Escape.Escaped && HasName(at, "script"):
                    escape = Escape.DoubleEscaped;
                    break;
            }
        }
    }

    /// <summary>The place behind "--&gt;"; -1 when there is none up to the limit.</summary>
    int FindEscapeEnd(int from, int limit)
    {
        // The two hyphens may be those that opened the comment: "<!-->" opens and closes it.
        int place = _source.AsSpan(from, Math.Max(0, limit - from)).IndexOf("-->"u8);
        return place < 0 ? -1 : from + place + 3;
    }

    /// <summary>The PLAINTEXT state: nothing ends it.</summary>
    int ReadPlainText(int at)
    {
        EmitRawText(at, _end);
        return _end;
    }

    /// <summary>The CDATA section state: text without references up to "]]&gt;".</summary>
    int ReadCharacterData(int at)
    {
        int length = _source.AsSpan(at, _end - at).IndexOf("]]>"u8);
        int end = length < 0 ? _end : at + length;
        if (end > at)
            _sink.Text(new TextSlice(at, end - at, IsSide: false));
        Model = ContentModel.Data;
        return length < 0 ? _end : end + 3;
    }

    void EmitRawText(int start, int end)
    {
        if (end == start)
            return;
        var written = _source.AsSpan(start, end - start);
        if (Model == ContentModel.Rcdata && written.Contains((byte)'&'))
            EmitText(start, end - start, hasReference: true, nulls: true);
        else if (_hasNul && written.Contains((byte)0))
            _sink.Text(_side.AddDecoded(written, references: false, nulls: true));
        else
            _sink.Text(new TextSlice(start, end - start, IsSide: false));
    }
}
