using System.Numerics;

namespace Standfirst.Language.Sentences;

/// <summary>Tokens of English sentences → parts of speech. docs/decisions/0007-sentences.md.</summary>
static class Tagger
{
    /// <summary>Tags a sentence from its beginning to its end; each tag rests on the two before it.</summary>
    /// <param name="text">What the tokens are of.</param>
    /// <param name="sentence">The tokens.</param>
    /// <param name="tags">Where their tags go.</param>
    /// <param name="model">The weights.</param>
    public static void Tag(string text, ReadOnlySpan<Token> sentence, Span<PartOfSpeech> tags, TagModel model)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.Count];
        var look = SentenceLooks.Of(sentence);
        WordForm before2 = WordForm.Outside, before = before2, here = FormOf(text, sentence, 0, model.Words);
        var after = FormOf(text, sentence, 1, model.Words);
        PartOfSpeech tagBefore2 = PartOfSpeech.None, tagBefore = PartOfSpeech.None;
        for (int at = 0; at < sentence.Length; at++)
        {
            var after2 = FormOf(text, sentence, at + 2, model.Words);
            PartOfSpeech tag;
            if (here.IsSure)
                tag = (PartOfSpeech)BitOperations.TrailingZeroCount(here.Tags);
            else
            {
                TagFeatures.OfWords(before2, before, here, after, after2, look, features);
                TagFeatures.OfTags(here, after, tagBefore2, tagBefore, features);
                tag = (PartOfSpeech)model.Weights.Best(features, here.Possible);
            }
            tags[at] = tag;
            (before2, before, here, after) = (before, here, after, after2);
            (tagBefore2, tagBefore) = (tagBefore, tag);
        }
    }

    static WordForm FormOf(string text, ReadOnlySpan<Token> sentence, int at, TagDictionary words) =>
        at < sentence.Length ? WordForm.Of(text, sentence[at], words) : WordForm.Outside;
}
