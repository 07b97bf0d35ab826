namespace Standfirst.Dom.InsertionModes;

/// <summary>
/// https://html.spec.whatwg.org/#parsing-main-afterbody and https://html.spec.whatwg.org/#the-after-after-body-insertion-mode
/// </summary>
static class AfterBody
{
    public static void Text(TreeBuilder builder, in TextSlice text)
    {
        builder.Split(text, out var white, out var rest);
        if (white.Length > 0)
            InBody.Text(builder, white);
        if (rest.Length == 0)
            return;
        builder.Mode = InsertionMode.InBody;
        builder.TextByMode(rest);
    }

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        if (tag.Known != TagName.Html)
            builder.Mode = InsertionMode.InBody;
        InBody.StartTag(builder, tag);
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        if (tag.Known == TagName.Html && builder.Mode == InsertionMode.AfterBody)
        {
            if (!builder.IsFragment)
                builder.Mode = InsertionMode.AfterAfterBody;
            return;
        }
        builder.Mode = InsertionMode.InBody;
        InBody.EndTag(builder, tag);
    }
}
