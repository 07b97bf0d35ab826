namespace Standfirst.Bytes;

/// <summary>
/// Guesses the encoding of a page that declares none, or a wrong one, from its text beyond ASCII. Each
/// encoding with each language it is used for is a candidate, and says how many bits it would take to spell
/// the text; the candidate that takes fewest is believed.
/// </summary>
static class EncodingGuess
{
    /// <summary>What most of the web means when it says nothing.</summary>
    const string Default = "windows-1252";

    /// <summary>
    /// Tenths of a bit by which another encoding must do better than the default: a quotation mark or two are
    /// no reason to leave it.
    /// </summary>
    const long Distrust = 40;

    /// <summary>
    /// How many different letters of a language make a text. A page with five times the same sign, which
    /// another encoding reads as a letter, is not in that encoding's language.
    /// </summary>
    const int FewestLetters = 3;

    /// <summary>How many bytes beyond ASCII are looked at.</summary>
    const int MostBytes = 64 * 1024;

    /// <summary>The lower-case name of the likeliest encoding, UTF-8 and UTF-16 left out.</summary>
    public static string Find(ReadOnlySpan<byte> page)
    {
        Span<int> counts = stackalloc int[SingleByteIndex.Length];
        HighByteSample sample = HighByteSample.Take(page, MostBytes, counts);

        string best = Default;
        long least = long.MaxValue;
        foreach (LetterModel model in LetterModel.All)
        {
            // The default may stand on quotation marks alone.
            if (model.Cost(sample, fewestLetters: model.Encoding == Default ? 0 : FewestLetters) is { } cost)
                Consider(model.Encoding, cost);
        }
        foreach (CharacterModel model in CharacterModel.All)
            Consider(model.Encoding, model.Cost(page, sample.Length));
        return best;

        void Consider(string encoding, long cost)
        {
            cost += encoding == Default ? 0 : Distrust;
            if (cost < least)
                (best, least) = (encoding, cost);
        }
    }
}
