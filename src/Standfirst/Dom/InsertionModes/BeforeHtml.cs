namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#the-before-html-insertion-mode</summary>
static class BeforeHtml
{
    public static void Text(TreeBuilder builder, in TextSlice text) =>
        builder.TextOr(AnythingElse, text, keepsWhiteSpace: false);

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        if (tag.Known == TagName.Html)
        {
            builder.InsertRoot(tag);
            builder.Mode = InsertionMode.BeforeHead;
            return;
        }
        AnythingElse(builder);
        builder.StartTagByMode(tag);
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
        builder.InsertRoot(new Tag((ushort)TagName.Html, 0, 0, false));
        builder.Mode = InsertionMode.BeforeHead;
    }
}
