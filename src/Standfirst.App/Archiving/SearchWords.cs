namespace Standfirst.App.Archiving;

/// <summary>Names as the language of queries takes them.</summary>
static class SearchWords
{
    /// <summary>What somebody of the name wrote.</summary>
    public static string Author(string name) => Operator("author", name);

    /// <summary>Stories that quote somebody of the name.</summary>
    public static string Speaker(string name) => Operator("speaker", name);

    /// <summary>Stories that name somebody of the name.</summary>
    public static string Person(string name) => Operator("person", name);

    /// <summary>What an operator asks for; a quotation mark within would end the value.</summary>
    public static string Operator(string word, string value) => $"{word}:\"{value.Replace('"', ' ')}\"";
}
