using System.Text.Unicode;
using Standfirst.Dom;

namespace Standfirst.Fuzzing.Judging;

/// <summary>What holds of every tree, whatever the page was.</summary>
static class TreeInvariants
{
    /// <summary>The first thing that does not hold; null when all does.</summary>
    public static string? Broken(PageTree tree)
    {
        var root = tree.Document;
        if (root.Kind != NodeKind.Document || root.Parent.Exists || root.Next.Exists || root.Previous.Exists)
            return "the first node is no root";
        for (int index = 0; index < tree.Count; index++)
        {
            if (index > 0 && !tree[index].Parent.Exists)
                return $"node {index} has no parent";
            if ((BrokenLinks(tree, index) ?? BrokenContents(tree, index)) is { } broken)
                return $"node {index}, {tree[index].Kind}: {broken}";
        }
        return null;
    }

    // Each node is preceded by its parent or by the last node below its previous sibling: then the numbers are the
    // document's order, and no node is met twice.
    static string? BrokenLinks(PageTree tree, int index)
    {
        ref readonly var node = ref tree.NodeAt(index);
        ReadOnlySpan<int> neighbours = [node.Parent, node.First, node.Last, node.Next, node.Previous];
        foreach (int neighbour in neighbours)
        {
            if (neighbour < -1 || neighbour >= tree.Count)
                return "a neighbour is not in the tree";
        }
        if (node.First < 0 != node.Last < 0)
            return "it has a first child or a last, but not both";
        if (node.First >= 0 && (tree.NodeAt(node.First).Parent != index || tree.NodeAt(node.First).Previous >= 0))
            return "its first child does not know it";
        if (node.First >= 0 && node.First != index + 1)
            return "its first child does not follow it";
        if (node.Last >= 0 && (tree.NodeAt(node.Last).Parent != index || tree.NodeAt(node.Last).Next >= 0))
            return "its last child does not know it";
        if (node.Next >= 0 && (node.Next <= index || tree.NodeAt(node.Next).Parent != node.Parent))
            return "its next sibling does not come behind it, or has another parent";
        if (node.Next >= 0 && tree.NodeAt(node.Next).Previous != index)
            return "its next sibling does not know it";
        if (node.Previous >= 0 && tree.NodeAt(node.Previous).Next != index)
            return "its previous sibling does not know it";
        if (index > 0 && node.Previous < 0 && tree.NodeAt(node.Parent).First != index)
            return "it is first, and its parent does not know it";
        if (index > 0 && node.Next < 0 && tree.NodeAt(node.Parent).Last != index)
            return "it is last, and its parent does not know it";

        int end = tree[index].End;
        if (end <= index || end > tree.Count || node.First < 0 && end != index + 1)
            return "its end is wrong";
        if (node.Next >= 0 && end != node.Next || node.Next < 0 && index > 0 && end != tree[node.Parent].End)
            return "its end is not where what follows begins";
        if (index > 0 && (index >= tree[node.Parent].End || !tree[index].IsWithin(tree[node.Parent])))
            return "it is not within its parent";
        return null;
    }

    static string? BrokenContents(PageTree tree, int index)
    {
        var node = tree[index];
        ref readonly var data = ref tree.NodeAt(index);
        ref readonly var parts = ref tree.Parts;
        if ((data.Flags & NodeFlags.Open) != 0)
            return "it is still open";
        if (node.Kind == NodeKind.Element)
            return BrokenElement(tree, node, parts);
        if (node.Kind is NodeKind.Document or NodeKind.Fragment)
            return null;
        int length = (data.Flags & NodeFlags.Side) != 0 ? parts.SideLength : parts.SourceLength;
        if (data.Offset < 0 || data.Length < 0 || data.Offset + (long)data.Length > length)
            return "its letters are outside of the buffer";
        if (!Utf8.IsValid(node.Utf8))
            return "its letters are no UTF-8";
        if (node.Kind == NodeKind.Text && node.Utf8.Length == 0)
            return "a text without letters";
        return node.FirstChild.Exists ? "it has children" : null;
    }

    static string? BrokenElement(PageTree tree, PageNode node, in TreeParts parts)
    {
        ref readonly var data = ref tree.NodeAt(node.Index);
        if (data.Offset < 0 || data.Length < 0 || data.Offset + (long)data.Length > parts.AttributeCount)
            return "its attributes are outside of the array";
        if (node.TagLetters.Length == 0)
            return "its name has no letters";
        foreach (ref readonly var attribute in tree.AttributesOf(in data))
        {
            long end = attribute.Offset + (long)attribute.Length;
            if (attribute.Offset < 0 || attribute.Length < 0 || end > parts.SourceLength)
                return "an attribute's value is outside of the page";
            if (!Utf8.IsValid(tree.ValueOf(attribute)))
                return "an attribute's value is no UTF-8";
        }
        return null;
    }
}
