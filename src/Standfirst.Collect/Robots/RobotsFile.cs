using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Standfirst.Collect.Robots;

/// <summary>What a robots.txt says to us, read by RFC 9309.</summary>
sealed class RobotsFile
{
    // RFC 9309, section 2.5: at least 500 KiB must be read, and what stands behind may be left.
    public const int MostBytes = 500 * 1024;

    readonly List<(PathPattern Paths, bool Allows)> _rules = [];
    readonly List<(PathPattern? Paths, string Signals)> _signals = [];

    RobotsFile()
    {
    }

    /// <summary>The file that says nothing: all may be asked for.</summary>
    public static RobotsFile Empty { get; } = new();

    /// <summary>Seconds to leave between two requests; null where it does not say.</summary>
    public double? CrawlDelay { get; private set; }

    /// <summary>About how many bytes of memory it holds.</summary>
    public int Weight { get; private set; }

    /// <summary>Reads a file for one robot: the groups that name it, or, where none does, those for
    /// all.</summary>
    /// <param name="file">The bytes; those behind the first <see cref="MostBytes"/> are left.</param>
    /// <param name="productToken">The name that the robot goes by, letters and "-" and "_" only.</param>
    public static RobotsFile Parse(ReadOnlySpan<byte> file, string productToken)
    {
        file = file[..Math.Min(file.Length, MostBytes)];
        if (file.StartsWith("\uFEFF"u8))
            file = file[3..];
        return ParseGroups(file, productToken) ?? ParseGroups(file, "*") ?? Empty;
    }

    /// <summary>Whether a path may be asked for: the longest rule that matches decides; of two as long, the
    /// kinder.</summary>
    /// <param name="pathAndQuery">The path as the request will have it, "/news?page=2".</param>
    public bool Allows(string pathAndQuery)
    {
        if (_rules.Count == 0 || pathAndQuery == "/robots.txt")
            return true;
        byte[] path = PathForm.OfPath(pathAndQuery);
        foreach (var (paths, allows) in _rules)
        {
            if (paths.Matches(path))
                return allows;
        }
        return true;
    }

    /// <summary>What Content-Signal lines say of a path, the most particular of them; null where they say
    /// nothing.</summary>
    public string? SignalsFor(string pathAndQuery)
    {
        if (_signals.Count == 0)
            return null;
        byte[] path = PathForm.OfPath(pathAndQuery);
        return _signals.Find(line => line.Paths is null || line.Paths.Matches(path)).Signals;
    }

    // All groups of one name are one group, wherever they stand (section 2.2.1); null where there is none.
    static RobotsFile? ParseGroups(ReadOnlySpan<byte> file, string productToken)
    {
        RobotsFile? found = null;
        bool isOurs = false, namesMayFollow = false;
        while (!file.IsEmpty)
        {
            var line = RobotsLine.Parse(NextLine(ref file));
            if (line.Key == RobotsKey.UserAgent)
            {
                bool named = Names(line.Value, productToken);
                isOurs = named || (isOurs && namesMayFollow);
                namesMayFollow = true;
                if (named)
                    found ??= new();
                continue;
            }
            if (line.Key is RobotsKey.Allow or RobotsKey.Disallow)
                namesMayFollow = false;
            if (isOurs)
                found?.Take(line);
        }
        found?.Sort();
        return found;
    }

    void Take(RobotsLine line)
    {
        switch (line.Key)
        {
            case RobotsKey.Allow or RobotsKey.Disallow when PathPattern.Parse(line.Value) is { } paths:
                _rules.Add((paths, line.Key == RobotsKey.Allow));
                Weight += paths.Length + RuleWeight;
                break;
            case RobotsKey.CrawlDelay when ReadSeconds(line.Value) is { } seconds:
                CrawlDelay = Math.Max(CrawlDelay ?? 0, seconds);
                break;
            case RobotsKey.ContentSignal:
                TakeSignals(Encoding.UTF8.GetString(line.Value));
                break;
        }
    }

    // Objects and references of one rule, about.
    const int RuleWeight = 100;

    // "Content-Signal: search=yes, ai-train=no", or with a path before: "/news/ ai-train=no".
    void TakeSignals(string value)
    {
        int space = value.StartsWith('/') ? value.IndexOf(' ') : 0;
        if (space < 0)
            return;
        string signals = value[space..].Trim();
        _signals.Add((space == 0 ? null : PathPattern.Parse(value[..space]), signals));
        Weight += 2 * value.Length + RuleWeight;
    }

    // Lists are sorted once, so that the first that matches is the one that counts.
    void Sort()
    {
        _rules.Sort((one, other) => other.Paths.Length != one.Paths.Length
            ? other.Paths.Length.CompareTo(one.Paths.Length)
            : other.Allows.CompareTo(one.Allows));
        _signals.Sort((one, other) => (other.Paths?.Length ?? 0).CompareTo(one.Paths?.Length ?? 0));
    }

    static readonly SearchValues<byte> TokenLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-"u8);

    // "Standfirst/1.0" in a file means Standfirst: a product token has letters, "_" and "-" only (section
    // 2.2.1).
    static bool Names(ReadOnlySpan<byte> value, string productToken)
    {
        if (productToken == "*")
            return value is [(byte)'*'] or [(byte)'*', (byte)' ' or (byte)'\t', ..];
        int end = value.IndexOfAnyExcept(TokenLetters);
        return Ascii.EqualsIgnoreCase(end < 0 ? value : value[..end], productToken);
    }

    static double? ReadSeconds(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out double seconds, out int read) && read == value.Length && seconds >= 0
            && double.IsFinite(seconds)
            ? seconds
            : null;

    static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> rest)
    {
        int end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        ReadOnlySpan<byte> line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return line;
    }
}
