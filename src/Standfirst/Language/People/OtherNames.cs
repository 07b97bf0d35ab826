using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Tells the second name of somebody: "Velve, born Karin Holm", "whose real name is Marvin Stone", "better known as
/// Bex".</summary>
static class OtherNames
{
    static readonly WordSet Born = new("born née nee alias aka");
    static readonly WordSet Is = new("is was");

    static readonly ulong Name = WordHash.Of("name"), As = WordHash.Of("as"), Known = WordHash.Of("known");

    /// <summary>Whether the words before a name say that it is one.</summary>
    public static bool IsOne(SensedStory story, in NameCandidate name)
    {
        int at = name.TitleFirst - 1;
        if (at < 2)
            return false;
        if (Born.Has(story.Tokens[at]))
            return true;
        if (story.Tokens[at].Hash == As)
            return story.Tokens[at - 1].Hash == Known;
        return Is.Has(story.Tokens[at]) && story.Tokens[at - 1].Hash == Name;
    }
}
