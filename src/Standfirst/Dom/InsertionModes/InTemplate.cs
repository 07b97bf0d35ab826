namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-intemplate</summary>
static class InTemplate
{
    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Base or TagName.Basefont or TagName.Bgsound or TagName.Link or TagName.Meta or TagName.Noframes
                or TagName.Script or TagName.Style or TagName.Template or TagName.Title:
                InHead.StartTag(builder, tag);
                break;
            case TagName.Caption or TagName.Colgroup or TagName.Tbody or TagName.Tfoot or TagName.Thead:
                Switch(builder, InsertionMode.InTable, tag);
                break;
            case TagName.Col:
                Switch(builder, InsertionMode.InColumnGroup, tag);
                break;
            case TagName.Tr:
                Switch(builder, InsertionMode.InTableBody, tag);
                break;
            case TagName.Td or TagName.Th:
                Switch(builder, InsertionMode.InRow, tag);
                break;
            default:
                Switch(builder, InsertionMode.InBody, tag);
                break;
        }
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        if (tag.Known == TagName.Template)
            InHead.EndTag(builder, tag);
    }

    public static void EndOfFile(TreeBuilder builder)
    {
        if (builder.PlaceOf(TagName.Template) < 0 || builder.TemplateModes.Count == 0)
        {
            builder.PopTo(0);
            return;
        }
        builder.PopUntil(TagName.Template);
        builder.ClearFormattingToMarker();
        builder.TemplateModes.Pop();
        builder.ResetInsertionMode();
        builder.EndOfFile();
    }

    static void Switch(TreeBuilder builder, InsertionMode mode, in Tag tag)
    {
        builder.TemplateModes.Pop();
        builder.TemplateModes.Push(mode);
        builder.Mode = mode;
        builder.StartTagByMode(tag);
    }
}
