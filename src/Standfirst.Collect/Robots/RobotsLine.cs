using System.Text;

namespace Standfirst.Collect.Robots;

/// <summary>What a line of robots.txt is about.</summary>
enum RobotsKey
{
    /// <summary>Nothing that is read here. Such a line is as if it were not there: it ends no
    /// group.</summary>
    Other,

    /// <summary>Whom the following rules are for.</summary>
    UserAgent,

    /// <summary>Paths that may be asked for.</summary>
    Allow,

    /// <summary>Paths that may not be asked for.</summary>
    Disallow,

    /// <summary>Seconds to leave between two requests.</summary>
    CrawlDelay,

    /// <summary>What may be done with what was fetched.</summary>
    ContentSignal,
}

/// <summary>One line of robots.txt, its comment left out.</summary>
readonly ref struct RobotsLine
{
    static readonly (string Name, RobotsKey Key)[] Names =
    [
        ("user-agent", RobotsKey.UserAgent),
        ("disallow", RobotsKey.Disallow),
        ("allow", RobotsKey.Allow),
        ("crawl-delay", RobotsKey.CrawlDelay),
        ("content-signal", RobotsKey.ContentSignal),
    ];

    RobotsLine(RobotsKey key, ReadOnlySpan<byte> value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>What it is about.</summary>
    public RobotsKey Key { get; }

    /// <summary>What it says, without the white space around it.</summary>
    public ReadOnlySpan<byte> Value { get; }

    /// <summary>Reads a line that no line ending is part of.</summary>
    public static RobotsLine Parse(ReadOnlySpan<byte> line)
    {
        int comment = line.IndexOf((byte)'#');
        if (comment >= 0)
            line = line[..comment];
        int colon = line.IndexOf((byte)':');
        if (colon < 0)
            return default;

        ReadOnlySpan<byte> name = Trim(line[..colon]);
        foreach (var (known, key) in Names)
        {
            if (Ascii.EqualsIgnoreCase(name, known))
                return new(key, Trim(line[(colon + 1)..]));
        }
        return default;
    }

    static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t"u8);
}
