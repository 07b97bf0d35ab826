using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>
/// Which actions lose the fewest true arcs, wherever the parser has strayed to: the dynamic oracle of Goldberg and Nivre,
/// "Training deterministic parsers with non-deterministic oracles", 2013, for the arc-hybrid system.
/// </summary>
sealed class ParserOracle
{
    readonly int[] _heads;
    readonly Relation[] _relations;
    readonly List<int>[] _dependents;

    /// <param name="sentence">The truth.</param>
    public ParserOracle(TreebankSentence sentence)
    {
        int words = sentence.Heads.Length;
        _heads = [0, .. sentence.Heads.Select(head => head < 0 ? words + 1 : head + 1)];
        _relations = [Relation.None, .. sentence.Relations.Select(Relations.Of)];
        _dependents = [.. Enumerable.Range(0, words + 2).Select(_ => new List<int>())];
        for (int word = 1; word <= words; word++)
            _dependents[_heads[word]].Add(word);
    }

    /// <summary>What the top of the stack truly is to the head that an action gives it; none where its head is another.</summary>
    public Relation RelationOf(in ParserState state, int action)
    {
        int top = state.Waiting(0), head = action == ParserState.Left ? state.Next : state.Waiting(1);
        return _heads[top] == head ? _relations[top] : Relation.None;
    }

    /// <summary>The best of the possible actions, a bit for each.</summary>
    public uint BestOf(in ParserState state)
    {
        Span<int> costs = stackalloc int[HeadModel.ActionWidth];
        int top = state.Waiting(0), below = state.Waiting(1), next = state.Next;
        for (int depth = 0; state.Waiting(depth) is > 0 and var word; depth++)
        {
            if (_heads[word] == next || depth > 0 && next < _heads.Length && _heads[next] == word)
                costs[ParserState.Shift]++;
        }
        int lost = _dependents[top].Count(word => word >= next);
        costs[ParserState.Left] = lost + (_heads[top] == below && below > 0 || _heads[top] > next ? 1 : 0);
        costs[ParserState.Right] = lost + (_heads[top] >= next ? 1 : 0);
        uint possible = state.Possible, best = 0;
        int least = int.MaxValue;
        for (int action = 0; action < costs.Length; action++)
        {
            if ((possible >> action & 1) == 0 || costs[action] > least)
                continue;
            best = costs[action] < least ? 1u << action : best | 1u << action;
            least = costs[action];
        }
        return best;
    }
}
