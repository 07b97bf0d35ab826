using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"Ana Ruiz was born on 4 May 1931 in Leeds, the younger of two daughters of Jan Ruiz, a cook, and his wife, Ida",
/// "born to Jan and Ida Ruiz" → whose child somebody is.</summary>
static class BirthFinder
{
    // So far behind "born" its parents begin: behind the day, the place and "the second of nine children".
    const int FarthestParent = 26;

    static readonly WordSet Sons = new("sons boys"), Daughters = new("daughters girls"), Children = new("children");
    static readonly WordSet Being = new("was were is");

    static readonly ulong Born = WordHash.Of("born"), To = WordHash.Of("to"), OfWord = WordHash.Of("of");

    static readonly Relation Son = new("son", "father", "mother", "parent"),
        Daughter = new("daughter", "father", "mother", "parent");

    /// <summary>Notes the parents that the words behind "born" name.</summary>
    public static void Find(SensedStory story, Cast cast, in Sentence sentence, int born)
    {
        if (story.Tokens[born].Hash != Born || born == sentence.FirstToken || !Being.Has(story.Tokens[born - 1])
            || Subjects.Of(story, cast, sentence, born) is not (>= 0 and var subject))
            return;
        var child = cast.Mentions[subject];
        int limit = Math.Min(sentence.EndToken - 1, born + FarthestParent);
        for (int at = born + 1; at < limit; at++)
        {
            if (story.IsMark(at, ';') || story.Story.Tags[at] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson)
                return;
            // "the son of" is an apposition like any other.
            var ofMany = Of(story, at - 1);
            if (story.Tokens[at].Hash != To && (story.Tokens[at].Hash != OfWord || ofMany is null))
                continue;
            if (NameLists.NameFrom(story, cast, at + 1, sentence.EndToken) is >= 0 and var parent)
                Relate(story, cast, sentence, child, parent, ofMany ?? ByGender(cast.Members[child.Member]));
            return;
        }
    }

    // "the younger of two | sons".
    static Relation? Of(SensedStory story, int noun) =>
        Sons.Has(story.Tokens[noun]) ? Son : Daughters.Has(story.Tokens[noun]) ? Daughter
        : Children.Has(story.Tokens[noun]) ? RelationWords.Child : null;

    static Relation ByGender(in CastMember child) =>
        !child.GenderIsTold ? RelationWords.Child : child.Gender == Gender.Male ? Son : Daughter;

    static void Relate(SensedStory story, Cast cast, in Sentence sentence, in CastMention child, int parent,
        Relation relation)
    {
        var parents = new KinNames(story, cast, parent, sentence.EndToken);
        while (parents.Next(out var name))
        {
            if (name.Member != child.Member)
                cast.Relate(name.Member, relation, child.Member, Gender.Unknown, new(child.First, name.End));
        }
    }
}
