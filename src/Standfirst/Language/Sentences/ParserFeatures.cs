namespace Standfirst.Language.Sentences;

/// <summary>What the parser asks about the words at hand, as hashes.</summary>
/// <remarks>After Zhang and Nivre, "Transition-based dependency parsing with rich non-local features", 2011.</remarks>
static class ParserFeatures
{
    /// <summary>How many there are of an action.</summary>
    public const int ActionCount = 62;

    /// <summary>Asks about the top of the stack, the two words below it, the next three words, and what leans on them.</summary>
    public static void OfAction(in ParserState state, Span<ulong> features)
    {
        var nodes = state.Nodes;
        int top = state.Waiting(0), next = state.Next, last = nodes.Length - 1;
        ref readonly var s0 = ref nodes[top];
        ref readonly var s1 = ref nodes[state.Waiting(1)];
        ref readonly var s2 = ref nodes[state.Waiting(2)];
        ref readonly var b0 = ref nodes[next];
        ref readonly var b1 = ref nodes[next + 1 <= last ? next + 1 : 0];
        ref readonly var b2 = ref nodes[next + 2 <= last ? next + 2 : 0];
        ref readonly var s0Left = ref nodes[s0.Left];
        ref readonly var s0Right = ref nodes[s0.Right];
        ref readonly var s1Left = ref nodes[s1.Left];
        ref readonly var s1Right = ref nodes[s1.Right];
        ref readonly var b0Left = ref nodes[b0.Left];
        uint far = Distance(next - top), near = Distance(top - state.Waiting(1));
        uint between = Between(s0, b0), below = Between(s1, s0);
        uint behindTop = s0.End < last ? nodes[s0.End].Tag : 0u;
        int at = 0;

        features[at++] = FeatureHash.Of(1, s0.Word);
        features[at++] = FeatureHash.Of(2, s0.WordTag);
        features[at++] = FeatureHash.Of(3, b0.Word);
        features[at++] = FeatureHash.Of(4, b0.WordTag);
        features[at++] = FeatureHash.Of(5, b1.WordTag);
        features[at++] = FeatureHash.Of(6, b2.WordTag);
        features[at++] = FeatureHash.Of(7, s1.WordTag);
        features[at++] = FeatureHash.Of(8, b1.Word);
        features[at++] = FeatureHash.Of(9, s1.Word);
        features[at++] = FeatureHash.Of(10, Tags(s0.Tag, b0.Tag, b1.Tag, b2.Tag));

        features[at++] = FeatureHash.Of(11, s0.WordTag, b0.WordTag);
        features[at++] = FeatureHash.Of(12, s0.WordTag, b0.Tag);
        features[at++] = FeatureHash.Of(13, s0.Tag, b0.WordTag);
        features[at++] = FeatureHash.Of(14, s0.Word, b0.Word);
        features[at++] = FeatureHash.Of(15, s1.WordTag, s0.WordTag);
        features[at++] = FeatureHash.Of(16, s1.WordTag, s0.Tag);
        features[at++] = FeatureHash.Of(17, s1.Tag, s0.WordTag);
        features[at++] = FeatureHash.Of(18, s1.WordTag, b0.Tag);
        features[at++] = FeatureHash.Of(19, s1.Tag, b0.WordTag);
        features[at++] = FeatureHash.Of(20, b0.WordTag, b1.Tag);

        features[at++] = FeatureHash.Of(21, Tags(s0.Tag, b0.Tag));
        features[at++] = FeatureHash.Of(22, Tags(b0.Tag, b1.Tag, b2.Tag));
        features[at++] = FeatureHash.Of(23, Tags(s0.Tag, b0.Tag, b1.Tag));
        features[at++] = FeatureHash.Of(24, Tags(s1.Tag, s0.Tag, b0.Tag));
        features[at++] = FeatureHash.Of(25, Tags(s2.Tag, s1.Tag, s0.Tag));
        features[at++] = FeatureHash.Of(26, Tags(s0.Tag, s0Left.Tag, b0.Tag));
        features[at++] = FeatureHash.Of(27, Tags(s0.Tag, s0Right.Tag, b0.Tag));
        features[at++] = FeatureHash.Of(28, Tags(s0.Tag, b0.Tag, b0Left.Tag));
        features[at++] = FeatureHash.Of(29, Tags(s1.Tag, s1Right.Tag, s0.Tag));
        features[at++] = FeatureHash.Of(30, Tags(s1.Tag, s0.Tag, s0Left.Tag));
        features[at++] = FeatureHash.Of(31, Tags(s1.Tag, s1Left.Tag, s0.Tag));
        features[at++] = FeatureHash.Of(32, Tags(s1.Tag, s0.Tag, s0Right.Tag));
        features[at++] = FeatureHash.Of(33, Tags(s1.Tag, s0.Tag, b0.Tag, b1.Tag));

        features[at++] = FeatureHash.Of(34, s0.Word, far);
        features[at++] = FeatureHash.Of(35, b0.Word, far);
        features[at++] = FeatureHash.Of(36, Tags(s0.Tag, b0.Tag, far));
        features[at++] = FeatureHash.Of(37, Tags(s1.Tag, s0.Tag, near));
        features[at++] = FeatureHash.Of(38, s0.WordTag, near);
        features[at++] = FeatureHash.Of(39, s1.WordTag, near);

        features[at++] = FeatureHash.Of(40, s0.WordTag, Tags(s0.LeftCount, s0.RightCount));
        features[at++] = FeatureHash.Of(41, Tags(s0.Tag, s0.LeftCount, s0.RightCount));
        features[at++] = FeatureHash.Of(42, b0.WordTag, b0.LeftCount);
        features[at++] = FeatureHash.Of(43, Tags(b0.Tag, b0.LeftCount, s0.Tag));
        features[at++] = FeatureHash.Of(44, s1.WordTag, Tags(s1.LeftCount, s1.RightCount));
        features[at++] = FeatureHash.Of(45, Tags(s1.Tag, s1.LeftCount, s1.RightCount, s0.Tag));

        features[at++] = FeatureHash.Of(46, s0.WordTag, Tags((byte)s0Left.Relation, (byte)s0Right.Relation));
        features[at++] = FeatureHash.Of(47, Tags(s0.Tag, (byte)s0Left.Relation, (byte)nodes[s0.InnerLeft].Relation, b0.Tag));
        features[at++] = FeatureHash.Of(48, Tags(s0.Tag, (byte)s0Right.Relation, (byte)nodes[s0.InnerRight].Relation, b0.Tag));
        features[at++] = FeatureHash.Of(49, Tags(s1.Tag, (byte)s1Right.Relation, (byte)s1Left.Relation, s0.Tag));
        features[at++] = FeatureHash.Of(50, s1.WordTag, Tags((byte)s1Right.Relation, s0.Tag));
        features[at++] = FeatureHash.Of(51, Tags(b0.Tag, (byte)b0Left.Relation, (byte)nodes[b0.InnerLeft].Relation, s0.Tag));
        features[at++] = FeatureHash.Of(52, b0.WordTag, Tags((byte)b0Left.Relation, s0.Tag));

        features[at++] = FeatureHash.Of(53, Tags(s0.Tag, b0.Tag, between));
        features[at++] = FeatureHash.Of(54, Tags(s1.Tag, s0.Tag, below));
        features[at++] = FeatureHash.Of(55, Tags(s1.Tag, s0.Tag, b0.Tag) << 16 | between << 8 | below);
        features[at++] = FeatureHash.Of(56, Tags(s0.Tag, nodes[top == 0 ? 0 : top + 1].Tag, nodes[next - 1].Tag, b0.Tag));
        features[at++] = FeatureHash.Of(57, Tags(s1.Tag, s0.Tag, behindTop, nodes[Math.Max(0, s0.First - 1)].Tag));
        features[at++] = FeatureHash.Of(58, s0.Word, s0Left.Word);
        features[at++] = FeatureHash.Of(59, s0Left.Word, Tags(s0.Tag, b0.Tag));
        features[at++] = FeatureHash.Of(60, s0Left.Word, s1.Word);
        features[at++] = FeatureHash.Of(61, s1.WordTag, s0Left.WordTag);
        features[at] = FeatureHash.Of(62, b0Left.Word, Tags(s0.Tag, b0.Tag));
    }

    /// <summary>How many there are of a relation.</summary>
    public const int RelationCount = 24;

    /// <summary>Asks about the top of the stack and the head it is about to get.</summary>
    public static void OfRelation(in ParserState state, int action, Span<ulong> features)
    {
        var nodes = state.Nodes;
        int word = state.Waiting(0), place = action == ParserState.Left ? state.Next : state.Waiting(1);
        ref readonly var self = ref nodes[word];
        ref readonly var head = ref nodes[place];
        ref readonly var left = ref nodes[self.Left];
        ref readonly var right = ref nodes[self.Right];
        uint side = (uint)action;
        uint between = action == ParserState.Left ? Between(self, head) : Between(head, self);
        uint before = nodes[self.First - 1].Tag, behind = nodes[self.End].Tag;
        int at = 0;
        features[at++] = FeatureHash.Of(71, self.WordTag, side);
        features[at++] = FeatureHash.Of(72, head.WordTag, side);
        features[at++] = FeatureHash.Of(73, Tags(self.Tag, head.Tag, side));
        features[at++] = FeatureHash.Of(74, self.WordTag, Tags(head.Tag, side));
        features[at++] = FeatureHash.Of(75, head.WordTag, Tags(self.Tag, side));
        features[at++] = FeatureHash.Of(76, head.Word, self.Word);
        features[at++] = FeatureHash.Of(77, left.WordTag, Tags(self.Tag, head.Tag, side));
        features[at++] = FeatureHash.Of(78, Tags(self.Tag, head.Tag, side, (uint)left.Relation));
        features[at++] = FeatureHash.Of(79, Tags(self.Tag, left.Tag, nodes[self.InnerLeft].Tag, head.Tag), side);
        features[at++] = FeatureHash.Of(80, Tags(self.Tag, head.Tag, side, between));
        features[at++] = FeatureHash.Of(81, Tags(self.Tag, head.Tag, side, Distance(Math.Abs(word - place))));
        features[at++] = FeatureHash.Of(82, Tags(self.Tag, before, behind, side));
        features[at++] = FeatureHash.Of(83, Tags(self.Tag, head.Tag, before, side));
        features[at++] = FeatureHash.Of(84, Tags(self.Tag, head.Tag, (uint)nodes[head.Left].Relation, (uint)nodes[head.Right].Relation),
            side);
        features[at++] = FeatureHash.Of(85, head.WordTag, Tags(self.Tag, (uint)nodes[head.Right].Relation, side));
        features[at++] = FeatureHash.Of(86, Tags(self.Tag, self.LeftCount, self.RightCount, side), head.Tag);
        features[at++] = FeatureHash.Of(87, Tags(self.Tag, right.Tag, head.Tag, side));
        features[at++] = FeatureHash.Of(88, left.Word, head.Word);
        features[at++] = FeatureHash.Of(89, left.Word, self.Word);
        features[at++] = FeatureHash.Of(90, Tags(nodes[word - 1].Tag, self.Tag, nodes[word + 1].Tag, side));
        features[at++] = FeatureHash.Of(91, Tags(nodes[place - 1].Tag, head.Tag, self.Tag, side));
        features[at++] = FeatureHash.Of(92, self.Word);
        features[at++] = FeatureHash.Of(93, head.WordTag, Tags(self.Tag, side, between));
        features[at] = FeatureHash.Of(94, Tags(self.Tag, head.Tag, head.LeftCount, head.RightCount), side);
    }

    static ulong Tags(uint one, uint two, uint three = 0, uint four = 0) =>
        (ulong)one << 24 | (ulong)two << 16 | three << 8 | four;

    // Exact up to four, then in steps that double.
    static uint Distance(int words) => words <= 4 ? (uint)words : words <= 6 ? 5u : words <= 10 ? 6u : words <= 20 ? 7u : 8u;

    // What stands between two words: how many commas and verbs, whether a quotation mark.
    static uint Between(in ParserNode one, in ParserNode other)
    {
        int commas = Math.Min(3, other.Commas - one.Commas), verbs = Math.Min(3, other.Verbs - one.Verbs);
        return (uint)(commas << 3 | verbs << 1 | (other.Quotes > one.Quotes ? 1 : 0)) & 0x3F;
    }
}
