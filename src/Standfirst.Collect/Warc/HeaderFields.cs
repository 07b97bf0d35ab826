using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Unicode;

namespace Standfirst.Collect.Warc;

/// <summary>
/// The named fields in front of a record or of an HTTP body, in their order; names may come in any case.
/// </summary>
public sealed class HeaderFields : IReadOnlyList<HeaderField>
{
    // Servers send some thirty, crawlers add ten.
    const int MostFields = 1000, LongestName = 256;

    static readonly SearchValues<byte> NoPartOfNames = SearchValues.Create("\"(),/<=>?@[]{}"u8);

    readonly string _text;
    readonly List<(Range Name, Range Value)> _fields;

    HeaderFields(string text, List<(Range, Range)> fields) => (_text, _fields) = (text, fields);

    /// <summary>No fields.</summary>
    public static HeaderFields None { get; } = new("", []);

    /// <summary>How many fields there are.</summary>
    public int Count => _fields.Count;

    /// <summary>One of the fields.</summary>
    public HeaderField this[int index] => new(_text[_fields[index].Name], _text[_fields[index].Value]);

    /// <summary>The value of the first field of a name; null where there is none.</summary>
    public string? Find(string name)
    {
        foreach (var (fieldName, value) in _fields)
        {
            if (_text.AsSpan()[fieldName].Equals(name, StringComparison.OrdinalIgnoreCase))
                return _text[value];
        }
        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<HeaderField> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// Reads fields up to the blank line behind them, or up to a line that can be no field.
    /// </summary>
    /// <param name="bytes">The bytes that begin with the first field.</param>
    /// <param name="isAll">
    /// Whether nothing follows these bytes: the last line may be one without its end.
    /// </param>
    /// <param name="length">How many bytes the fields and the blank line take.</param>
    /// <param name="end">What they ended with.</param>
    internal static HeaderFields Parse(ReadOnlySpan<byte> bytes, bool isAll, out int length, out HeadEnd end)
    {
        List<(int Line, int Colon, int End)> lines = [];
        length = 0;
        end = HeadEnd.Missing;
        while (length < bytes.Length && lines.Count < MostFields)
        {
            int feed = bytes[length..].IndexOf((byte)'\n');
            if (feed < 0 && !isAll)
                break;
            var line = (feed < 0 ? bytes[length..] : bytes.Slice(length, feed)).TrimEnd((byte)'\r');
            if (line.IsEmpty)
            {
                length += feed + 1;
                end = HeadEnd.BlankLine;
                break;
            }
            bool isFolded = line[0] is (byte)' ' or (byte)'\t';
            int colon = isFolded ? -1 : ColonOf(line);
            if (isFolded && lines.Count > 0)
                lines[^1] = lines[^1] with { End = length + line.Length };
            else if (colon >= 0)
                lines.Add((length, length + colon, length + line.Length));
            else
            {
                end = HeadEnd.OtherLine;
                break;
            }
            length = feed < 0 ? bytes.Length : length + feed + 1;
        }
        return lines.Count == 0 ? None : Cut(bytes[..length], lines);
    }

    static HeaderFields Cut(ReadOnlySpan<byte> head, List<(int Line, int Colon, int End)> lines)
    {
        // Heads are Latin-1 by the standard; those in UTF-8 are told by their looks.
        bool isWide = head.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) >= 0 && Utf8.IsValid(head);
        var text = new StringBuilder(head.Length);
        List<(Range, Range)> fields = new(lines.Count);
        foreach (var (line, colon, end) in lines)
        {
            int nameStart = text.Length;
            text.Append(Encoding.Latin1.GetString(head[line..colon].TrimEnd(" \t"u8)));
            int nameEnd = text.Length;
            string value = (isWide ? Encoding.UTF8 : Encoding.Latin1).GetString(head[(colon + 1)..end]);
            text.Append(value.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ').Trim());
            fields.Add((nameStart..nameEnd, nameEnd..text.Length));
        }
        return new(text.ToString(), fields);
    }

    // A name is a token (RFC 9110, 5.6.2), and some servers put a space behind it.
    static int ColonOf(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf((byte)':');
        if (colon is < 1 or > LongestName)
            return -1;
        var name = line[..colon].TrimEnd(" \t"u8);
        return name.IsEmpty || name.IndexOfAnyExceptInRange((byte)'!', (byte)'~') >= 0
            || name.ContainsAny(NoPartOfNames) ? -1 : colon;
    }
}
