using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"her husband, the chef Tom Ashe", "sons Leo (4) and Max, two" → who is what to whom.</summary>
static class RelationFinder
{
    // So many words may stand between a relation's noun and the name: "her husband of 20 years, the chef | Tom".
    const int FarthestName = 10;

    static readonly WordSet To = new("of for to");

    static readonly ulong Late = WordHash.Of("late"), Survived = WordHash.Of("survived");

    static readonly WordSet Is = new("is was 's");

    /// <summary>Notes how the persons of a sentence are related.</summary>
    public static void Find(SensedStory story, Cast cast, in Sentence sentence)
    {
        var list = new KinList();
        for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (story.Is(at, WordSense.Relation) && RelationWords.At(story, at, out int end) is { } relation)
                Read(story, cast, sentence, new(relation, at, end), ref list);
            else
            {
                CoupleFinder.Find(story, cast, sentence, at);
                WeddingFinder.Find(story, cast, sentence, at);
                BirthFinder.Find(story, cast, sentence, at);
            }
        }
    }

    // "the husband of Mara": who is called so stands before it; "her husband Tom": behind it; "Tom Ashe, her
    // husband,": before it again.
    static void Read(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun,
        ref KinList list)
    {
        if (noun.End + 1 < sentence.EndToken && To.Has(story.Tokens[noun.End]) && !IsOfYears(story, noun.End + 1))
        {
            KinOfFinder.Find(story, cast, sentence, noun);
            return;
        }
        if (IsOfWork(story, sentence, noun) || IsOwner(story, sentence, noun)
            || KinPairFinder.Find(story, cast, sentence, noun) || IsAttribute(story, noun))
            return;
        var owner = OwnerOf(story, cast, sentence, noun, list);
        if (owner.IsKnown)
            list = list.IsOfDead ? list with { End = noun.End } : new(owner, noun.End, IsSurvivor(story, owner));
        if (!owner.IsKnown || IsOfTwins(story, noun))
            SiblingFinder.Find(story, cast, sentence, noun);
        // "her twins, Leo and Max": twins among themselves, her children.
        if (owner.IsKnown && IsOfTwins(story, noun))
            NamesBehind(story, cast, sentence, noun with { Relation = RelationWords.Child }, owner);
        else if (owner.IsKnown && !NamesBehind(story, cast, sentence, noun, owner))
            NameBefore(story, cast, sentence, noun, owner);
    }

    static Possessor OwnerOf(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun, in KinList list)
    {
        var owner = PossessorFinder.Find(story, cast, sentence, noun.Relation, noun.At);
        if (!owner.IsKnown && list.GoesOn(story, noun))
            owner = list.Owner;
        if (!owner.IsKnown)
            owner = RepresentativeFinder.Find(story, cast, sentence, noun);
        return owner.IsKnown ? owner : BareKinFinder.Find(story, cast, sentence, noun);
    }

    static bool IsOfTwins(SensedStory story, in RelationNoun noun) =>
        noun.Relation.Kind == SiblingFinder.Twin && noun.IsPlural(story);

    // "her husband of | 20 years, Tom".
    static bool IsOfYears(SensedStory story, int at) => Ages.IsAge(story, at) || story.Is(at, WordSense.Number);

    // "is | survived by a son".
    static bool IsSurvivor(SensedStory story, in Possessor owner)
    {
        int limit = Math.Min(story.Tokens.Length, owner.First + FarthestName);
        for (int at = owner.First; at < limit; at++)
        {
            if (story.Tokens[at].Hash == Survived)
                return true;
        }
        return false;
    }

    // "her doubles partner", "his business partner".
    static bool IsOfWork(SensedStory story, in Sentence sentence, in RelationNoun noun) =>
        noun.Relation.Kind == "partner" && noun.At > sentence.FirstToken && story.IsSmall(noun.At - 1)
        && !RelationWords.LeadsToKin(story, noun.At - 1);

    // "their children's teachers, Ida and Max", "his wife's church": others.
    static bool IsOwner(SensedStory story, in Sentence sentence, in RelationNoun noun) =>
        noun.End < sentence.EndToken && story.Story.Tags[noun.End] == PartOfSpeech.PossessiveEnding;

    // "the firm's parent | company", "her sister | ship": nobody.
    static bool IsAttribute(SensedStory story, in RelationNoun noun) =>
        story.IsSmall(noun.End) && story.Story.Tags[noun.End] is PartOfSpeech.Noun or PartOfSpeech.PluralNoun
        && !RoleNouns.Is(story, noun.End) && !story.Is(noun.End, WordSense.Rank | WordSense.Relation);

    // "looks for his daughter (Ida Cole)": who plays her.
    static bool IsPlayed(SensedStory story, Cast cast, in Possessor owner, in CastMention name) =>
        story.IsMark(name.Lead - 1, '(') && story.IsMark(name.End, ')') && cast.Members[name.Member].Words > 1
        && !KinOwner.ShareName(cast, owner.One, name.Member);

    // Whether there are names behind the noun, or it is somebody's whose kin is not asked for.
    static bool NamesBehind(
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

    // "At the birth of his son, | Tom said": an apposition has a comma behind it, too; "Her son, | Tom said" may
    // lack it.
    static bool IsSubject(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun, in Possessor owner,
        int name) =>
        name == noun.End + 1 && story.IsMark(noun.End, ',') && owner.First > sentence.FirstToken + 1
        && cast.MentionFrom(name) is >= 0 and var place && CluesBehind.IsVerb(story, cast.Mentions[place].End);

    static void NameBefore(
        SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun, in Possessor owner)
    {
        int place = NameLists.Subject(story, cast, sentence, owner.First);
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
}
