namespace Standfirst.App.Inputs;

/// <summary>What the name of a file promises. Capitals do not matter.</summary>
static class PageFiles
{
    static readonly string[] Taken = [".html", ".htm", ".html.gz", ".htm.gz", ".txt", ".warc", ".warc.gz", ".wacz"];
    static readonly string[] Several = [".warc", ".warc.gz", ".wacz", ".xml", ".xml.gz", ".rss", ".atom", ".opml"];
    static readonly string[] Html = [".html", ".htm", ".html.gz", ".htm.gz"];
    static readonly string[] PlainText = [".txt", ".txt.gz"];

    /// <summary>Whether a file of this name is taken when its folder is read.</summary>
    public static bool AreTaken(string name) => EndsIn(Taken, name);

    /// <summary>Whether the name promises HTML.</summary>
    public static bool AreHtml(string name) => EndsIn(Html, name);

    /// <summary>Whether the name promises something that holds or names several pages.</summary>
    public static bool HoldSeveral(string name) => EndsIn(Several, name);

    /// <summary>Whether the name promises plain text.</summary>
    public static bool ArePlainText(string name) => EndsIn(PlainText, name);

    static bool EndsIn(string[] suffixes, string name) =>
        Array.Exists(suffixes, suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
}
