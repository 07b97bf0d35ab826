using Standfirst.Articles;

namespace Standfirst.Extraction.Content.Roles;

/// <summary>Tells what the blocks of a body are for: corrections, notes, help, turns of an interview, words repeated large.</summary>
static class BlockRoles
{
    /// <summary>The body with the roles of its blocks; the same body when none has any.</summary>
    public static Body Assign(Body body)
    {
        var turns = QuestionsAndAnswers.RolesOf(body.Text, body.Blocks, body.Marks);
        bool[] isPullQuote = PullQuotes.Find(body.Text, body.Blocks);
        Block[]? blocks = null;
        for (int i = 0; i < turns.Length; i++)
        {
            if (isPullQuote[i])
                (blocks ??= [.. body.Blocks])[i] = body.Blocks[i] with { Kind = BlockKind.PullQuote };
            else if ((NoteOf(body.Text, body.Blocks[i]) ?? turns[i]) is { } role)
                (blocks ??= [.. body.Blocks])[i] = body.Blocks[i] with { Role = role };
        }
        return blocks is null ? body : body with { Blocks = blocks };
    }

    static BlockRole? NoteOf(string text, Block block)
    {
        if (block.Span is not { } span || block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote))
            return null;
        var words = span.Of(text);
        return NoteWording.RoleOf(words) ?? (HelplineWording.Is(words) ? BlockRole.Helpline : null);
    }
}
