using Standfirst.Bytes;
using Standfirst.Dom;
using Standfirst.Fuzzing.Judging;

namespace Standfirst.Fuzzing.Targets;

sealed class ParserTarget : Target
{
    public override string Name => "parser";

    public override string Promise => "bytes → page tree; the tree's links agree, its letters are UTF-8 within the page";

    public override IEnumerable<byte[]> Seeds => Samples.Pages;

    public override IReadOnlyList<string> Words => HtmlWords.Tags;

    public override IReadOnlyList<(string, string)> Nests => HtmlWords.Nests;

    public override void Take(byte[] input, Signs signs)
    {
        using DecodedPage text = PageDecoder.Decode(input, "utf-8");
        using PageTree tree = PageParser.Parse(text.Buffer, text.Length, text.HasNul, Text.ReadingLimits.None);
        if (TreeInvariants.Broken(tree) is { } broken)
            throw new BrokenException("the tree is broken", broken);

        signs.See("nodes", tree.Count);
        for (int index = 1; index < tree.Count; index++)
            signs.See(NumberOf(tree[index]), NumberOf(tree[index].Parent));
    }

    // Names that pages invent are all one.
    static int NumberOf(PageNode node) =>
        node.Kind == NodeKind.Element ? (int)node.Tag + 1000 * (int)node.Namespace : -(int)node.Kind;
}
