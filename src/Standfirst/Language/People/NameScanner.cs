using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>Finds the runs of words with capitals that may name a person: with particles, hyphens, a nickname in
/// marks and a suffix in them.</summary>
static class NameScanner
{
    // Twice the words of the longest name, for the titles before it; a longer run is a headline in capitals.
    const int LongestRun = 2 * NameCutter.LongestName;

    // So many small words may stand inside a surname: "van der", "de la", "bin al".
    const int MostParticles = 3;

    /// <summary>Adds the candidates of a story in reading order.</summary>
    public static void Scan(SensedStory story, ref PooledList<NameCandidate> candidates)
    {
        var sentences = story.Story.Sentences;
        for (int number = 0; number < sentences.Length; number++)
        {
            story.Story.Limits.ThrowIfOver();
            var sentence = sentences[number];
            for (int at = sentence.FirstToken; at < sentence.EndToken;)
            {
                int end = RunEnd(story, sentence, at);
                if (end > at && NameCutter.Cut(story, number, at, end) is { } candidate)
                    candidates.Add(candidate);
                at = Math.Max(end, at + 1);
            }
        }
    }

    // The end of the run that begins at a token; the token itself where none does.
    static int RunEnd(SensedStory story, in Sentence sentence, int first)
    {
        int at = first;
        if (!NameWords.Is(story, sentence, at))
        {
            at = AfterParticles(story, sentence, first, first);
            if (at == first || !NameWords.Is(story, sentence, at))
                return first;
        }
        int end = at + 1, words = 1;
        while (words < LongestRun && Next(story, sentence, first, end) is var next && next > end)
            (end, words) = (next, words + 1);
        return end;
    }

    // The end of what goes on with the name at a place; the place itself where nothing does.
    static int Next(SensedStory story, in Sentence sentence, int first, int at)
    {
        if (at >= sentence.EndToken)
            return at;
        if (NameWords.Is(story, sentence, at))
            return at + 1;
        if (story.IsMark(at, '-') && story.Touches(at) && story.Touches(at + 1) && at + 1 < sentence.EndToken)
            return NameWords.Is(story, sentence, at + 1) || NameWords.IsSyllable(story, first, at + 1) ? at + 2 : at;
        if (story.IsMark(at, ',') && story.Is(at + 1, WordSense.Suffix) && story.IsCapitalized(at + 1)
            && at + 1 < sentence.EndToken)
            return at + 2;
        if (NameWords.NicknameEnd(story, sentence, at) is > 0 and var behind)
            return behind;
        int word = AfterParticles(story, sentence, first, at);
        return word > at && NameWords.Is(story, sentence, word) ? word + 1 : at;
    }

    // The first token behind small particles and their hyphens ("al-"); the place itself where there are none or too
    // many.
    static int AfterParticles(SensedStory story, in Sentence sentence, int first, int at)
    {
        int word = at;
        for (int count = 0; count < MostParticles && word < sentence.EndToken; count++)
        {
            if (!story.IsSmall(word) || !story.Is(word, WordSense.Particle))
                break;
            // At the front only what is never an English word; "Lashkar-e-Taiba" began before.
            if (at == first && (story.Is(word, WordSense.Function) || story.Touches(at)))
                return at;
            word++;
            if (word + 1 < sentence.EndToken && story.IsMark(word, '-') && story.Touches(word)
                && story.Touches(word + 1))
                word++;
        }
        return word;
    }
}
