namespace Standfirst.Fuzzing.Targets;

/// <summary>The words of XML.</summary>
static class XmlWords
{
    public static readonly string[] Marks =
    [
        "<?xml version=\"1.0\"?>", "<?xml version=\"1.1\" encoding=\"utf-16\"?>",
        "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]>", "&b;", "&c;",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x\">", "<![CDATA[", "]]>",
        "<!--", "-->", "<?a b?>", "&amp;", "&lt;", "&nbsp;", "&#0;", "&#x110000;", "&#xD800;", "&", "<", ">", "/>", "</", "\"",
        "'", "=", " xmlns=\"x\"", " xmlns:a=\"b\"", " a:b=\"c\"", " xml:base=\"//b.example/\"", " a=\"1\" a=\"1\"",
        "https://a.example/", "javascript:alert(1)", "//b.example", "http://[::1", "\0", "\u0008", "\u00FF\u00FE",
        "\u00EF\u00BB\u00BF", "\u00C3", "\u001F\u008B\u0008",
    ];

    public static readonly (string, string)[] Nests =
    [
        ("<a>", "</a>"), ("<a b=\"c\">", "</a>"), ("<![CDATA[", "]]>"), ("<!--", "-->"), ("&amp;", ""),
        ("<a:b xmlns:a=\"c\">", "</a:b>"),
    ];
}
