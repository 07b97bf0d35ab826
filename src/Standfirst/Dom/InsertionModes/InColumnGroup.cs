namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-incolgroup</summary>
static class InColumnGroup
{
    public static void Text(TreeBuilder builder, in TextSlice text)
    {
        builder.Split(text, out var white, out var rest);
        if (white.Length > 0)
            builder.InsertText(white);
        if (rest.Length > 0 && AnythingElse(builder))
            builder.TextByMode(rest);
    }

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Html:
                InBody.StartTag(builder, tag);
                break;
            case TagName.Col:
                builder.InsertVoid(tag);
                break;
            case TagName.Template:
                InHead.StartTag(builder, tag);
                break;
            default:
                if (AnythingElse(builder))
                    builder.StartTagByMode(tag);
                break;
        }
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Colgroup:
                AnythingElse(builder);
                break;
            case TagName.Col:
                break;
            case TagName.Template:
                InHead.EndTag(builder, tag);
                break;
            default:
                if (AnythingElse(builder))
                    builder.EndTagByMode(tag);
                break;
        }
    }

    static bool AnythingElse(TreeBuilder builder)
    {
        if (!builder.CurrentIs(TagName.Colgroup))
            return false;
        builder.Pop();
        builder.Mode = InsertionMode.InTable;
        return true;
    }
}
