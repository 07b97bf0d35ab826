using Standfirst.Dom;

namespace Standfirst.Extraction;

/// <summary>What the elements of HTML do to the text around them.</summary>
static class Elements
{
    static readonly bool[] Inline = TableOf(
        TagName.A, TagName.Abbr, TagName.Acronym, TagName.B, TagName.Bdi, TagName.Bdo, TagName.Big, TagName.Blink, TagName.Cite,
        TagName.Code, TagName.Data, TagName.Del, TagName.Dfn, TagName.Em, TagName.Font, TagName.I, TagName.Ins, TagName.Kbd,
        TagName.Label, TagName.Mark, TagName.Nobr, TagName.Q, TagName.Rb, TagName.Rt, TagName.Ruby, TagName.S, TagName.Samp,
        TagName.Small, TagName.Span, TagName.Strike, TagName.Strong, TagName.Sub, TagName.Sup, TagName.Time, TagName.Tt,
        TagName.U, TagName.Var, TagName.Wbr, TagName.Other, TagName.None, TagName.Amp);

    // Rt and Rtc are shown, but small above the line: how a word is read, not a word more.
    static readonly bool[] NeverShown = TableOf(
        TagName.Head, TagName.Script, TagName.Style, TagName.Template, TagName.Noembed, TagName.Noframes, TagName.Title,
        TagName.Datalist, TagName.Param, TagName.Svg, TagName.Canvas, TagName.Rp, TagName.Rt, TagName.Rtc);

    static readonly bool[] Controls = TableOf(
        TagName.Button, TagName.Select, TagName.Textarea, TagName.Option, TagName.Progress, TagName.Meter, TagName.Noscript,
        TagName.Object, TagName.Audio);

    /// <summary>Whether text before and after the element's tags stands on one line.</summary>
    public static bool IsInline(TagName tag) => Inline[(int)tag];

    /// <summary>Whether an element's contents are no part of what a page shows as text.</summary>
    public static bool IsNeverShown(TagName tag) => NeverShown[(int)tag];

    /// <summary>Whether an element is what a reader works, not reads, or is shown only where scripts do not run.</summary>
    public static bool IsControl(TagName tag) => Controls[(int)tag];

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public static int HeadingLevel(TagName tag) => tag is >= TagName.H1 and <= TagName.H6 ? tag - TagName.H1 + 1 : 0;

    static bool[] TableOf(params ReadOnlySpan<TagName> tags)
    {
        var table = new bool[Enum.GetValues<TagName>().Length];
        foreach (var tag in tags)
            table[(int)tag] = true;
        return table;
    }
}
