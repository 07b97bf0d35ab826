using System.Diagnostics;
using System.Numerics;
using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>How the tagger is trained.</summary>
/// <param name="Bits">The logarithm of the number of rows.</param>
/// <param name="Epochs">How often the sentences are gone through.</param>
/// <param name="Seen">How often a word must be seen to stand in the dictionary.</param>
/// <param name="Often">How often a word must be seen to have no other tags than those it was seen with.</param>
/// <param name="Gum">How often a sentence of GUM counts: its tags are truer, and its texts are nearer to news.</param>
sealed record TagPlan(int Bits = 16, int Epochs = 8, int Seen = 3, int Often = 150, int Gum = 4);

/// <summary>Makes the weights of the tagger. docs/decisions/0007-sentences.md.</summary>
static class TagTraining
{
    static readonly string[] GumParts = ["academic", "bio", "court", "interview", "voyage"];

    /// <summary>Measures on texts that were left out, then learns from everything.</summary>
    public static TagModel? Run(string corpora, TagPlan plan, bool ship, int worst, TextWriter report)
    {
        var learning = LearningOf(corpora);
        var news = Treebank.Read(Treebank.FilesOf(corpora, "news"));
        var web = Treebank.Read(Treebank.FilesOf(corpora, "test"));
        var measured = Train(learning, plan);
        Measure("GUM news", news, measured, worst, report);
        Measure("EWT test", web, measured, 0, report);
        return ship ? Train([.. learning, .. news, .. web], plan) : null;
    }

    /// <summary>What is learned from when the rest is measured.</summary>
    public static List<TreebankSentence> LearningOf(string corpora) =>
        Treebank.Read(GumParts.Concat(["train", "dev"]).SelectMany(part => Treebank.FilesOf(corpora, part)));

    /// <summary>Learns from some sentences.</summary>
    public static TagModel Train(List<TreebankSentence> sentences, TagPlan plan)
    {
        var words = DictionaryOf(sentences, plan);
        var strongest = Train(sentences, words, plan, null).Strongest();
        return new(words, Train(sentences, words, plan, strongest).Average());
    }

    static Perceptron Train(List<TreebankSentence> sentences, TagDictionary words, TagPlan plan, bool[]? kept)
    {
        var perceptron = new Perceptron(plan.Bits, HashedWeights.Widest, kept);
        var random = new Random(1);
        int[] order = [.. Enumerable.Range(0, sentences.Count)
            .SelectMany(number => Enumerable.Repeat(number, sentences[number].IsOfGum ? plan.Gum : 1))];
        for (int epoch = 0; epoch < plan.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int number in order)
                Learn(sentences[number], words, perceptron);
        }
        return perceptron;
    }

    // The same walk as the engine's, with the truth beside.
    static void Learn(TreebankSentence sentence, TagDictionary words, Perceptron perceptron)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.Count];
        var look = SentenceLooks.Of(sentence.Tokens);
        WordForm before2 = WordForm.Outside, before = before2, here = FormOf(0), after = FormOf(1);
        PartOfSpeech tagBefore2 = PartOfSpeech.None, tagBefore = PartOfSpeech.None;
        for (int at = 0; at < sentence.Tokens.Length; at++)
        {
            var after2 = FormOf(at + 2);
            int tag;
            if (here.IsSure)
                tag = BitOperations.TrailingZeroCount(here.Tags);
            else
            {
                TagFeatures.OfWords(before2, before, here, after, after2, look, features);
                TagFeatures.OfTags(here, after, tagBefore2, tagBefore, features[TagFeatures.WordCount..]);
                tag = perceptron.Best(features, here.Possible);
                int right = (int)sentence.Tags[at];
                // A tag the dictionary does not allow cannot be learned.
                if ((here.Possible >> right & 1) != 0)
                    perceptron.Learn(features, right, tag);
            }
            (before2, before, here, after) = (before, here, after, after2);
            (tagBefore2, tagBefore) = (tagBefore, (PartOfSpeech)tag);
        }

        WordForm FormOf(int at) => at < sentence.Tokens.Length
            ? WordForm.Of(sentence.Text, sentence.Tokens[at], words) : WordForm.Outside;
    }

    // A tag that a word has once in two hundred is a slip of the treebank.
    const double LeastShare = 0.005;

    static TagDictionary DictionaryOf(List<TreebankSentence> sentences, TagPlan plan)
    {
        Dictionary<ulong, int[]> counts = [];
        var empty = TagDictionary.Of([]);
        foreach (var sentence in sentences)
        {
            for (int at = 0; at < sentence.Tokens.Length; at++)
            {
                ulong word = WordForm.Of(sentence.Text, sentence.Tokens[at], empty).Word;
                if (!counts.TryGetValue(word, out int[]? tags))
                    counts.Add(word, tags = new int[HashedWeights.Widest]);
                tags[(int)sentence.Tags[at]]++;
            }
        }
        SortedDictionary<ulong, uint> words = [];
        foreach (var (word, tags) in counts)
        {
            int total = tags.Sum();
            if (total < plan.Seen)
                continue;
            uint bits = 0;
            for (int tag = 0; tag < tags.Length; tag++)
            {
                if (tags[tag] > total * LeastShare)
                    bits |= 1u << tag;
            }
            if (total >= plan.Often)
                bits |= TagDictionary.Often | (BitOperations.IsPow2(bits) ? TagDictionary.Sure : 0);
            words.Add(word, bits);
        }
        return TagDictionary.Of([.. words]);
    }

    static void Measure(string name, List<TreebankSentence> sentences, TagModel model, int worst, TextWriter report)
    {
        int right = 0, total = 0;
        Dictionary<(PartOfSpeech, PartOfSpeech), List<string>> wrong = [];
        var watch = Stopwatch.StartNew();
        foreach (var sentence in sentences)
        {
            var tags = new PartOfSpeech[sentence.Tokens.Length];
            Tagger.Tag(sentence.Text, sentence.Tokens, tags, model);
            for (int at = 0; at < tags.Length; at++)
            {
                total++;
                if (tags[at] == sentence.Tags[at])
                    right++;
                else
                {
                    var pair = (sentence.Tags[at], tags[at]);
                    if (!wrong.TryGetValue(pair, out var list))
                        wrong.Add(pair, list = []);
                    list.Add(sentence.Tokens[at].Of(sentence.Text).ToString());
                }
            }
        }
        report.WriteLine($"{name}: {(double)right / total:F4} of {total} ({total / watch.Elapsed.TotalSeconds:F0} a second)");
        foreach (var (pair, list) in wrong.OrderByDescending(x => x.Value.Count).Take(worst))
            report.WriteLine($"  {pair.Item1} → {pair.Item2} {list.Count}: {string.Join(' ', list.Take(25))}");
    }
}
