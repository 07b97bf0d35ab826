using System.Text;
using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Lists;

/// <summary>
/// Reads a list of addresses, one a line; blank lines and what stands behind "#" are passed over.
/// </summary>
/// <remarks>
/// The list is read as its addresses are taken, packed by gzip or not; its length is not bounded.
/// </remarks>
public sealed class UrlListReader
{
    // Browsers stop at some thousands of letters. What is longer is no line of a list.
    const int LongestLine = 1 << 13;

    // A file that is no list at all is told by its first lines; the rest is counted.
    const int MostTroubles = 100;

    // A list may hold the addresses of a crawl; this bound keeps a bomb from going on for days.
    const long LongestList = 64L << 30;

    readonly Stream _stream;
    readonly List<SourceTrouble> _troubles = [];
    int _line;

    /// <summary>Begins to read a list; the stream stays the caller's.</summary>
    public UrlListReader(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
    }

    /// <summary>
    /// The lines that are no addresses, and what else was wrong up to here; the first hundred of them.
    /// </summary>
    public IReadOnlyList<SourceTrouble> Troubles => _troubles;

    /// <summary>How many lines are no addresses, up to here.</summary>
    public int WrongLineCount { get; private set; }

    /// <summary>
    /// Reads the addresses, in their order and as often as they stand there. It can be done once.
    /// </summary>
    public IEnumerable<ListedUrl> ReadAll()
    {
        using var unpacked = new UnpackedStream(_stream, LongestList, _troubles);
        using var text = SourceText.Open(unpacked, null, _troubles);
        var line = new StringBuilder();
        while (ReadLine(text, line))
        {
            string content = WithoutComment(line.ToString()).Trim();
            if (content.Length == 0)
                continue;
            if (content.Length < LongestLine && AddressOf(content) is { } url)
                yield return new(url, _line);
            else
                Wrong(content);
        }
    }

    // A line's beginning; of a line that never ends no more is kept.
    bool ReadLine(StreamReader text, StringBuilder line)
    {
        line.Clear();
        int letter = text.Read();
        if (letter < 0)
            return false;
        _line++;
        for (; letter >= 0 && letter != '\n' && letter != '\r'; letter = text.Read())
        {
            if (line.Length < LongestLine && letter != '\uFEFF')
                line.Append((char)letter);
        }
        if (letter == '\r' && text.Peek() == '\n')
            text.Read();
        return true;
    }

    // "#" inside an address begins its fragment; a comment begins the line or has a space before it.
    static string WithoutComment(string line)
    {
        if (line.TrimStart().StartsWith('#'))
            return "";
        int comment = line.Replace('\t', ' ').IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? line : line[..comment];
    }

    static string? AddressOf(string line) => line.Any(char.IsWhiteSpace) ? null : WebAddress.Absolute(line, null);

    void Wrong(string line)
    {
        const int Shown = 60;
        WrongLineCount++;
        if (_troubles.Count < MostTroubles)
        {
            string shown = line.Length > Shown ? line[..Shown] + "…" : line;
            _troubles.Add(new($"no address of the web: \"{shown}\"") { Line = _line });
        }
    }
}
