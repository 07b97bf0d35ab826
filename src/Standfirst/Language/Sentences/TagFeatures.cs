namespace Standfirst.Language.Sentences;

/// <summary>What the tagger asks about a token, as hashes.</summary>
static class TagFeatures
{
    /// <summary>How many are asked about the words.</summary>
    public const int WordCount = 24;

    /// <summary>How many are asked about the tags before.</summary>
    public const int TagCount = 7;

    /// <summary>How many there are of a token.</summary>
    public const int Count = WordCount + TagCount;

    const ulong ThreeLetters = 0xFFFF_FFFF_FFFF, TwoLetters = 0xFFFF_FFFF, OneLetter = 0xFFFF;

    /// <summary>Asks about the words.</summary>
    public static void OfWords(in WordForm before2, in WordForm before, in WordForm here, in WordForm after,
        in WordForm after2, SentenceLook look, Span<ulong> features)
    {
        bool isFirst = before.Word == WordForm.Outside.Word;
        ulong set = here.Shape << 4 | (ulong)look << 2 | (isFirst ? 1u : 0);
        ulong cased = here.Case << 4 | (ulong)look << 2 | (isFirst ? 1u : 0);
        int at = 0;
        features[at++] = FeatureHash.Of(1, here.Word);
        features[at++] = FeatureHash.Of(2, here.Word, cased);
        features[at++] = FeatureHash.Of(3, here.Ending);
        features[at++] = FeatureHash.Of(4, here.Ending & ThreeLetters, cased);
        features[at++] = FeatureHash.Of(5, here.Ending & TwoLetters, cased);
        features[at++] = FeatureHash.Of(6, here.Ending & OneLetter, set);
        features[at++] = FeatureHash.Of(7, here.Beginning);
        features[at++] = FeatureHash.Of(8, set);
        features[at++] = FeatureHash.Of(9, before.Word);
        features[at++] = FeatureHash.Of(10, before2.Word);
        features[at++] = FeatureHash.Of(11, after.Word);
        features[at++] = FeatureHash.Of(12, after2.Word);
        features[at++] = FeatureHash.Of(13, before.Ending & ThreeLetters);
        features[at++] = FeatureHash.Of(14, after.Ending & ThreeLetters);
        features[at++] = FeatureHash.Of(15, before.Word, here.Word);
        features[at++] = FeatureHash.Of(16, here.Word, after.Word);
        features[at++] = FeatureHash.Of(17, here.Tags, after.Tags);
        features[at++] = FeatureHash.Of(18, after.Tags, cased);
        features[at++] = FeatureHash.Of(19, before.Shape, cased);
        features[at++] = FeatureHash.Of(20, after.Shape, cased);
        features[at++] = FeatureHash.Of(21, here.Tags, cased);
        features[at++] = FeatureHash.Of(22, after.Word, after2.Tags);
        features[at++] = FeatureHash.Of(23, before.Word, after.Word);
        features[at] = FeatureHash.Of(24, here.Tags, after.Tags ^ (ulong)after2.Tags << 32);
    }

    /// <summary>Asks about the tags before.</summary>
    public static void OfTags(in WordForm here, in WordForm after,
        PartOfSpeech tagBefore2, PartOfSpeech tagBefore, Span<ulong> features)
    {
        ulong last = (ulong)tagBefore, lastTwo = last << 8 | (ulong)tagBefore2;
        int at = 0;
        features[at++] = FeatureHash.Of(31, last);
        features[at++] = FeatureHash.Of(32, lastTwo);
        features[at++] = FeatureHash.Of(33, here.Word, last);
        features[at++] = FeatureHash.Of(34, here.Ending & ThreeLetters, last << 8 | here.Case);
        features[at++] = FeatureHash.Of(35, after.Word, last);
        features[at++] = FeatureHash.Of(36, here.Tags, last ^ (ulong)after.Tags << 32);
        features[at] = FeatureHash.Of(37, here.Tags, lastTwo);
    }
}
