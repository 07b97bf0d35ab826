using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"her husband, the chef Tom Ashe", "sons Leo (4) and Max, two" → who is what to whom.</summary>
static class RelationFinder
{
    // So far behind whose they are "survived by" is told.
    const int FarthestSurvived = 10;

    static readonly WordSet To = new("of for to");

    static readonly ulong Survived = WordHash.Of("survived");

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
            NamedRelatives.Behind(story, cast, sentence, noun with { Relation = RelationWords.Child }, owner);
        else if (owner.IsKnown && !NamedRelatives.Behind(story, cast, sentence, noun, owner))
            NamedRelatives.Before(story, cast, sentence, noun, owner);
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
        int limit = Math.Min(story.Tokens.Length, owner.First + FarthestSurvived);
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
}
