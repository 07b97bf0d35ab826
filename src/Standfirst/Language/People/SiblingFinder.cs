using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"twins Joel and Naomi", "brothers Tom and Max Ashe" → each is the other's.</summary>
static class SiblingFinder
{
    /// <summary>What twins are to each other.</summary>
    public const string Twin = "twin";

    // Who are so called among themselves.
    static readonly string[] Kinds = [Twin, "brother", "sister", "sibling", "cousin"];

    /// <summary>Notes whose brothers the names behind a noun are, of which no word says whose.</summary>
    public static void Find(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun)
    {
        string kind = noun.Relation.Kind;
        if (!noun.IsPlural(story) || !Kinds.Contains(kind))
            return;
        var names = new NameList(story, cast, story.IsMark(noun.End, ',') ? noun.End + 1 : noun.End, sentence.EndToken);
        if (!names.Next(out var previous))
            return;
        while (names.Next(out var name))
        {
            cast.Relate(previous.Member, noun.Relation, name.Member, Genders.Of(story.Senses[noun.At]),
                new(noun.At, name.End));
            if (kind == Twin)
            {
                AgeOfBoth(story, cast, sentence, noun, previous, name);
                return;
            }
            previous = name;
        }
    }

    // "twins Leo and Max (14)": both are.
    static void AgeOfBoth(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun,
        in CastMention one, in CastMention other)
    {
        if (Ages.At(story, other.End, sentence.EndToken) is { Length: > 0 } age)
        {
            cast.Describe(one.Member, PersonDescriptionKind.Age, age.First, age.End,
                new(noun.At, age.End));
        }
    }
}
