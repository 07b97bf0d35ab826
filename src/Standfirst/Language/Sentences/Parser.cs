namespace Standfirst.Language.Sentences;

/// <summary>Tagged English sentences → which word leans on which. docs/decisions/0007-sentences.md.</summary>
static class Parser
{
    /// <summary>Longer sentences are lists or worse, and are not parsed.</summary>
    public const int LongestSentence = 250;

    /// <summary>Parses a sentence in one walk, two steps for each token.</summary>
    /// <param name="text">What the tokens are of.</param>
    /// <param name="sentence">The tokens, <see cref="LongestSentence"/> at most.</param>
    /// <param name="tags">Their parts of speech.</param>
    /// <param name="first">The number of the first token in the story.</param>
    /// <param name="tree">Where the dependencies go.</param>
    /// <param name="model">What was learned.</param>
    public static void Parse(string text, ReadOnlySpan<Token> sentence, ReadOnlySpan<PartOfSpeech> tags, int first,
        Span<Dependency> tree, HeadModel model)
    {
        Span<ulong> features = stackalloc ulong[ParserFeatures.ActionCount];
        var forRelation = features[..ParserFeatures.RelationCount];
        Span<ParserNode> nodes = stackalloc ParserNode[LongestSentence + 2];
        Span<short> stack = stackalloc short[LongestSentence];
        var state = new ParserState(nodes[..(sentence.Length + 2)], stack, sentence, tags, text);
        while (!state.IsDone)
        {
            int action = model.NextAction(state, features);
            if (action == ParserState.Shift)
                state.Push();
            else
                state.Attach(action, model.RelationOf(state, action, forRelation));
        }
        for (int at = 0; at < tree.Length; at++)
        {
            ref readonly var node = ref state.Nodes[at + 1];
            int head = node.Head > sentence.Length ? -1 : first + node.Head - 1;
            tree[at] = new(head, node.Relation, first + node.First - 1, first + node.End - 1);
        }
    }
}
