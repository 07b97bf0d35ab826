using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Roles;

/// <summary>Keeps what belongs to the text by its words, whatever the judge thinks of small print: corrections, notes of editors, helplines.</summary>
static class NotesBehind
{
    // Behind the last paragraph come a note, a box with a heading and a line or two; further down it is another story's.
    const int MostBlocks = 10;

    /// <summary>Adds the notes right behind a body to it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">All its blocks.</param>
    /// <param name="body">Those of the body; changed.</param>
    public static void Add(PageTree page, PageBlocks blocks, List<PageBlock> body)
    {
        if (body.Count == 0)
            return;
        int last = body[^1].FirstNode, seen = 0;
        foreach (ref readonly var block in blocks.AsSpan())
        {
            if (block.FirstNode <= last || !block.HasWords)
                continue;
            if (++seen > MostBlocks)
                return;
            if (block.Kind is PageBlockKind.Paragraph or PageBlockKind.ListItem && IsNote(BlockText.Of(page, block)))
                body.Add(block);
        }
    }

    static bool IsNote(string words) => NoteWording.RoleOf(words) is not null || HelplineWording.Is(words);
}
