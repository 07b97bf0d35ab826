using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"Ruiz spokesman Tom Ashe" → whose spokesman he is: of who is named right before.</summary>
static class RepresentativeFinder
{
    static readonly WordSet Speaking = new("spokesman spokeswoman spokesperson lawyer attorney solicitor");

    /// <summary>Who stands right before a noun for somebody who speaks for others, a name right behind it; else
    /// nobody.</summary>
    public static Possessor Find(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun) =>
        Speaking.Has(story.Tokens[noun.At]) && noun.At > sentence.FirstToken && story.IsSmall(noun.At)
        && cast.MentionAt(noun.At - 1) is >= 0 and var owner && cast.Mentions[owner].Kind == CastMentionKind.Name
        && cast.MentionAt(noun.End) is >= 0
            ? Possessor.Of(cast.Mentions[owner])
            : Possessor.None(noun.At);
}
