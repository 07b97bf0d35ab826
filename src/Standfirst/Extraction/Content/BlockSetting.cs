using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>What the open elements say of the words in them.</summary>
readonly record struct BlockSetting
{
    public int Container { get; init; }
    public PageBlockKind Kind { get; init; }
    public byte Level { get; init; }
    public byte ListDepth { get; init; }
    public bool Ordered { get; init; }
    public bool Quoted { get; init; }
    public bool Linked { get; init; }
    public bool Hidden { get; init; }

    /// <summary>What is said of the words in another element, too.</summary>
    /// <param name="tag">Its name.</param>
    /// <param name="element">Its number.</param>
    /// <param name="isHidden">Whether it is not shown as the page comes.</param>
    public BlockSetting Inside(TagName tag, int element, bool isHidden) =>
        isHidden ? (this with { Hidden = true }).Inside(tag, element) : Inside(tag, element);

    BlockSetting Inside(TagName tag, int element) => tag switch
    {
        TagName.A => this with { Linked = true },
        TagName.Ul or TagName.Ol or TagName.Dl => this with
        {
            Container = element,
            ListDepth = (byte)Math.Min(ListDepth + 1, byte.MaxValue),
            Ordered = tag == TagName.Ol,
        },
        TagName.Li or TagName.Dt or TagName.Dd => this with { Container = element, Kind = PageBlockKind.ListItem },
        TagName.Blockquote => this with { Container = element, Quoted = true },
        TagName.Pre => this with { Container = element, Kind = PageBlockKind.Preformatted },
        TagName.Code when Kind == PageBlockKind.Preformatted => this with { Kind = PageBlockKind.Code },
        TagName.Td or TagName.Th => this with { Container = element, Kind = PageBlockKind.Paragraph },
        TagName.Figcaption or TagName.Caption => this with { Container = element, Kind = PageBlockKind.Caption },
        >= TagName.H1 and <= TagName.H6 => this with
        {
            Container = element,
            Kind = PageBlockKind.Heading,
            Level = (byte)Elements.HeadingLevel(tag),
        },
        _ when Elements.IsInline(tag) => this,
        _ => this with { Container = element },
    };
}
