namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-intr</summary>
static class InRow
{
    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Th or TagName.Td:
                ClearToRow(builder);
                builder.InsertElement(tag);
                builder.Mode = InsertionMode.InCell;
                builder.PushMarker();
                break;
            case TagName.Caption or TagName.Col or TagName.Colgroup or TagName.Tbody or TagName.Tfoot or TagName.Thead or TagName.Tr:
                if (Close(builder))
                    builder.StartTagByMode(tag);
                break;
            default:
                InTable.StartTag(builder, tag);
                break;
        }
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Tr:
                Close(builder);
                break;
            case TagName.Table:
                if (Close(builder))
                    builder.EndTagByMode(tag);
                break;
            case TagName.Tbody or TagName.Tfoot or TagName.Thead:
                if (builder.HasInTableScope(tag.Known) && Close(builder))
                    builder.EndTagByMode(tag);
                break;
            case TagName.Body or TagName.Caption or TagName.Col or TagName.Colgroup or TagName.Html or TagName.Td or TagName.Th:
                break;
            default:
                InTable.EndTag(builder, tag);
                break;
        }
    }

    static bool Close(TreeBuilder builder)
    {
        if (!builder.HasInTableScope(TagName.Tr))
            return false;
        ClearToRow(builder);
        builder.Pop();
        builder.Mode = InsertionMode.InTableBody;
        return true;
    }

    /// <summary>https://html.spec.whatwg.org/#clear-the-stack-back-to-a-table-row-context</summary>
    static void ClearToRow(TreeBuilder builder)
    {
        while (builder.CurrentName is not ((ushort)TagName.Tr or (ushort)TagName.Template or (ushort)TagName.Html))
            builder.Pop();
    }
}
