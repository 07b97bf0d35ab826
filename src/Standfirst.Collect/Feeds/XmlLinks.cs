using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Feeds;

/// <summary>The links of Atom, which RSS borrows: an address and what stands there.</summary>
static class XmlLinks
{
    /// <summary>
    /// The first address of a relation; null where there is none. Of several alternates a page goes first.
    /// </summary>
    public static string? Of(IEnumerable<XmlPiece> pieces, string relation)
    {
        var all = All(pieces, relation).ToList();
        return (all.Find(link => link["type"] is "text/html") ?? all.FirstOrDefault())?["href"];
    }

    /// <summary>All links of a relation.</summary>
    public static IEnumerable<XmlPiece> All(IEnumerable<XmlPiece> pieces, string relation) => pieces.Where(
        piece => piece.Name is "atom:link" or "link" && piece["href"] is not null
            && RelationOf(piece).Equals(relation, StringComparison.OrdinalIgnoreCase));

    static string RelationOf(XmlPiece link) => link["rel"]?.Trim() is { Length: > 0 } relation ? relation : "alternate";
}
