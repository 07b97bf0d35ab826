namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-intbody</summary>
static class InTableBody
{
    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Tr:
                ClearToTableBody(builder);
                builder.InsertElement(tag);
                builder.Mode = InsertionMode.InRow;
                break;
            case TagName.Th or TagName.Td:
                ClearToTableBody(builder);
                builder.InsertElement(TagName.Tr);
                builder.Mode = InsertionMode.InRow;
                builder.StartTagByMode(tag);
                break;
            case TagName.Caption or TagName.Col or TagName.Colgroup or TagName.Tbody or TagName.Tfoot or TagName.Thead:
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
            case TagName.Tbody or TagName.Tfoot or TagName.Thead:
                if (!builder.HasInTableScope(tag.Known))
                    break;
                ClearToTableBody(builder);
                builder.Pop();
                builder.Mode = InsertionMode.InTable;
                break;
            case TagName.Table:
                if (Close(builder))
                    builder.EndTagByMode(tag);
                break;
            case TagName.Body or TagName.Caption or TagName.Col or TagName.Colgroup or TagName.Html or TagName.Td or TagName.Th
                or TagName.Tr:
                break;
            default:
                InTable.EndTag(builder, tag);
                break;
        }
    }

    static bool Close(TreeBuilder builder)
    {
        if (!builder.HasInTableScope(TagName.Tbody) && !builder.HasInTableScope(TagName.Thead)
            && !builder.HasInTableScope(TagName.Tfoot))
        {
            return false;
        }
        ClearToTableBody(builder);
        builder.Pop();
        builder.Mode = InsertionMode.InTable;
        return true;
    }

    /// <summary>https://html.spec.whatwg.org/#clear-the-stack-back-to-a-table-body-context</summary>
    static void ClearToTableBody(TreeBuilder builder)
    {
        while (builder.CurrentName is not ((ushort)TagName.Tbody or (ushort)TagName.Tfoot or (ushort)TagName.Thead
            or (ushort)TagName.Template or (ushort)TagName.Html))
        {
            builder.Pop();
        }
    }
}
