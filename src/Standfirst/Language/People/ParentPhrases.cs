using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"gave birth to a daughter", "are parents to son Leo" → whose child it is: the subject's.</summary>
static class ParentPhrases
{
    // So far before "parents" its verb stands: "are also the proud | parents".
    const int FarthestVerb = 6;

    static readonly WordSet To = new("to of");
    static readonly WordSet Giving = new("gave gives given giving");
    static readonly WordSet Parents = new("parent parents mother father mum mom dad");
    static readonly WordSet Are = new("are is was were");

    static readonly ulong Birth = WordHash.Of("birth");

    /// <summary>The verb of the phrase that ends with "to" or "of"; 0 where there is none, or nobody before
    /// it.</summary>
    public static int VerbOf(SensedStory story, in Sentence sentence, int to)
    {
        int noun = to - 1;
        if (noun <= sentence.FirstToken + 1 || !To.Has(story.Tokens[to]))
            return 0;
        if (story.Tokens[noun].Hash == Birth)
            return Giving.Has(story.Tokens[noun - 1]) ? noun - 1 : 0;
        if (!Parents.Has(story.Tokens[noun]))
            return 0;
        int verb = noun - 1, least = Math.Max(sentence.FirstToken + 1, noun - FarthestVerb);
        while (verb > least && !Are.Has(story.Tokens[verb]) && !PossessorFinder.StopsOwner(story, verb))
            verb--;
        return Are.Has(story.Tokens[verb]) ? verb : 0;
    }
}
