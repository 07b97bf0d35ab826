namespace Standfirst.App.Inputs;

/// <summary>Opens what holds or names pages, whatever it is called: it is told by its first bytes.</summary>
static class SourceOpening
{
    /// <summary>The source that an input is; the input itself where it is a page or nothing.</summary>
    public static Input Open(Input input, Stream? standardInput, int maxBytes)
    {
        if (input is not Input.File file || PageFiles.AreHtml(file.Name) || !PageFiles.HoldSeveral(file.Name))
            return input;
        try
        {
            var stream = new FileStream(file.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
            return new Input.Source(file.Name, WarcPages.Read(file.Name, stream, maxBytes).ToAsyncEnumerable());
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            return new Input.Barren(file.Name, FileTrouble.Reason(error));
        }
    }

    /// <summary>The source that a fetched file is; the page where it is one.</summary>
    public static Input Open(string name, Capture capture) => new Input.Captured(name, capture);
}
