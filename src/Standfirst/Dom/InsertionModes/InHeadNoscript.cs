namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-inheadnoscript</summary>
static class InHeadNoscript
{
    public static void Text(TreeBuilder builder, in TextSlice text) =>
        builder.TextOr(AnythingElse, text, keepsWhiteSpace: true);

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Html:
                InBody.StartTag(builder, tag);
                break;
            case TagName.Basefont or TagName.Bgsound or TagName.Link or TagName.Meta or TagName.Noframes or TagName.Style:
                InHead.StartTag(builder, tag);
                break;
            case TagName.Head or TagName.Noscript:
                break;
            default:
                AnythingElse(builder);
                builder.StartTagByMode(tag);
                break;
        }
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Noscript:
                AnythingElse(builder);
                break;
            case TagName.Br:
                AnythingElse(builder);
                builder.EndTagByMode(tag);
                break;
        }
    }

    public static void EndOfFile(TreeBuilder builder)
    {
        AnythingElse(builder);
        builder.EndOfFile();
    }

    static void AnythingElse(TreeBuilder builder)
    {
        builder.Pop();
        builder.Mode = InsertionMode.InHead;
    }
}
