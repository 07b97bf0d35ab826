namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-incaption</summary>
static class InCaption
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
            case TagName.Caption:
                Close(builder);
                break;
            case TagName.Table:
                if (Close(builder))
                    builder.EndTagByMode(tag);
                break;
            case TagName.Body or TagName.Col or TagName.Colgroup or TagName.Html or TagName.Tbody or TagName.Td or TagName.Tfoot
                or TagName.Th or TagName.Thead or TagName.Tr:
                break;
            default:
                InBody.EndTag(builder, tag);
                break;
        }
    }

    static bool Close(TreeBuilder builder)
    {
        if (!builder.HasInTableScope(TagName.Caption))
            return false;
        builder.GenerateImpliedEndTags();
        builder.PopUntil(TagName.Caption);
        builder.ClearFormattingToMarker();
        builder.Mode = InsertionMode.InTable;
        return true;
    }
}
