using System.Diagnostics;
using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>How the parser is trained.</summary>
/// <param name="Bits">The logarithm of the number of rows for actions.</param>
/// <param name="RelationBits">The logarithm of the number of rows for relations.</param>
/// <param name="Epochs">How often the sentences are gone through.</param>
/// <param name="Gum">How often a sentence of GUM counts.</param>
/// <param name="Straying">How often the parser's own action is done in training, be it right or wrong.</param>
sealed record HeadPlan(int Bits = 18, int RelationBits = 15, int Epochs = 8, int Gum = 2, double Straying = 0.9);

/// <summary>Makes the weights of the parser. docs/decisions/0007-sentences.md.</summary>
static class HeadTraining
{
    const int Folds = 5;

    /// <summary>Measures on texts that were left out, then learns from everything.</summary>
    public static HeadModel? Run(string corpora, HeadPlan plan, bool ship, TextWriter report)
    {
        var learning = TagTraining.LearningOf(corpora);
        var news = Treebank.Read(Treebank.FilesOf(corpora, "news"));
        var web = Treebank.Read(Treebank.FilesOf(corpora, "test"));
        var tagger = TagTraining.Train(learning, new());
        var measured = Train(learning, plan);
        Measure("GUM news", news, tagger, measured, report);
        Measure("EWT test", web, tagger, measured, report);
        return ship ? Train([.. learning, .. news, .. web], plan) : null;
    }

    static HeadModel Train(List<TreebankSentence> sentences, HeadPlan plan)
    {
        var tags = TaggedAsUnseen(sentences);
        var (actions, relations) = Train(sentences, tags, plan, null, null);
        (actions, relations) = Train(sentences, tags, plan, actions.Strongest(), relations.Strongest());
        return new(actions.Average(), relations.Average());
    }

    static (Perceptron Actions, Perceptron Relations) Train(List<TreebankSentence> sentences, PartOfSpeech[][] tags,
        HeadPlan plan, bool[]? keptActions, bool[]? keptRelations)
    {
        var actions = new Perceptron(plan.Bits, HeadModel.ActionWidth, keptActions);
        var relations = new Perceptron(plan.RelationBits, HeadModel.RelationWidth, keptRelations);
        var random = new Random(1);
        int[] order = [.. Enumerable.Range(0, sentences.Count)
            .Where(number => sentences[number].Tokens.Length <= Parser.LongestSentence)
            .SelectMany(number => Enumerable.Repeat(number, sentences[number].IsOfGum ? plan.Gum : 1))];
        for (int epoch = 0; epoch < plan.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int number in order)
                Learn(sentences[number], tags[number], actions, relations, random, epoch == 0 ? 0 : plan.Straying);
        }
        return (actions, relations);
    }

    // The tags that a tagger gives who has not seen the document: as wrong as they will be.
    static PartOfSpeech[][] TaggedAsUnseen(List<TreebankSentence> sentences)
    {
        var tags = new PartOfSpeech[sentences.Count][];
        var documents = sentences.Select(sentence => sentence.Document).Distinct().Select((name, number) => (name, number))
            .ToDictionary(document => document.name, document => document.number % Folds);
        for (int fold = 0; fold < Folds; fold++)
        {
            var tagger = TagTraining.Train(sentences.FindAll(sentence => documents[sentence.Document] != fold), new());
            for (int number = 0; number < tags.Length; number++)
            {
                if (documents[sentences[number].Document] == fold)
                    tags[number] = Tagged(sentences[number], tagger);
            }
        }
        return tags;
    }

    static PartOfSpeech[] Tagged(TreebankSentence sentence, TagModel tagger)
    {
        var tags = new PartOfSpeech[sentence.Tokens.Length];
        Tagger.Tag(sentence.Text, sentence.Tokens, tags, tagger);
        return tags;
    }

    static void Learn(TreebankSentence sentence, PartOfSpeech[] tags, Perceptron actions, Perceptron relations,
        Random random, double straying)
    {
        Span<ulong> features = stackalloc ulong[ParserFeatures.ActionCount];
        var oracle = new ParserOracle(sentence);
        var nodes = new ParserNode[tags.Length + 2];
        var state = new ParserState(nodes, new short[tags.Length], sentence.Tokens, tags, sentence.Text);
        while (!state.IsDone)
        {
            ParserFeatures.OfAction(state, features);
            int action = actions.Best(features, state.Possible);
            uint best = oracle.BestOf(state);
            int right = (best >> action & 1) != 0 ? action : actions.Best(features, best);
            actions.Learn(features, right, action);
            if (action != right && random.NextDouble() >= straying)
                action = right;
            if (action == ParserState.Shift)
                state.Push();
            else
                state.Attach(action, LearnRelation(state, action, oracle.RelationOf(state, action), relations));
        }
    }

    static Relation LearnRelation(in ParserState state, int action, Relation right, Perceptron relations)
    {
        if (state.Next > state.Words && action == ParserState.Left)
            return Relation.Root;
        Span<ulong> features = stackalloc ulong[ParserFeatures.RelationCount];
        ParserFeatures.OfRelation(state, action, features);
        var relation = (Relation)relations.Best(features, HeadModel.Relations);
        if (right is not (Relation.None or Relation.Root))
            relations.Learn(features, (int)right, (int)relation);
        return relation;
    }

    static void Measure(string name, List<TreebankSentence> sentences, TagModel tagger, HeadModel model, TextWriter report)
    {
        int words = 0, heads = 0, relations = 0, all = 0, allHeads = 0;
        var found = new int[HashedWeights.Widest];
        var gold = new int[HashedWeights.Widest];
        var both = new int[HashedWeights.Widest];
        var spans = new int[HashedWeights.Widest];
        long ticks = 0;
        foreach (var sentence in sentences.Where(sentence => sentence.Tokens.Length <= Parser.LongestSentence))
        {
            var tags = Tagged(sentence, tagger);
            var tree = new Dependency[tags.Length];
            long start = Stopwatch.GetTimestamp();
            Parser.Parse(sentence.Text, sentence.Tokens, tags, 0, tree, model);
            ticks += Stopwatch.GetTimestamp() - start;
            var (firsts, ends) = PhrasesOf(sentence.Heads);
            for (int at = 0; at < tags.Length; at++)
            {
                bool isHead = tree[at].Head == sentence.Heads[at];
                all++;
                allHeads += isHead ? 1 : 0;
                if (sentence.Relations[at] == "punct")
                    continue;
                words++;
                heads += isHead ? 1 : 0;
                var relation = Relations.Of(sentence.Relations[at]);
                gold[(int)relation]++;
                found[(int)tree[at].Relation]++;
                if (!isHead || relation != tree[at].Relation)
                    continue;
                relations++;
                both[(int)relation]++;
                if ((firsts[at], ends[at]) == (tree[at].First, tree[at].End))
                    spans[(int)relation]++;
            }
        }
        report.WriteLine($"{name}: heads {(double)heads / words:F4}, with relations {(double)relations / words:F4} of {words};"
            + $" with marks {(double)allHeads / all:F4} of {all}; {all / Stopwatch.GetElapsedTime(0, ticks).TotalSeconds:F0} a second");
        for (int relation = 1; relation <= (int)Relation.Function; relation++)
        {
            report.WriteLine($"  {(Relation)relation,-16} precision {(double)both[relation] / Math.Max(1, found[relation]):F2}"
                + $" recall {(double)both[relation] / gold[relation]:F2}"
                + $" whole phrases {(double)spans[relation] / gold[relation]:F2} of {gold[relation]}");
        }
    }

    static (int[] Firsts, int[] Ends) PhrasesOf(int[] heads)
    {
        int[] firsts = [.. Enumerable.Range(0, heads.Length)], ends = [.. firsts.Select(first => first + 1)];
        for (int at = 0; at < heads.Length; at++)
        {
            // Bounded by the number of tokens, should a tree have a circle.
            int steps = 0;
            for (int above = heads[at]; above >= 0 && steps++ < heads.Length; above = heads[above])
                (firsts[above], ends[above]) = (Math.Min(firsts[above], at), Math.Max(ends[above], at + 1));
        }
        return (firsts, ends);
    }
}
