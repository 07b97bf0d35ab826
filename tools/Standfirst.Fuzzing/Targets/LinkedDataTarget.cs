using Standfirst.Articles;
using Standfirst.Fuzzing.Judging;

namespace Standfirst.Fuzzing.Targets;

sealed class LinkedDataTarget : Target
{
    const string Story = """
        </script><article><h1>Quay closed until spring</h1><p>The quay at Saltmere is closed until spring,
        the harbour master said on Monday.</p>
        <p>Boats may use the basin at Port Averne,
        where berths are free for the time being and the ferry calls twice a day.</p></article>
        """;

    public override string Name => "json-ld";

    public override string Promise => "JSON-LD in a page → record; as for page";

    public override IEnumerable<byte[]> Seeds =>
    [
        """
        {"@context":"https://schema.org","@type":"NewsArticle","headline":"Quay closed until spring",
        "datePublished":"2025-11-26T10:14:09+00:00",
        "dateModified":"2025-11-27","author":[{"@type":"Person","name":"Ana Ruiz","url":"/ana"},"Jon Quill"],
        "publisher":{"@type":"Organization",
        "name":"The Harbour Courier","logo":{"@type":"ImageObject","url":"/logo.png"}},"image":["/quay.jpg",{"url":"/b.jpg",
        "width":1200}],
        "articleSection":"Local","keywords":"quay, ferry","isAccessibleForFree":"False","inLanguage":"en-GB",
        "description":"No berth till May."}
        """u8.ToArray(),
        """
        {"@graph":[{"@id":"#a","@type":["Article","WebPage"],"author":{"@id":"#p"},"mainEntityOfPage":{"@id":"#w"}},
        {"@id":"#p","@type":"Person",
        "name":"Ana Ruiz","sameAs":["https://a.example/"]},{"@id":"#w","@type":"WebPage","name":"Quay","isPartOf":{"@id":"#a"}}]}
        """u8.ToArray(),
        """
        [{"@type":"LiveBlogPosting","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Gate shut",
        "datePublished":"2025-11-26T09:00Z",
        "articleBody":"The gate is shut."}],"correction":[{"@type":"CorrectionComment","text":"It was Tuesday.",
        "datePublished":"2025-11-26"}]},
        {"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"/local","name":"Local"}}]}]
        """u8.ToArray(),
        "<!--\n//<![CDATA[\n{'@type':'Article',\"headline\":\"A \\'quay\\'\tand\nmore\",}//]]>\n-->"u8.ToArray(),
    ];

    public override IReadOnlyList<string> Words =>
    [
        "{", "}", "[", "]", ":", ",", "\"", "null", "true", "false", "0", "-1e400", "\"@type\":", "\"@id\":", "\"@graph\":",
        "\"NewsArticle\"", "\"Article\"",
        "\"LiveBlogPosting\"", "\"Person\"", "\"Organization\"", "\"headline\":", "\"author\":", "\"name\":",
        "\"datePublished\":", "\"publisher\":",
        "\"image\":", "\"url\":", "\"articleBody\":", "\"liveBlogUpdate\":", "\"correction\":", "\"mainEntityOfPage\":",
        "\"hasPart\":", "\"isPartOf\":",
        "\"itemListElement\":", "\"keywords\":", "\"video\":", "\"sameAs\":", "\"#a\"", "{\"@id\":\"#a\"}", "{\"@id\":\"#p\"}",
        "\\ud800", "\\u0000", "\\'", "/*", "*/", "//", "<!--",
        "-->", "<![CDATA[", "]]>", "</script>", "<script type=\"application/ld+json\">", "\"2025-11-26\"", "\"0000-00-00\"",
        "\"9999-12-31T23:59:60+23:59\"", "\\\"", "\t", "\n",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("[", "]"), ("{\"author\":", "}"), ("{\"@graph\":[", "]}"), ("{\"isPartOf\":", "}"),
        ("{\"@id\":\"#a\",\"hasPart\":", "}"), ("\"", "\""), ("{", "}"),
    ];

    public override int Largest => 1 << 18;

    public override Bounds Bounds => Bounds.OfRecords;

    public override void Take(byte[] input, Signs signs)
    {
        byte[] page = [.. "<!doctype html><script type=\"application/ld+json\">"u8, .. input, .. Samples.Utf8(Story)];
        Article article = NewsReader.Read(page, new("https://www.harbour-courier.example/quay"), new() { ReadsStory = false });
        ArticleInvariants.Check(article);
        RecordInvariants.Check(article);
        ArticleSigns.See(article, signs);
    }
}
