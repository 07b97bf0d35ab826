using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"Tom Ashe, a brother of Mara", "A lawyer for Mara, Tom Ashe, said" → whose kin somebody is.</summary>
static class KinOfFinder
{
    static readonly ulong And = WordHash.Of("and");

    /// <summary>Notes that somebody is what a noun with "of" behind it says to everybody whom "of" names.</summary>
    public static void Find(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun)
    {
        int place = NameLists.NameFrom(story, cast, noun.End + 1, sentence.EndToken);
        if (place < 0)
            return;
        int subject = AppositionSubject.Find(story, cast, sentence, noun.At);
        int behind = subject >= 0 ? -1 : SubjectBehind(story, cast, sentence, noun, place);
        if (subject < 0 && behind < 0)
            return;
        var bearer = cast.Mentions[subject >= 0 ? subject : behind];
        cast.TellGender(bearer.Member, Genders.Of(story.Senses[noun.At]));
        var owners = new KinNames(story, cast, place, sentence.EndToken);
        while (owners.Next(out var owner))
        {
            if (owner.Member == bearer.Member)
                return;
            cast.Relate(owner.Member, noun.Relation, bearer.Member, Gender.Unknown,
                new(Math.Min(bearer.First, noun.At), Math.Max(bearer.End, owner.End)));
        }
    }

    // "A lawyer for Mara Lind, | Tom Ashe, said", "the mother of Leo and Max, | Ana Ruiz": the last name, apart from the
    // others by a comma alone, and another mark or its verb behind it.
    static int SubjectBehind(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun, int place)
    {
        if (noun.IsPlural(story) || noun.At > sentence.FirstToken && !NounPhrase.IsArticle(story, noun.At - 1)
            && story.Story.Tags[noun.At - 1] != PartOfSpeech.Mark)
            return -1;
        var names = new KinNames(story, cast, place, sentence.EndToken);
        int count = 0;
        var last = default(CastMention);
        while (names.Next(out var name))
            (count, last) = (count + 1, name);
        // The comma of an apposition stands before a role, too: "for Mara Lind, the barrister Tom Ashe, said".
        if (count == 1 && story.IsMark(last.End, ',')
            && NameLists.NameFrom(story, cast, last.End + 1, sentence.EndToken) is >= 0 and var next)
            (count, last) = (2, cast.Mentions[next]);
        bool isApart = count > 1 && last.Kind == CastMentionKind.Name && CommaBefore(story, cast, last);
        int end = Ages.EndBehind(story, last.End, sentence.EndToken);
        return isApart && (end >= sentence.EndToken || story.IsAnyMark(end, ",.”\"") || CluesBehind.IsVerb(story, end)
            || story.Is(end, WordSense.Saying))
                ? cast.MentionAt(last.First)
                : -1;
    }

    static bool CommaBefore(SensedStory story, Cast cast, in CastMention name)
    {
        int before = cast.MentionAt(name.First) - 1;
        int comma = before >= 0 ? Ages.EndBehind(story, cast.Mentions[before].End, name.Lead) : -1;
        return comma >= 0 && story.IsMark(comma, ',') && story.Tokens[comma + 1].Hash != And;
    }
}
