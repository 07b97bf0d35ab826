using AngleSharp.Html.Parser;
using Standfirst.Bytes;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Bench;

/// <summary>What is timed.</summary>
static class Ways
{
    static readonly HtmlParser Parser = new();

    /// <summary>Our own road from bytes to the tree: encoding, UTF-8 check, copy and parse.</summary>
    public static Contest.Way Parse { get; } = new("Standfirst, bytes → tree", page =>
    {
        using var text = PageDecoder.Decode(page, null);
        using var tree = PageParser.Parse(text.Buffer, text.Length, text.HasNul, ReadingLimits.None);
    });

    /// <summary>The whole road.</summary>
    public static Contest.Way Read { get; } = new("Standfirst, bytes → record", page => NewsReader.Read(page, options: WithoutStory));

    /// <summary>All but the language stage, which has a bench of its own.</summary>
    public static ReadOptions WithoutStory { get; } = new() { ReadsStory = false };

    /// <summary>The yardstick.</summary>
    public static Contest.Way AngleSharp { get; } = new("AngleSharp, bytes → tree", page =>
    {
        using var document = Parser.ParseDocument(new MemoryStream(page));
    });
}
