namespace Standfirst.App.Inputs;

/// <summary>What the name of a file promises. Capitals do not matter.</summary>
static class PageFiles
{
    static readonly string[] Taken = [".html", ".htm", ".html.gz", ".htm.gz", ".txt"];
    static readonly string[] Html = [".html", ".htm", ".html.gz", ".htm.gz"];
    static readonly string[] PlainText = [".txt", ".txt.gz"];

    /// <summary>Whether a file of this name is taken when its folder is read.</summary>
    public static bool AreTaken(string name) => EndsIn(Taken, name);

    /// <summary>Whether the name promises HTML.</summary>
    public static bool AreHtml(string name) => EndsIn(Html, name);

    /// <summary>Whether the name promises plain text.</summary>
    public static bool ArePlainText(string name) => EndsIn(PlainText, name);

    static bool EndsIn(string[] suffixes, string name) =>
        Array.Exists(suffixes, suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
}
