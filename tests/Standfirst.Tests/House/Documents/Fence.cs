namespace Standfirst.Tests.House.Documents;

/// <summary>A fenced block of a document.</summary>
/// <param name="Path">The document.</param>
/// <param name="Line">The line of its opening fence, from 1.</param>
/// <param name="Language">The first word behind the fence: "sh", "json"; empty where there is none.</param>
/// <param name="Name">The second word, by which tests know the block: a file of this name, or what is shown; empty where there is none.</param>
/// <param name="Text">What stands in it, without the last line's end.</param>
/// <param name="Lead">The paragraph before it.</param>
/// <param name="Section">The heading of the first or second level that it stands under.</param>
sealed record Fence(string Path, int Line, string Language, string Name, string Text, string Lead, string Section)
{
    /// <summary>Where it stands, for whoever has to mend it.</summary>
    public string Place => $"{Path}:{Line}";

    /// <summary>The fences of a text.</summary>
    public static IEnumerable<Fence> AllOf(string path, string text)
    {
        string[] lines = text.Split('\n');
        string section = "";
        for (int line = 0; line < lines.Length; line++)
        {
            if (lines[line].StartsWith("# ", StringComparison.Ordinal) || lines[line].StartsWith("## ", StringComparison.Ordinal))
                section = lines[line];
            if (!IsFence(lines[line]))
                continue;
            int end = Array.FindIndex(lines, line + 1, IsFence);
            if (end < 0)
                throw new FormatException($"{path}:{line + 1}: the block has no end");
            string[] words = lines[line][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return new(
                path, line + 1, words.ElementAtOrDefault(0) ?? "", words.ElementAtOrDefault(1) ?? "",
                string.Join('\n', lines[(line + 1)..end]), LeadOf(lines[..line]), section);
            line = end;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Place} {Language} {Name}".TrimEnd();

    static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal);

    static string LeadOf(string[] before)
    {
        int end = before.Length;
        while (end > 0 && before[end - 1].Length == 0)
            end--;
        int start = end;
        while (start > 0 && before[start - 1].Length > 0)
            start--;
        return string.Join('\n', before[start..end]);
    }
}
