using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"her husband, Tom, | and two sons, Leo and Max": whose the next relatives of a list
/// are.</summary>
/// <param name="Owner">Whose the last ones were.</param>
/// <param name="End">The token behind their noun.</param>
/// <param name="IsOfDead">Whether it lists whom somebody is survived by: it goes on to the sentence's end.</param>
readonly record struct KinList(Possessor Owner, int End, bool IsOfDead)
{
    // So far behind one noun of the list the next one stands.
    const int Farthest = 24;

    static readonly WordSet Before = new("a an by with");

    static readonly ulong And = WordHash.Of("and");

    /// <summary>Whether a noun goes on with the list: "and" or a comma before it, no verb between.</summary>
    public bool GoesOn(SensedStory story, in RelationNoun noun)
    {
        // "and lawyer Tom Ashe" is no relative.
        if (End == 0 || noun.At - End > Farthest && !IsOfDead || noun.Relation.BackMale is null)
            return false;
        int at = noun.First(story) - 1;
        while (at > End && IsBefore(story, at))
            at--;
        // "a son, who designs games; and a niece, Ida".
        if (IsOfDead)
            return at >= End && (story.Tokens[at].Hash == And || story.IsAnyMark(at, ",;"));
        if (at < End || story.Tokens[at].Hash != And && !story.IsMark(at, ','))
            return false;
        for (; at >= End; at--)
        {
            if (Ends(story, at))
                return false;
        }
        return true;
    }

    // "two | sons", "a | daughter", "by young | sons".
    static bool IsBefore(SensedStory story, int at) =>
        Before.Has(story.Tokens[at]) || story.Is(at, WordSense.Number) && story.IsSmall(at)
        || story.Story.Tags[at] is PartOfSpeech.Numeral or PartOfSpeech.Adjective;

    static bool Ends(SensedStory story, int at) =>
        story.Story.Tags[at] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.PresentTense
            or PartOfSpeech.Modal or PartOfSpeech.Pronoun or PartOfSpeech.WhPronoun
        || story.IsAnyMark(at, ".;!?:\"“”");
}
