using System.Text;
using System.Text.Json;
using Standfirst.App.Batch;
using Standfirst.App.Inputs;
using Standfirst.Collect.Lists;

namespace Standfirst.Fuzzing.Targets;

sealed class ListsTarget : Target
{
    public override string Name => "lists";

    public override string Promise =>
        "lists of addresses, --urls files, batch manifests; troubles instead of exceptions (of manifests JsonException)";

    public override IEnumerable<byte[]> Seeds =>
    [
        Samples.Utf8(
            "# papers\nhttps://a.example/one\nhttps://a.example/two #two\n\n  http://b.example:8080/x?y=z#w  \nnot an "
            + "address\n"),
        "a.html\thttps://a.example/one\r\nsub/b.html\thttps://a.example/two\n\nc.html\tftp://x\n"u8.ToArray(),
        """
        {"version":1,"program":"1.0.0","base":"../in","shardSize":1000,"options":{"story":true,"contentNotes":true,
        "published":"2025-11-26","maxBytes":16777216,"respectTdm":false,"delay":1,"connections":16,"allowPrivate":false},
        "shards":[{"number":1,"bytes":10,"id":"aa","parts":[{"input":"a.warc.gz","start":0,"end":10,"sha256":"bb",
        "kind":"Warc","pathInFolder":"a.warc.gz"}]}]}
        """u8.ToArray(),
    ];

    public override IReadOnlyList<string> Words =>
    [
        "https://a.example/", "http://", "https://[::1]:99999/", "ftp://a", "//a", "\t", "\n", "\r\n", " #", "#", " ",
        "\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\0", "{", "}", "[", "]", "\"version\":", "\"shards\":", "\"parts\":",
        "\"start\":", "null", "-1",
        "99999999999999999999", "\"kind\":\"List\"", "\"kind\":7", "\"published\":\"2025-02-30\"", ",", "\u001F\u008B\u0008",
        "xn--", "%00", "日本.example",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("[", "]"), ("{\"shards\":", "}"), ("https://a.example/", "\n"), ("a\thttps://a.example/\n", ""), ("#", "\n"),
    ];

    public override bool TakesPacked => true;

    public override void Take(byte[] input, Signs signs)
    {
        var list = new UrlListReader(new MemoryStream(input));
        int count = 0;
        foreach (ListedUrl listed in list.ReadAll())
        {
            count++;
            if (!SourceSigns.IsOfTheWeb(listed.Url))
                throw new BrokenException("a listed address is not of the web", listed.Url);
        }
        signs.See("addresses", count);
        signs.See("wrong lines", list.WrongLineCount);
        SourceSigns.See(list.Troubles, signs);

        AddressBook book = AddressBook.Read(new StringReader(Encoding.UTF8.GetString(input)), "urls.tsv");
        signs.See("problems", book.Problems.Count);
        TakeManifest(input, signs);
    }

    static void TakeManifest(byte[] input, Signs signs)
    {
        try
        {
            Manifest? manifest = JsonSerializer.Deserialize(input, BatchJson.Lines.Manifest);
            signs.See("shards", manifest?.Shards.Count ?? 0);
        }
        catch (JsonException wrong)
        {
            signs.See("manifest", string.Concat(wrong.Message.Where(letter => !char.IsAsciiDigit(letter)).Take(40)));
        }
    }
}
