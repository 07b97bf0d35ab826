using System.Numerics;

namespace Standfirst.Language.Sentences;

/// <summary>Tokens of English sentences → parts of speech. docs/decisions/0007-sentences.md.</summary>
static class Tagger
{
    // What the words say does not wait for any tag: summed up for a stretch at once, many rows of weights come from memory
    // beside one another. Longer sentences are rare, and a stretch's forms and sums stay in the nearest cache.
    const int Stretch = 64;

    // A tag rests on so many words to either side.
    const int Around = 2;

    /// <summary>Tags a sentence from its beginning to its end; each tag rests on the two before it.</summary>
    /// <param name="text">What the tokens are of.</param>
    /// <param name="sentence">The tokens.</param>
    /// <param name="tags">Where their tags go.</param>
    /// <param name="model">The weights.</param>
    public static void Tag(string text, ReadOnlySpan<Token> sentence, Span<PartOfSpeech> tags, TagModel model)
    {
        Span<WordForm> forms = stackalloc WordForm[Around + Stretch + Around];
        Span<WeightSums> sums = stackalloc WeightSums[Stretch];
        var look = SentenceLooks.Of(sentence);
        for (int start = 0; start < sentence.Length; start += Stretch)
        {
            int end = Math.Min(start + Stretch, sentence.Length);
            for (int at = start - Around; at < end + Around; at++)
                forms[at - start + Around] = FormOf(text, sentence, at, model.Words);
            SumWords(forms, look, model.Weights, sums[..(end - start)]);
            ChooseTags(forms, sums, tags[..end], start, model.Weights);
        }
    }

    static WordForm FormOf(string text, ReadOnlySpan<Token> sentence, int at, TagDictionary words) =>
        (uint)at < (uint)sentence.Length ? WordForm.Of(text, sentence[at], words) : WordForm.Outside;

    static void SumWords(ReadOnlySpan<WordForm> forms, SentenceLook look, HashedWeights weights, Span<WeightSums> sums)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.WordCount];
        for (int at = 0; at < sums.Length; at++)
        {
            var near = forms.Slice(at, Around + 1 + Around);
            if (near[Around].IsSure)
                continue;
            TagFeatures.OfWords(near[0], near[1], near[2], near[3], near[4], look, features);
            sums[at] = weights.Sum(features);
        }
    }

    /// <param name="forms">The forms of a stretch and of the words around it.</param>
    /// <param name="sums">What its words say.</param>
    /// <param name="tags">The sentence's tags up to the stretch's end.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="weights">What the tags before say.</param>
    static void ChooseTags(
        ReadOnlySpan<WordForm> forms, ReadOnlySpan<WeightSums> sums, Span<PartOfSpeech> tags, int start, HashedWeights weights)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.TagCount];
        for (int at = start; at < tags.Length; at++)
        {
            ref readonly var here = ref forms[at - start + Around];
            if (here.IsSure)
            {
                tags[at] = (PartOfSpeech)BitOperations.TrailingZeroCount(here.Tags);
                continue;
            }
            PartOfSpeech before = at > 0 ? tags[at - 1] : PartOfSpeech.None, before2 = at > 1 ? tags[at - 2] : PartOfSpeech.None;
            TagFeatures.OfTags(here, forms[at - start + Around + 1], before2, before, features);
            tags[at] = (PartOfSpeech)(sums[at - start] + weights.Sum(features)).Best(here.Possible);
        }
    }
}
