using System.Buffers;
using System.Text;

namespace Standfirst.Dom.InsertionModes;

/// <summary>The rules for parsing tokens in foreign content: https://html.spec.whatwg.org/#parsing-main-inforeign</summary>
static class ForeignContent
{
    static readonly SearchValues<byte> WhiteSpaceAndNul = SearchValues.Create(" \t\n\f\r\0"u8);

    /// <summary>Whether a start tag is handled by the rules of HTML although the adjusted current node is foreign.</summary>
    public static bool LeavesToHtml(TreeBuilder builder, in Tag tag)
    {
        var current = builder.AdjustedCurrent;
        if (IsMathTextIntegrationPoint(current) && tag.Known is not (TagName.Mglyph or TagName.Malignmark))
            return true;
        if (current.Space == NodeFlags.MathMl && current.Name == (ushort)TagName.AnnotationXml && tag.Known == TagName.Svg)
            return true;
        return IsHtmlIntegrationPoint(builder, current);
    }

    /// <summary>Whether characters are handled by the rules of HTML.</summary>
    public static bool IsTextIntegrationPoint(TreeBuilder builder)
    {
        var current = builder.AdjustedCurrent;
        return IsMathTextIntegrationPoint(current) || IsHtmlIntegrationPoint(builder, current);
    }

    public static void Text(TreeBuilder builder, TextSlice text)
    {
        if (builder.IsFramesetOk && builder.LettersOf(text).ContainsAnyExcept(WhiteSpaceAndNul))
            builder.IsFramesetOk = false;
        if (builder.HasNul && builder.LettersOf(text).Contains((byte)0))
            text = builder.WithNulsReplaced(text);
        builder.InsertText(text);
    }

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        if (BreaksOut(builder, tag))
        {
            LeaveForeign(builder);
            builder.StartTagByMode(tag);
            return;
        }
        Insert(builder, tag, builder.AdjustedCurrent.Space);
    }

    /// <summary>Inserts a foreign element.</summary>
    public static void Insert(TreeBuilder builder, in Tag tag, NodeFlags space)
    {
        if (tag.IsSelfClosing)
            builder.InsertClosed(tag, space);
        else
            builder.InsertElement(tag, space);
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        if (tag.Known is TagName.Br or TagName.P)
        {
            LeaveForeign(builder);
            builder.EndTagByMode(tag);
            return;
        }

        // The root of a fragment in a foreign element is the only HTML element that is reached so: nothing is open then.
        var open = builder.OpenNames;
        int html = open.LastIndexOfAnyInRange((ushort)0, (ushort)(TreeBuilder.Foreign - 1));
        int place = open[(html + 1)..].LastIndexOf((ushort)(tag.Name | TreeBuilder.Foreign));
        if (place >= 0)
            builder.PopTo(html + 1 + place);
        else if (builder.Depth > 1)
            builder.EndTagByMode(tag);
    }

    static bool BreaksOut(TreeBuilder builder, in Tag tag) => tag.Known switch
    {
        TagName.B or TagName.Big or TagName.Blockquote or TagName.Body or TagName.Br or TagName.Center or TagName.Code
            or TagName.Dd or TagName.Div or TagName.Dl or TagName.Dt or TagName.Em or TagName.Embed or TagName.H1 or TagName.H2
            or TagName.H3 or TagName.H4 or TagName.H5 or TagName.H6 or TagName.Head or TagName.Hr or TagName.I or TagName.Img
            or TagName.Li or TagName.Listing or TagName.Menu or TagName.Meta or TagName.Nobr or TagName.Ol or TagName.P
            or TagName.Pre or TagName.Ruby or TagName.S or TagName.Small or TagName.Span or TagName.Strong or TagName.Strike
            or TagName.Sub or TagName.Sup or TagName.Table or TagName.Tt or TagName.U or TagName.Ul or TagName.Var => true,
        TagName.Font => builder.Has(tag, AttributeName.Color) || builder.Has(tag, AttributeName.Face)
            || builder.Has(tag, AttributeName.Size),
        _ => false,
    };

    static void LeaveForeign(TreeBuilder builder)
    {
        while (builder.Depth > 1 && (builder.CurrentName & TreeBuilder.Foreign) != 0
            && !IsTextIntegrationPoint(builder))
        {
            builder.Pop();
        }
    }

    static bool IsMathTextIntegrationPoint(in FragmentContext element) => element.Space == NodeFlags.MathMl
        && (TagName)element.Name is TagName.Mi or TagName.Mo or TagName.Mn or TagName.Ms or TagName.Mtext;

    static bool IsHtmlIntegrationPoint(TreeBuilder builder, in FragmentContext element)
    {
        if (element.Space == NodeFlags.Svg)
            return (TagName)element.Name is TagName.Foreignobject or TagName.Desc or TagName.Title;
        if (element.Space != NodeFlags.MathMl || element.Name != (ushort)TagName.AnnotationXml || builder.Depth == 1)
            return false;
        ref var node = ref builder.NodeAt(builder.Current);
        var encoding = builder.ValueOf(new Tag(node.Tag, node.Offset, node.Length, false), AttributeName.Encoding);
        return Ascii.EqualsIgnoreCase(encoding, "text/html"u8) || Ascii.EqualsIgnoreCase(encoding, "application/xhtml+xml"u8);
    }
}
