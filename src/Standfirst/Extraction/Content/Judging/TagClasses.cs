using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>Element names as a feature: what running text stands in comes first, what it never stands in last.</summary>
static class TagClasses
{
    static readonly TagName[] Order =
    [
        TagName.P, TagName.Pre, TagName.Blockquote, TagName.H2, TagName.H3, TagName.H4, TagName.H5, TagName.H6, TagName.Li, TagName.Ul,
        TagName.Ol, TagName.Article, TagName.Main, TagName.Section, TagName.Div, TagName.Td, TagName.Th, TagName.Table, TagName.Dd,
        TagName.Dt, TagName.Dl, TagName.Details, TagName.Summary, TagName.H1, TagName.Header, TagName.Figure, TagName.Figcaption,
        TagName.Address, TagName.Form, TagName.Fieldset, TagName.Aside, TagName.Footer, TagName.Nav, TagName.Body,
    ];

    static readonly byte[] Classes =
        Array.ConvertAll(Enum.GetValues<TagName>(), tag => (byte)(Array.IndexOf(Order, tag) is >= 0 and var place ? place + 1 : Order.Length + 1));

    public static byte Of(TagName tag) => Classes[(int)tag];
}
