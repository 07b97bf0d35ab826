namespace Standfirst.Language.Identification;

/// <summary>
/// Some stretches of a text, spread evenly, folded; whatever the text's length, no more than that.
/// </summary>
static class TextSample
{
    const int Stretches = 8;

    /// <summary>How long a stretch is at first, and where that leaves a doubt.</summary>
    public const int ShortStretch = 32, LongStretch = 128;

    /// <summary>The room that a sample takes.</summary>
    public const int MostLetters = Stretches * (LongStretch + 1);

    /// <summary>What parts two stretches: no word ends or begins there.</summary>
    public const char Cut = '\uFFFF';

    /// <summary>Takes the sample.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="stretch">How long a stretch is.</param>
    /// <param name="sample">Room for <see cref="MostLetters"/>.</param>
    /// <param name="letters">For each script, how many letters of it were taken; what was there is
    /// lost.</param>
    /// <returns>How long the sample is.</returns>
    public static int Take(ReadOnlySpan<char> text, int stretch, Span<char> sample, Span<int> letters)
    {
        letters.Clear();
        if (IsWhole(text, stretch))
            return Fold(text, sample, letters);
        int length = 0;
        for (int number = 0; number < Stretches; number++)
        {
            int start = (int)((long)(text.Length - stretch) * number / (Stretches - 1));
            length += Fold(text.Slice(start, stretch), sample[length..], letters);
            sample[length++] = Cut;
        }
        return length;
    }

    /// <summary>Whether stretches of a length hold all of a text.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, int stretch) => text.Length <= Stretches * stretch;

    static int Fold(ReadOnlySpan<char> text, Span<char> sample, Span<int> letters)
    {
        int length = 0;
        char before = Cut;
        foreach (char letter in text)
        {
            char folded = FoldedLetter.Of(letter);
            if (folded == FoldedLetter.Nothing || folded == FoldedLetter.Space && before == FoldedLetter.Space)
                continue;
            sample[length++] = before = folded;
            if (folded != FoldedLetter.Space)
                letters[(int)Scripts.Of(folded)]++;
        }
        return length;
    }
}
