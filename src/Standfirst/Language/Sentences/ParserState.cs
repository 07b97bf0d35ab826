namespace Standfirst.Language.Sentences;

/// <summary>How far a sentence is parsed: the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta, 2011).</summary>
/// <remarks>
/// Words wait on a stack until they get a head: the next word of the sentence, or the word below on the stack. Behind the
/// last word stands what the root leans on.
/// </remarks>
ref struct ParserState
{
    /// <summary>Action: the next word goes on the stack.</summary>
    public const int Shift = 3;

    /// <summary>Action: the top of the stack gets the next word as its head.</summary>
    public const int Left = 1;

    /// <summary>Action: the top of the stack gets the word below it as its head.</summary>
    public const int Right = 2;

    /// <summary>The tag of what the root leans on.</summary>
    public const byte RootTag = 31;

    readonly Span<short> _stack;
    int _depth;

    /// <summary>The words are 1 to <see cref="Words"/>; 0 is nothing, and the last is what the root leans on.</summary>
    public readonly Span<ParserNode> Nodes;

    /// <summary>The next word.</summary>
    public int Next { get; private set; } = 1;

    /// <summary>How many words there are.</summary>
    public readonly int Words => Nodes.Length - 2;

    /// <param name="nodes">Room for the words and two more.</param>
    /// <param name="stack">Room for the words.</param>
    /// <param name="tokens">The words.</param>
    /// <param name="tags">Their parts of speech.</param>
    /// <param name="text">What the tokens are of.</param>
    public ParserState(
        Span<ParserNode> nodes, Span<short> stack, ReadOnlySpan<Token> tokens, ReadOnlySpan<PartOfSpeech> tags, string text)
    {
        Nodes = nodes;
        _stack = stack;
        nodes.Clear();
        short commas = 0, verbs = 0, quotes = 0;
        for (int at = 0; at < tokens.Length; at++)
        {
            ref var node = ref nodes[at + 1];
            ulong word = tokens[at].Kind == TokenKind.Number ? (ulong)tokens[at].Length : tokens[at].Hash;
            (node.Word, node.WordTag, node.Tag) = (word, FeatureHash.Of((ulong)tags[at], word), (byte)tags[at]);
            (node.First, node.End) = ((short)(at + 1), (short)(at + 2));
            (node.Commas, node.Verbs, node.Quotes) = (commas, verbs, quotes);
            if (tags[at] == PartOfSpeech.Mark)
            {
                char mark = text[tokens[at].Start];
                if (mark is ',' or ';' or ':' or '-' or '–' or '—')
                    commas++;
                else if (mark is '"' or '“' or '”' or '«' or '»' or '(' or ')')
                    quotes++;
            }
            else if (tags[at] is >= PartOfSpeech.Verb and <= PartOfSpeech.Modal)
                verbs++;
        }
        nodes[^1].Tag = RootTag;
        (nodes[^1].Commas, nodes[^1].Verbs, nodes[^1].Quotes) = (commas, verbs, quotes);
    }

    /// <summary>A word on the stack, counted from the top; 0 where there is none.</summary>
    public readonly int Waiting(int below) => below < _depth ? _stack[_depth - 1 - below] : 0;

    /// <summary>Whether every word has a head.</summary>
    public readonly bool IsDone => _depth == 0 && Next > Words;

    /// <summary>The actions that may be done next, a bit for each.</summary>
    public readonly uint Possible
    {
        get
        {
            uint right = _depth > 1 ? 1u << Right : 0;
            // One word only is the root, so the others are given away first.
            if (Next > Words)
                return _depth > 1 ? right : 1u << Left;
            return right | (_depth > 0 ? 1u << Left : 0) | 1u << Shift;
        }
    }

    /// <summary>Puts the next word on the stack.</summary>
    public void Push() => _stack[_depth++] = (short)Next++;

    /// <summary>Takes the top off the stack and gives it to its head.</summary>
    /// <param name="action"><see cref="Left"/> or <see cref="Right"/>.</param>
    /// <param name="relation">What it is to its head.</param>
    public void Attach(int action, Relation relation)
    {
        short word = _stack[--_depth];
        ref var node = ref Nodes[word];
        short place = action == Left ? (short)Next : _stack[_depth - 1];
        (node.Head, node.Relation) = (place, relation);
        ref var head = ref Nodes[place];
        if (action == Left)
        {
            (head.InnerLeft, head.Left, head.First) = (head.Left, word, node.First);
            head.LeftCount++;
        }
        else
        {
            (head.InnerRight, head.Right, head.End) = (head.Right, word, node.End);
            head.RightCount++;
        }
    }
}
