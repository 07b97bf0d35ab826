namespace Standfirst.Dom.InsertionModes;

/// <summary>The "text" insertion mode: https://html.spec.whatwg.org/#parsing-main-incdata</summary>
static class RawText
{
    public static void EndTag(TreeBuilder builder)
    {
        builder.Pop();
        builder.Mode = builder.OriginalMode;
    }

    public static void EndOfFile(TreeBuilder builder)
    {
        builder.Pop();
        builder.Mode = builder.OriginalMode;
        builder.EndOfFile();
    }
}
