using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Training.Quotations;

/// <summary>An attribution as PolNeAR has it, in UTF-16 places of its document's text.</summary>
sealed record GoldAttribution(string Type, TextSpan[] Source, TextSpan[] Cue, TextSpan[] Content);

/// <summary>A document of PolNeAR.</summary>
sealed record GoldDocument(string Name, Article Article, GoldAttribution[] Attributions)
{
    public static IEnumerable<GoldDocument> Read(string file)
    {
        foreach (string line in File.ReadLines(file))
            yield return Parse(line);
    }

    static GoldDocument Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        string text = root.GetProperty("text").GetString()!;
        int[] places = Places(text);
        var gold = root.GetProperty("quotes").EnumerateArray()
            .Select(quote => new GoldAttribution(quote.GetProperty("type").GetString()!, Spans(quote, "source", places),
                Spans(quote, "cue", places), Spans(quote, "content", places)))
            .ToArray();
        return new(root.GetProperty("doc").GetString()!, ArticleOf(text), gold);
    }

    static TextSpan[] Spans(JsonElement quote, string name, int[] places) =>
        [.. quote.GetProperty(name).EnumerateArray().Select(span =>
            TextSpan.Between(places[span[0].GetInt32()], places[span[1].GetInt32()]))];

    // Code points → UTF-16.
    static int[] Places(string text)
    {
        List<int> places = [];
        for (int at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
            places.Add(at);
        places.Add(text.Length);
        return [.. places];
    }

    static Article ArticleOf(string text)
    {
        List<Block> blocks = [];
        bool isHeadline = true;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                // The first line is the headline, which no record has in its text.
                if (!isHeadline)
                    blocks.Add(new(BlockKind.Paragraph, TextSpan.Between(start, end)));
                isHeadline = false;
            }
            start = end + 1;
        }
        return new() { Text = text, Blocks = blocks, Language = "en" };
    }
}
