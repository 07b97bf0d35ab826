using Standfirst.Text;

namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-inframeset</summary>
static class InFrameset
{
    /// <summary>White space is kept, all else is dropped.</summary>
    public static void Text(TreeBuilder builder, in TextSlice text)
    {
        for (var rest = text; rest.Length > 0;)
        {
            builder.Split(rest, out var white, out rest);
            if (white.Length > 0)
                builder.InsertText(white);
            int dropped = builder.LettersOf(rest).IndexOfAny(WhiteSpace.Utf8);
            if (dropped < 0)
                break;
            rest = rest with { Offset = rest.Offset + dropped, Length = rest.Length - dropped };
        }
    }

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        switch (tag.Known)
        {
            case TagName.Html:
                InBody.StartTag(builder, tag);
                break;
            case TagName.Frameset:
                builder.InsertElement(tag);
                break;
            case TagName.Frame:
                builder.InsertVoid(tag);
                break;
            case TagName.Noframes:
                InHead.StartTag(builder, tag);
                break;
        }
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        if (tag.Known != TagName.Frameset || builder.Depth == 1)
            return;
        builder.Pop();
        if (!builder.IsFragment && !builder.CurrentIs(TagName.Frameset))
            builder.Mode = InsertionMode.AfterFrameset;
    }
}
