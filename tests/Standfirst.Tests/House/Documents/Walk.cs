using System.Globalization;
using System.Text;
using Standfirst.Articles;
using Standfirst.Bytes;
using Standfirst.Dom;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Tests.House.Documents;

/// <summary>The page that docs/pipeline.md walks through the house, as each stage gives it.</summary>
static class Walk
{
    const string Guide = "docs/pipeline.md";

    /// <summary>What each stage gives, by the name of the block that shows it.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string>> Stages = new Dictionary<string, Func<string>>
    {
        ["bytes"] = Bytes,
        ["tree"] = Tree,
        ["article"] = ArticleBlocks,
        ["sentences"] = Sentences,
        ["tags"] = Tags,
        ["quotations"] = Quotations,
        ["people"] = People,
        ["times"] = Times,
        ["timeline"] = Timeline,
    };

    // The guide has the page in UTF-8, as all of it is; its commands make Windows-1252 of it, and so is it read here.
    static readonly Lazy<byte[]> Page = new(() => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(
        Document.At(Guide).Fences.Single(fence => fence.Name == "lamp.txt").Text + "\n"));

    static readonly Lazy<Article> Read = new(() => NewsReader.Read(Page.Value));

    static string Bytes()
    {
        using DecodedPage text = PageDecoder.Decode(Page.Value, null);
        int first = Page.Value.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        string letters = Encoding.UTF8.GetString(text.Text);
        char letter = letters.First(one => one > 0x7F);
        return $"""
            {Page.Value.Length} bytes, {Page.Value.Count(one => one > 0x7F)} of them no ASCII: the first is 0x{Page.Value[first]:X2}, at {first}
            iso-8859-1 is a label of {EncodingLabels.Find("iso-8859-1")}; read as {text.Encoding}
            {text.Length} bytes of UTF-8: the first of those is now {Convert.ToHexString(Encoding.UTF8.GetBytes([letter]))}, “{letter}”
            """;
    }

    static string Tree()
    {
        using PageTree tree = PageParser.Parse(Encoding.UTF8.GetString(Utf8()));
        PageNode article = tree.Document.First(TagName.Article);
        var lines = new StringBuilder();
        for (int index = article.Index; index < article.End; index++)
        {
            PageNode node = tree[index];
            string words = node.IsText ? Short(Encoding.UTF8.GetString(node.Utf8), 48) : "";
            if (node.IsText && words.Length == 0)
                continue;
            int depth = 0;
            for (PageNode above = node; !above.Equals(article); above = above.Parent)
                depth++;
            lines.Append(CultureInfo.InvariantCulture, $"{node.Index,3} {new string(' ', 2 * depth)}{(node.IsText ? $"“{words}”" : node.TagLetters)}\n");
        }
        return lines.ToString().TrimEnd();
    }

    static byte[] Utf8()
    {
        using DecodedPage text = PageDecoder.Decode(Page.Value, null);
        return text.Text.ToArray();
    }

    static string ArticleBlocks() => Lines(Read.Value.Blocks.Select(block =>
        $"{At(block.Span!.Value),-9} {JsonName(block.Kind)}  {Short(Words(block.Span.Value), 60)}"));

    static string Sentences()
    {
        using Story story = Story.Cut(Read.Value);
        var lines = new StringBuilder();
        foreach (Sentence sentence in story.Sentences)
        {
            TextSpan span = story.SpanOf(sentence.FirstToken, sentence.EndToken);
            lines.Append(CultureInfo.InvariantCulture, $"{At(span),-9} {sentence.EndToken - sentence.FirstToken,2} tokens  {Short(Words(span), 60)}\n");
        }
        return lines.ToString().TrimEnd();
    }

    static string Tags()
    {
        using Story story = Story.Cut(Read.Value);
        int told = -1;
        for (int token = 0; told < 0; token++)
            told = story.Word(token).SequenceEqual("told") ? token : -1;
        Sentence sentence = story.Sentences[story.SentenceOf(told)];
        var lines = new StringBuilder();
        int column = 0;
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            string tagged = $"{story.Word(token)}/{story.Tags[token]}";
            if (column > 0 && column + 1 + tagged.Length > 100)
                (lines, column) = (lines.Append('\n'), 0);
            lines.Append(column > 0 ? " " : "").Append(tagged);
            column += tagged.Length + 1;
        }
        return lines.ToString();
    }

    static string Quotations() => Lines(Read.Value.Quotations.Select(quotation => $"""
        {JsonName(quotation.Kind)}, {Sure(quotation.Confidence)}, {quotation.Speaker ?? "nobody of the cast"}
            mention  {Words(quotation.Mention)}
            cue      {Words(quotation.Cue)}
            content  {string.Join(" … ", quotation.Content.Select(Words))}
        """));

    static string People() => Lines(Read.Value.People.Select(person => string.Join('\n', (string[])
    [
        $"{person.Id}  {person.Name}, {Sure(person.Confidence)}",
        $"    mentions  {string.Join(" · ", person.Mentions.Select(Words))}",
        .. person.Descriptions.Select(one => $"    {JsonName(one.Kind),-8}  {one.Value}, for it says “{Words(one.Evidence)}”"),
    ])));

    static string Times() => Lines(Read.Value.TimeExpressions.Select(time =>
        $"{Words(time.Span),-17} {JsonName(time.Type),-5} {time.Value}"));

    static string Timeline() => Lines(Read.Value.Timeline.Select(entry =>
        $"{entry.Date}  {(entry.People.Count > 0 ? string.Join(' ', entry.People) : "–"),-5}  {Short(Words(entry.Evidence), 60)}"));

    static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    static string Words(TextSpan? span) => span is { } words ? words.Of(Read.Value.Text).ToString() : "–";

    static string Words(TextSpan span) => Words((TextSpan?)span);

    static string At(TextSpan span) => $"{span.Start}–{span.End}";

    static string Sure(double confidence) => confidence.ToString("0.00", CultureInfo.InvariantCulture);

    static string JsonName<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    static string Short(string words, int most)
    {
        words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > most ? words[..most].TrimEnd() + "…" : words;
    }
}
