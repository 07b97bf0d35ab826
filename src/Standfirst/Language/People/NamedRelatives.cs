using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>The names behind a relation's noun or before it → who is what to an owner.</summary>
static class NamedRelatives
{
    // So many words may stand between a relation's noun and the name: "her husband of 20 years, the chef | Tom".
    const int FarthestName = 10;

    static readonly WordSet Is = new("is was 's");

    static readonly ulong Late = WordHash.Of("late");

    /// <summary>Notes the names behind a noun.</summary>
    /// <returns>Whether there are any, or it is somebody's whose kin is not asked for.</returns>
    public static bool Behind(
        SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun, Possessor owner)
    {
        int first = NameLists.FirstName(story, cast, noun.End, Math.Min(sentence.EndToken, noun.End + FarthestName));
        if (IsSubject(story, cast, sentence, noun, owner, first))
            return true;
        var names = new NameList(story, cast, first, sentence.EndToken);
        bool found = false;
        while (names.Next(out var name) && name.Member != owner.One && name.Member != owner.Other)
        {
            if (!found && IsPlayed(story, cast, owner, name))
                return true;
            if (!found && !owner.IsPair && story.Story.Tags[owner.First] == PartOfSpeech.PossessivePronoun)
            {
                int kin = KinOwner.Of(cast, owner.First, sentence.FirstToken, owner.One, name.Member,
                    noun.Relation, owner.Gender);
                if (kin == Cast.Nobody)
                {
                    // A man is played by a man.
                    cast.TellGender(owner.One, owner.Gender);
                    return true;
                }
                owner = owner with { One = kin };
            }
            bool isChild = noun.Relation.BackMale == "father";
            var parents = owner.IsPair && isChild ? KinOwner.OfPair(cast, owner, name.Member) : owner;
            if (parents.IsKnown)
                Relate(story, cast, noun, parents, name, new(owner.First, name.End));
            if (noun.At > sentence.FirstToken && story.Tokens[noun.At - 1].Hash == Late)
                cast.Bury(name.Member);
            found = true;
            KinAges.Tell(story, cast, noun, name);
            if (!noun.IsPlural(story))
                break;
        }
        if (found)
            SharedChildren.Find(story, cast, sentence, noun, first, names.End);
        return found;
    }

    /// <summary>Notes the name before a noun: "Tom Ashe, her husband,".</summary>
    public static void Before(
        SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun, in Possessor owner)
    {
        int place = AppositionSubject.Find(story, cast, sentence, owner.First);
        // "Ida Ruiz, now a cook in Leeds, was | Jan and Ana's daughter".
        if (place < 0 && owner.First > sentence.FirstToken && Is.Has(story.Tokens[owner.First - 1]))
            place = Subjects.Of(story, cast, sentence, owner.First - 1);
        if (place >= 0 && cast.Mentions[place] is var name && name.Member != owner.One)
        {
            Relate(story, cast, noun, owner, name, new(name.First, noun.End));
            SharedChildren.Find(story, cast, sentence, noun, name.First, noun.End);
        }
    }

    /// <summary>Notes that somebody named is what a noun says to an owner, or to a pair of them.</summary>
    public static void Relate(SensedStory story, Cast cast, in RelationNoun noun, in Possessor owner,
        in CastMention name, TokenSpan evidence)
    {
        var gender = owner.IsPair ? Gender.Unknown : owner.Gender;
        cast.TellGender(owner.One, gender);
        cast.TellGender(name.Member, Genders.Of(story.Senses[noun.At]));
        cast.Relate(owner.One, noun.Relation, name.Member, gender, evidence);
        if (owner.IsPair)
            cast.Relate(owner.Other, noun.Relation, name.Member, Gender.Unknown, evidence);
    }

    // "looks for his daughter (Ida Cole)": who plays her.
    static bool IsPlayed(SensedStory story, Cast cast, in Possessor owner, in CastMention name) =>
        story.IsMark(name.Lead - 1, '(') && story.IsMark(name.End, ')') && cast.Members[name.Member].Words > 1
        && !KinOwner.ShareName(cast, owner.One, name.Member);

    // "At the birth of his son, | Tom said": an apposition has a comma behind it, too; "Her son, | Tom said" may
    // lack it.
    static bool IsSubject(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun, in Possessor owner,
        int name) =>
        name == noun.End + 1 && story.IsMark(noun.End, ',') && owner.First > sentence.FirstToken + 1
        && cast.MentionFrom(name) is >= 0 and var place && CluesBehind.IsVerb(story, cast.Mentions[place].End);
}
