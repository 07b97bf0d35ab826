using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"father and son Tom and Leo Ashe", "husband-and-wife team Ana Ruiz and Tom Ashe" → who is what to the
/// other.</summary>
static class KinPairFinder
{
    // So far behind the two nouns the names stand: "husband-and-wife | design team".
    const int FarthestName = 4;

    static readonly ulong And = WordHash.Of("and");

    /// <summary>Notes what two are to each other whom two nouns name; false where no two nouns stand there.</summary>
    public static bool Find(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun)
    {
        int and = story.IsMark(noun.End, '-') ? noun.End + 1 : noun.End;
        int next = story.IsMark(and + 1, '-') ? and + 2 : and + 1;
        if (next >= sentence.EndToken || story.Tokens[and].Hash != And
            || RelationWords.At(story, next, out int end) is not { } other || IsOwned(story, noun.At - 1))
            return false;
        int place = NameLists.NameFrom(story, cast, end, Math.Min(sentence.EndToken, end + FarthestName));
        if (place < 0 || place + 1 >= cast.Mentions.Length || Couples.JoinedBefore(cast, place + 1) != place
            || !AreOfOne(noun.Relation, other))
            return false;
        CastMention one = cast.Mentions[place], two = cast.Mentions[place + 1];
        TokenSpan evidence = new(noun.At, two.End);
        cast.TellGender(one.Member, Genders.Of(story.Senses[noun.At]));
        cast.TellGender(two.Member, Genders.Of(story.Senses[next]));
        cast.Relate(one.Member, other, two.Member, Genders.Of(story.Senses[noun.At]), evidence);
        return true;
    }

    // "her husband and son": hers.
    static bool IsOwned(SensedStory story, int at) => at >= 0
        && story.Story.Tags[at] is PartOfSpeech.PossessivePronoun or PartOfSpeech.PossessiveEnding;

    // "mother and daughter": a daughter makes her a mother; "son and wife" are nothing to each other.
    static bool AreOfOne(Relation one, Relation other) =>
        other.BackMale == one.Kind || other.BackFemale == one.Kind || other.Back == one.Kind;
}
