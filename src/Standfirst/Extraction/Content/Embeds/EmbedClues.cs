using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Tells the elements that may be embeds from the ordinary ones, of which pages are full.</summary>
static class EmbedClues
{
    // Most marks hold a clue of walls: "tiktok-embed".
    static readonly Utf8Needles Words = new(
    [
        .. ConsentWall.Clues,
        .. EmbedMarks.All.Where(mark => mark.Place == MarkPlace.ClassWord && !ConsentWall.Clues.Any(mark.Word.Contains))
            .Select(mark => mark.Word),
    ]);

    static readonly bool[] Carriers = Array.ConvertAll(Enum.GetValues<TagName>(), tag => tag is TagName.Iframe or TagName.AmpIframe
        or TagName.Embed or TagName.Object or TagName.Script or TagName.Template or TagName.Noscript or TagName.Blockquote || MarkedElement.MayBeMark(tag));

    /// <summary>Whether an element's class words hold any by which embeds and consent walls are known.</summary>
    /// <remarks>They are read as they are written: nobody writes the letters of a class as character references.</remarks>
    public static bool AreInClassOf(PageNode element)
    {
        foreach (ref readonly var attribute in element.Tree.AttributesOf(in element.Data))
        {
            if (attribute.Name == (ushort)AttributeName.Class)
                return Words.AreIn(element.Tree.RoomOf(in attribute), attribute.Length);
        }
        return false;
    }

    /// <summary>Whether an element is no embed by its name alone: attributes or what it holds must tell.</summary>
    public static bool IsOrdinary(PageNode element) => !Carriers[(int)element.Tag] && element.Namespace == NodeNamespace.Html;
}
