namespace Standfirst.App.Inputs;

/// <summary>Brings in what an input names.</summary>
static class InputLoading
{
    /// <summary>Loads the bytes of an input and looks whether they can be a page.</summary>
    /// <param name="input">What to load.</param>
    /// <param name="page">Takes the bytes.</param>
    /// <param name="standardInput">Read for the input "-"; null where it is closed.</param>
    /// <returns>Why there is no page, in a few words for the user; null where there is one.</returns>
    public static string? Load(this Input input, PageBytes page, Stream? standardInput)
    {
        string? trouble = input switch
        {
            Input.File file => page.Load(() => Open(file.Path)),
            Input.StandardInput => page.Load(() => standardInput ?? throw new IOException("standard input is closed")),
            Input.Streamed streamed => page.Load(() => streamed.Stream),
            Input.Captured captured => page.Take(captured.Capture.Bytes),
            Input.Barren barren => barren.Reason,
            _ => throw new InvalidOperationException($"an input of a new kind: {input}"),
        };
        return trouble is null && ContentSniffer.FindBinary(page.Span) is { } kind ? $"not a page: {kind}" : trouble;
    }

    // Unbuffered: the page is read into one large array.
    static FileStream Open(string path) => NamedPipe.Is(path)
        ? throw new IOException("a named pipe, not a file (what comes through it can be read as -)")
        : new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
