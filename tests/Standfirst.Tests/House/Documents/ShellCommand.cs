namespace Standfirst.Tests.House.Documents;

/// <summary>A command of a block.</summary>
/// <param name="Fence">The block.</param>
/// <param name="Line">Its line in the document, from 1.</param>
/// <param name="Text">The command as it is typed, with what is said of it behind "#".</param>
/// <param name="Shown">What the block shows below it; null in a block of commands alone.</param>
sealed record ShellCommand(Fence Fence, int Line, string Text, string? Shown)
{
    /// <summary>Where it stands.</summary>
    public string Place => $"{Fence.Path}:{Line}";

    /// <summary>Whether a block holds commands.</summary>
    public static bool IsIn(Fence fence) => fence.Language is "sh" or "console";

    /// <summary>The commands of a block: its lines, or in a "console" those behind "$", with what they show.</summary>
    public static IEnumerable<ShellCommand> AllOf(Fence fence) => fence.Language == "console" ? Typed(fence) : Lines(fence);

    static IEnumerable<ShellCommand> Lines(Fence fence)
    {
        string[] lines = fence.Text.Split('\n');
        for (int first = 0; first < lines.Length; first++)
        {
            if (lines[first].Length == 0 || lines[first].StartsWith('#'))
                continue;
            int last = first;
            while (lines[last].EndsWith('\\') && last + 1 < lines.Length)
                last++;
            yield return new(fence, fence.Line + 1 + first, string.Join('\n', lines[first..(last + 1)]), null);
            first = last;
        }
    }

    static IEnumerable<ShellCommand> Typed(Fence fence)
    {
        string[] lines = fence.Text.Split('\n');
        for (int line = 0; line < lines.Length; line++)
        {
            if (!lines[line].StartsWith("$ ", StringComparison.Ordinal))
                continue;
            int end = line + 1;
            while (end < lines.Length && !lines[end].StartsWith("$ ", StringComparison.Ordinal))
                end++;
            yield return new(fence, fence.Line + 1 + line, lines[line][2..], string.Join('\n', lines[(line + 1)..end]));
        }
    }
}
