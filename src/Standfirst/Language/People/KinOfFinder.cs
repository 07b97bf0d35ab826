using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"Tom Ashe, a brother of Mara", "the mother of Leo and Max, Ana Ruiz" → whose kin the subject is.</summary>
static class KinOfFinder
{
    // So many children, brothers, colleagues are listed.
    const int LongestList = 12;

    // ", a ship's cook from Bergen,".
    const int LongestAside = 10;

    static readonly ulong And = WordHash.Of("and");

    /// <summary>Notes that the subject of a noun with "of" behind it is what the noun says to everybody whom "of"
    /// names.</summary>
    public static void Find(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun)
    {
        int place = NameLists.NameFrom(story, cast, noun.End + 1, sentence.EndToken);
        if (place < 0)
            return;
        if (NameLists.Subject(story, cast, sentence, noun.At) is not (>= 0 and var subject))
            return;
        var bearer = cast.Mentions[subject];
        cast.TellGender(bearer.Member, Genders.Of(story.Senses[noun.At]));
        for (int count = 0; count < LongestList && place >= 0; count++)
        {
            var owner = cast.Mentions[place];
            cast.Relate(owner.Member, noun.Relation, bearer.Member, Gender.Unknown,
                new(bearer.First, owner.End));
            int next = NameLists.Next(story, owner.End, sentence.EndToken);
            place = next >= 0 ? cast.MentionFrom(next) : Consort(story, cast, owner.End, sentence.EndToken);
        }
    }

    // "Ana Ruiz|, a cook from Leeds|, and".
    static int BehindAside(SensedStory story, Cast cast, int at, int end)
    {
        if (!story.IsMark(at, ',') || at + 1 >= end || !NounPhrase.IsArticle(story, at + 1))
            return at;
        int limit = Math.Min(end, at + LongestAside);
        for (int word = at + 1; word < limit && cast.MentionAt(word) < 0; word++)
        {
            if (story.IsMark(word, ','))
                return word;
        }
        return at;
    }

    // "the son of Ana Ruiz, 39, | and her husband, Tom Ashe": he is a parent, too.
    static int Consort(SensedStory story, Cast cast, int at, int end)
    {
        at = BehindAside(story, cast, Ages.EndBehind(story, at, end), end);
        if (story.IsMark(at, ','))
            at++;
        if (at + 3 >= end || story.Tokens[at].Hash != And
            || story.Story.Tags[at + 1] != PartOfSpeech.PossessivePronoun
            || RelationWords.At(story, at + 2, out int behind) is not { } relation || !Couples.IsKind(relation.Kind))
            return -1;
        return cast.MentionFrom(behind < end && story.IsMark(behind, ',') ? behind + 1 : behind);
    }
}
