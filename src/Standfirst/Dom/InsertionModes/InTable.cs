using System.Text;

namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-intable</summary>
static class InTable
{
    public static void Text(TreeBuilder builder, in TextSlice text)
    {
        if (builder.CurrentName is (ushort)TagName.Table or (ushort)TagName.Tbody or (ushort)TagName.Template
            or (ushort)TagName.Tfoot or (ushort)TagName.Thead or (ushort)TagName.Tr)
        {
            builder.PendingTableText = default;
            builder.OriginalMode = builder.Mode;
            builder.Mode = InsertionMode.InTableText;
            InTableText.Text(builder, text);
            return;
        }
        Foster(builder, text);
    }

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Caption:
                ClearToTable(builder);
                builder.PushMarker();
                builder.InsertElement(tag);
                builder.Mode = InsertionMode.InCaption;
                break;

            case TagName.Colgroup:
                ClearToTable(builder);
                builder.InsertElement(tag);
                builder.Mode = InsertionMode.InColumnGroup;
                break;

            case TagName.Col:
                ClearToTable(builder);
                builder.InsertElement(TagName.Colgroup);
                builder.Mode = InsertionMode.InColumnGroup;
                builder.StartTagByMode(tag);
                break;

            case TagName.Tbody or TagName.Tfoot or TagName.Thead:
                ClearToTable(builder);
                builder.InsertElement(tag);
                builder.Mode = InsertionMode.InTableBody;
                break;

            case TagName.Td or TagName.Th or TagName.Tr:
                ClearToTable(builder);
                builder.InsertElement(TagName.Tbody);
                builder.Mode = InsertionMode.InTableBody;
                builder.StartTagByMode(tag);
                break;

            case TagName.Table:
                if (!builder.HasInTableScope(TagName.Table))
                    break;
                builder.PopUntil(TagName.Table);
                builder.ResetInsertionMode();
                builder.StartTagByMode(tag);
                break;

            case TagName.Style or TagName.Script or TagName.Template:
                InHead.StartTag(builder, tag);
                break;

            case TagName.Input when Ascii.EqualsIgnoreCase(builder.ValueOf(tag, AttributeName.Type), "hidden"u8):
                builder.InsertVoid(tag);
                break;

            case TagName.Form:
                if (builder.PlaceOf(TagName.Template) >= 0 || builder.Form >= 0)
                    break;
                builder.Form = builder.InsertElement(tag);
                builder.Pop();
                break;

            default:
                builder.IsFostering = true;
                InBody.StartTag(builder, tag);
                builder.IsFostering = false;
                break;
        }
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Table:
                if (!builder.HasInTableScope(TagName.Table))
                    break;
                builder.PopUntil(TagName.Table);
                builder.ResetInsertionMode();
                break;

            case TagName.Body or TagName.Caption or TagName.Col or TagName.Colgroup or TagName.Html or TagName.Tbody or TagName.Td
                or TagName.Tfoot or TagName.Th or TagName.Thead or TagName.Tr:
                break;

            case TagName.Template:
                InHead.EndTag(builder, tag);
                break;

            default:
                builder.IsFostering = true;
                InBody.EndTag(builder, tag);
                builder.IsFostering = false;
                break;
        }
    }

    /// <summary>Text that stands where only rows may: it goes before the table.</summary>
    public static void Foster(TreeBuilder builder, in TextSlice text)
    {
        builder.IsFostering = true;
        InBody.Text(builder, text);
        builder.IsFostering = false;
    }

    /// <summary>https://html.spec.whatwg.org/#clear-the-stack-back-to-a-table-context</summary>
    static void ClearToTable(TreeBuilder builder)
    {
        while (builder.CurrentName is not ((ushort)TagName.Table or (ushort)TagName.Template or (ushort)TagName.Html))
            builder.Pop();
    }
}
