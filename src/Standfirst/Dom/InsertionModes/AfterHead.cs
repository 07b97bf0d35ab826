namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#the-after-head-insertion-mode</summary>
static class AfterHead
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
            case TagName.Body:
                builder.InsertElement(tag);
                builder.IsFramesetOk = false;
                builder.Mode = InsertionMode.InBody;
                break;
            case TagName.Frameset:
                builder.InsertElement(tag);
                builder.Mode = InsertionMode.InFrameset;
                break;
            case TagName.Base or TagName.Basefont or TagName.Bgsound or TagName.Link or TagName.Meta or TagName.Noframes
                or TagName.Script or TagName.Style or TagName.Template or TagName.Title:
                builder.ReopenHead();
                InHead.StartTag(builder, tag);
                builder.RemoveFromStack(builder.Head);
                break;
            case TagName.Head:
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
            case TagName.Template:
                InHead.EndTag(builder, tag);
                break;
            case TagName.Body or TagName.Html or TagName.Br:
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
        builder.InsertElement(TagName.Body);
        builder.Mode = InsertionMode.InBody;
    }
}
