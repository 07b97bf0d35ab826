namespace Standfirst.Language.People;

/// <summary>A role in capitals next to a name: ", Managing Director of Ostrava Steel,", "the Minister of Justice, ".</summary>
static class CapitalRole
{
    // "Deputy Assistant Chief Financial Officer".
    const int MostWords = 6;

    // What stands in a role beside its noun: "Senior", "Marketing".
    const WordSense Nobody = WordSense.Given | WordSense.Surname | WordSense.Place | WordSense.Calendar | WordSense.Nationality;

    /// <summary>The role that begins at a token, what it is of included; not found where none does.</summary>
    public static NounPhrase Forward(SensedStory story, Cast cast, int at, int end)
    {
        int head = -1, limit = Math.Min(end, at + MostWords);
        int word = at;
        for (; word < limit && (story.IsCapitalized(word) || word > at && story.IsMark(word, '-')); word++)
        {
            if (IsRole(story, word))
                head = word;
            else if (story.Is(word, Nobody))
                return default;
        }
        // "President Ana Ruiz", "Foreign Office".
        if (head < 0 || word > head + 1 || cast.MentionFrom(at) is >= 0 and var place && cast.Mentions[place].Lead < word)
            return default;
        return new(at, head, NounPhrase.TailEnd(story, head + 1, end));
    }

    /// <summary>The first word of the role that ends with a noun in capitals at a token.</summary>
    public static int First(SensedStory story, int head, int start)
    {
        int at = head;
        while (at > start && at > head - MostWords && story.IsCapitalized(at - 1)
            && !story.Is(at - 1, Nobody | WordSense.Function))
            at--;
        return at;
    }

    /// <summary>Whether a word in capitals is a role: "Director", "CEO".</summary>
    public static bool IsRole(SensedStory story, int at) => story.IsCapitalized(at)
        && story.Is(at, WordSense.Role | WordSense.Office) && !story.Is(at, WordSense.Given | WordSense.Surname);
}
