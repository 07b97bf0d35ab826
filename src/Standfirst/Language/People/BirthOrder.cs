using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"The eldest", "the youngest" → the first or the last of the children who were told of, by their
/// ages.</summary>
static class BirthOrder
{
    // How sure it is.
    const double Sureness = 0.85;

    // A relation that was told longer ago is not looked for; so many children are looked at.
    const int MostRelationsBack = 128, MostChildren = 16;

    static readonly WordSet Eldest = new("eldest oldest"), Youngest = new("youngest");

    static readonly WordSet Nouns = new("child son daughter sibling");

    /// <summary>The token behind "eldest", "youngest son" at a token behind "the"; 0 where it tells no
    /// child: "the oldest pub".</summary>
    public static int End(SensedStory story, int at)
    {
        if (!Eldest.Has(story.Tokens[at]) && !Youngest.Has(story.Tokens[at]) || at + 1 >= story.Tokens.Length)
            return 0;
        if (Nouns.Has(story.Tokens[at + 1]))
            return at + 2;
        return story.IsMark(at + 1, ',') || CluesBehind.IsVerb(story, at + 1) ? at + 1 : 0;
    }

    /// <summary>Which of the children told of last the words mean; nobody where their ages are not
    /// told.</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="word">The token of "eldest" or "youngest".</param>
    public static Reference Resolve(Cast cast, int word)
    {
        var told = cast.Relations;
        int least = Math.Max(0, told.Length - MostRelationsBack);
        int last = told.Length - 1;
        while (last >= least && !(IsChild(told[last].Kind) && told[last].Evidence.First < word))
            last--;
        if (last < least)
            return Reference.None;
        int parent = told[last].Member, first = Cast.Nobody, end = Cast.Nobody, children = 0;
        int years = 0, known = 0, falls = 0, rises = 0;
        for (int at = least; at <= last && children < MostChildren; at++)
        {
            if (told[at].Member != parent || !IsChild(told[at].Kind))
                continue;
            children++;
            (first, end) = (first == Cast.Nobody ? told[at].Other : first, told[at].Other);
            int age = cast.AgeOf(told[at].Other);
            if (age == 0)
                continue;
            falls += known > 0 && age < years ? 1 : 0;
            rises += known > 0 && age > years ? 1 : 0;
            (years, known) = (age, known + 1);
        }
        // A list goes from the eldest to the youngest, or the other way.
        if (falls > 0 == rises > 0)
            return Reference.None;
        return new(Eldest.Has(cast.Story.Tokens[word]) == falls > 0 ? first : end, Sureness);
    }

    static bool IsChild(string kind) => kind is "child" or "son" or "daughter";
}
