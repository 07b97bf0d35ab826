namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-inhead</summary>
static class InHead
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
            case TagName.Base or TagName.Basefont or TagName.Bgsound or TagName.Link or TagName.Meta:
                builder.InsertVoid(tag);
                break;
            case TagName.Title:
                builder.InsertRawText(tag, ContentModel.Rcdata);
                break;
            case TagName.Noscript when !builder.IsScripting:
                builder.InsertElement(tag);
                builder.Mode = InsertionMode.InHeadNoscript;
                break;
            case TagName.Noscript or TagName.Noframes or TagName.Style:
                builder.InsertRawText(tag, ContentModel.RawText);
                break;
            case TagName.Script:
                builder.InsertRawText(tag, ContentModel.ScriptData);
                break;
            case TagName.Template:
                builder.PushMarker();
                builder.IsFramesetOk = false;
                builder.Mode = InsertionMode.InTemplate;
                builder.TemplateModes.Push(InsertionMode.InTemplate);
                builder.InsertElement(tag);
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
            case TagName.Head:
                AnythingElse(builder);
                break;
            case TagName.Body or TagName.Html or TagName.Br:
                AnythingElse(builder);
                builder.EndTagByMode(tag);
                break;
            case TagName.Template:
                EndTemplate(builder);
                break;
        }
    }

    public static void EndOfFile(TreeBuilder builder)
    {
        AnythingElse(builder);
        builder.EndOfFile();
    }

    /// <summary>An end tag whose tag name is "template".</summary>
    public static void EndTemplate(TreeBuilder builder)
    {
        if (builder.PlaceOf(TagName.Template) < 0)
            return;
        builder.GenerateImpliedEndTagsThoroughly();
        builder.PopUntil(TagName.Template);
        builder.ClearFormattingToMarker();
        builder.TemplateModes.Pop();
        builder.ResetInsertionMode();
    }

    static void AnythingElse(TreeBuilder builder)
    {
        builder.Pop();
        builder.Mode = InsertionMode.AfterHead;
    }
}
