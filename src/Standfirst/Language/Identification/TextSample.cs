namespace Standfirst.Language.Identification;

/// <summary>Some stretches of a text, spread evenly, folded; whatever the text's length, no more than that.</summary>
static class TextSample
{
    // 1,024 letters tell every language of the development pages; twice as many changed no answer.
    const int Stretches = 8, StretchLength = 128;

    /// <summary>The room that a sample takes.</summary>
    public const int MostLetters = Stretches * (StretchLength + 1);

    /// <summary>What parts two stretches: no word ends or begins there.</summary>
    public const char Cut = '\uFFFF';

    /// <summary>Takes the sample.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="sample">Room for <see cref="MostLetters"/>.</param>
    /// <param name="letters">For each script, how many letters of it were taken; zeros before.</param>
    /// <returns>How long the sample is.</returns>
    public static int Take(ReadOnlySpan<char> text, Span<char> sample, Span<int> letters)
    {
        if (text.Length <= Stretches * StretchLength)
            return Fold(text, sample, letters);
        int length = 0;
        for (int stretch = 0; stretch < Stretches; stretch++)
        {
            int start = (int)((long)(text.Length - StretchLength) * stretch / (Stretches - 1));
            length += Fold(text.Slice(start, StretchLength), sample[length..], letters);
            sample[length++] = Cut;
        }
        return length;
    }

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
