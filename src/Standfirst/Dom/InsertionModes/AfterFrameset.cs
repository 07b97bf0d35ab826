using Standfirst.Text;

namespace Standfirst.Dom.InsertionModes;

/// <summary>
/// https://html.spec.whatwg.org/#parsing-main-afterframeset and https://html.spec.whatwg.org/#the-after-after-frameset-insertion-mode
/// </summary>
static class AfterFrameset
{
    /// <summary>Behind the end of the page, white space goes by the rules of the body.</summary>
    public static void Text(TreeBuilder builder, in TextSlice text)
    {
        for (var rest = text; rest.Length > 0;)
        {
            builder.Split(rest, out var white, out rest);
            if (white.Length > 0)
                InBody.Text(builder, white);
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
            case TagName.Noframes:
                InHead.StartTag(builder, tag);
                break;
        }
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        if (tag.Known == TagName.Html && builder.Mode == InsertionMode.AfterFrameset)
            builder.Mode = InsertionMode.AfterAfterFrameset;
    }
}
