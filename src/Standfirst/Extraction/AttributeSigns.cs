using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction;

/// <summary>Which of the attributes that matter to reading an element has.</summary>
[Flags]
enum AttributeSigns : byte
{
    None = 0,

    /// <summary>It may be hidden.</summary>
    Hidden = 1,

    /// <summary>It has a style of its own.</summary>
    Style = 2,

    /// <summary>It has class words.</summary>
    Class = 4,

    /// <summary>It may have data attributes: one of them, or a name that no table knows.</summary>
    Data = 8,
}

/// <summary>Looks along an element's attributes, once for all that is asked of them.</summary>
static class AttributeLook
{
    static readonly AttributeSigns[] Signs = Tables.Of(NameLimits.FirstOther, name => (AttributeName)name switch
    {
        AttributeName.Hidden => AttributeSigns.Hidden,
        AttributeName.Style => AttributeSigns.Style,
        AttributeName.Class => AttributeSigns.Class,
        AttributeName.Other or (>= AttributeName.DataCaption and <= AttributeName.DataVideoid) => AttributeSigns.Data,
        _ => AttributeSigns.None,
    });

    /// <summary>The signs of an element; none of any other node.</summary>
    public static AttributeSigns SignsOf(PageNode element) =>
        element.IsElement ? SignsOf(element.Tree, in element.Data) : AttributeSigns.None;

    /// <summary>The signs of an element of a page.</summary>
    public static AttributeSigns SignsOf(PageTree page, in Node element)
    {
        var signs = AttributeSigns.None;
        foreach (ref readonly var attribute in page.AttributesOf(in element))
            signs |= SignsOf(attribute.Name);
        return signs;
    }

    /// <summary>Whether an attribute of this number may be one that the page keeps for its scripts.</summary>
    public static bool MayBeData(ushort name) => SignsOf(name) == AttributeSigns.Data;

    static AttributeSigns SignsOf(ushort name) => name < NameLimits.FirstOther ? Signs[name] : AttributeSigns.Data;
}
