namespace Standfirst.Bench.Tables;

/// <summary>The part of a document that a program writes, between two marks; all the rest is a writer's.</summary>
static class MarkedPart
{
    /// <summary>The line before the part.</summary>
    public const string Begin = "<!-- tables: begin -->";

    /// <summary>The line after it.</summary>
    public const string End = "<!-- tables: end -->";

    /// <summary>The document with another part in the old one's place.</summary>
    /// <exception cref="InvalidDataException">The document has not each mark once, the beginning first.</exception>
    public static string Replace(string document, string part)
    {
        int begin = document.IndexOf(Begin, StringComparison.Ordinal), end = document.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin || begin != document.LastIndexOf(Begin, StringComparison.Ordinal)
            || end != document.LastIndexOf(End, StringComparison.Ordinal))
            throw new InvalidDataException($"the document needs {Begin} and after it {End}, each once");
        return $"{document[..(begin + Begin.Length)]}\n\n{part.Trim()}\n\n{document[end..]}";
    }
}
