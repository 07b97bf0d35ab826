using System.Buffers;
using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Fuzzing.Judging;

namespace Standfirst.Fuzzing.Targets;

sealed class RecordTarget : Target
{
    public override string Name => "record";

    public override string Promise =>
        "a saved record → article; refused by JsonException, or its spans lie in the text and it is written in every format";

    public override IEnumerable<byte[]> Seeds => Samples.Pages.Select(page =>
    {
        var record = new ArrayBufferWriter<byte>();
        ArticleJson.Write(record, NewsReader.Read(page), "page.html");
        return record.WrittenSpan.ToArray();
    });

    public override IReadOnlyList<string> Words =>
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "0", "1e999", "99999999999", "\"\"", "\\ud800", "\\u0000",
        "\\ud83e\\udd0d", "\"text\":", "\"blocks\":", "\"kind\":", "\"start\":", "\"end\":", "\"image\":", "\"embed\":",
        "\"quotations\":",
        "\"people\":", "\"id\":", "\"speaker\":", "\"p1\"", "\"relations\":", "\"timeline\":", "\"evidence\":",
        "\"confidence\":", "\"published\":", "\"value\":", "\"precision\":", "\"page\":", "\"milliseconds\":", "\"paragraph\"",
        "\"article\"", "\"readerCorrections\":", "\"rows\":", "\"level\":",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("[", "]"), ("{\"text\":", "}"), ("{\"a\":[", "]}"), ("\"", "\""), ("[[],", "]"),
    ];

    public override Bounds Bounds => Bounds.OfRecords;

    public override void Take(byte[] input, Signs signs)
    {
        Article article;
        try
        {
            article = ArticleJson.Read(input);
        }
        catch (JsonException wrong)
        {
            signs.See("refused", string.Concat(wrong.Message.Where(letter => !char.IsAsciiDigit(letter)).Take(40)));
            return;
        }
        ArticleInvariants.CheckSpans(article);
        RecordInvariants.Check(article);
        ArticleSigns.See(article, signs);
    }
}
