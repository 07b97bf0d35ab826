namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-intd</summary>
static class InCell
{
    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        if (tag.Known is TagName.Caption or TagName.Col or TagName.Colgroup or TagName.Tbody or TagName.Td or TagName.Tfoot
            or TagName.Th or TagName.Thead or TagName.Tr)
        {
            if (Close(builder))
                builder.StartTagByMode(tag);
            return;
        }
        InBody.StartTag(builder, tag);
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Td or TagName.Th:
                if (!builder.HasInTableScope(tag.Known))
                    break;
                builder.GenerateImpliedEndTags();
                builder.PopUntil(tag.Known);
                builder.ClearFormattingToMarker();
                builder.Mode = InsertionMode.InRow;
                break;
            case TagName.Body or TagName.Caption or TagName.Col or TagName.Colgroup or TagName.Html:
                break;
            case TagName.Table or TagName.Tbody or TagName.Tfoot or TagName.Thead or TagName.Tr:
                if (builder.HasInTableScope(tag.Known) && Close(builder))
                    builder.EndTagByMode(tag);
                break;
            default:
                InBody.EndTag(builder, tag);
                break;
        }
    }

    /// <summary>https://html.spec.whatwg.org/#close-the-cell</summary>
    /// <returns>False when no cell is in scope: the token is to be ignored.</returns>
    static bool Close(TreeBuilder builder)
    {
        bool isData = builder.HasInTableScope(TagName.Td);
        if (!isData && !builder.HasInTableScope(TagName.Th))
            return false;
        builder.GenerateImpliedEndTags();
        bool isLast;
        do
        {
            isLast = builder.CurrentIs(TagName.Td, TagName.Th);
            builder.Pop();
        }
        while (!isLast);
        builder.ClearFormattingToMarker();
        builder.Mode = InsertionMode.InRow;
        return true;
    }
}
