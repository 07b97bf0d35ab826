namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#the-before-head-insertion-mode</summary>
static class BeforeHead
{
    public static void Text(TreeBuilder builder, in TextSlice text) =>
        builder.TextOr(AnythingElse, text, keepsWhiteSpace: false);

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Html:
                InBody.StartTag(builder, tag);
                break;
            case TagName.Head:
                builder.Head = builder.InsertElement(tag);
                builder.Mode = InsertionMode.InHead;
                break;
            default:
                AnythingElse(builder);
                builder.StartTagByMode(tag);
                break;
        }
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        if (tag.Known is not (TagName.Head or TagName.Body or TagName.Html or TagName.Br))
            return;
        AnythingElse(builder);
        builder.EndTagByMode(tag);
    }

    public static void EndOfFile(TreeBuilder builder)
    {
        AnythingElse(builder);
        builder.EndOfFile();
    }

    static void AnythingElse(TreeBuilder builder)
    {
        builder.Head = builder.InsertElement(TagName.Head);
        builder.Mode = InsertionMode.InHead;
    }
}
