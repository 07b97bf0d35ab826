using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"Husband Tom Ashe, 41, agrees", "Ana Ruiz and daughter Ida", "Another son, Leo, is a vet": kin of which no
/// word says whose. They are of whom the words are about.</summary>
static class BareKinFinder
{
    // So many sentences back "they" or "the couple" makes children those of two.
    const int FarthestPair = 2;

    // So sure it has to be whom the words are about.
    const double SureOfTopic = 0.6;

    static readonly WordSet Before = new("and with including by to from alongside for of while but as when plus like");
    static readonly WordSet Another = new("another"), A = new("a an one");
    static readonly WordSet Pairs = new("couple pair their they both");

    // What also stands before anybody's name: "baby Leo", "partner Tom Ashe" of a law firm.
    static readonly WordSet NoKin = new("baby partner child kid spouse parent twin fiance");

    static readonly ulong And = WordHash.Of("and");

    /// <summary>Whose relative it is; <see cref="Possessor.None"/> where that is not clear.</summary>
    public static Possessor Find(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun)
    {
        if (noun.Relation.BackMale is null || noun.Relation.BackMale == noun.Relation.Kind && !IsKin(noun.Relation.Kind)
            || noun.IsPlural(story) || NoKin.Has(story.Tokens[noun.At]))
            return Possessor.None(noun.At);
        int first = noun.First(story);
        if (story.IsMark(noun.End, ',') && Article(story, sentence, first) is >= 0 and var article)
            return Topic(story, cast, sentence, noun, article);
        return IsBare(story, sentence, noun, first) && NameAt(cast, noun.End) is >= 0 and var name
            && !IsTold(cast, noun.Relation, cast.Mentions[name].Member)
            ? Topic(story, cast, sentence, noun, first)
            : Possessor.None(noun.At);
    }

    // "| Another son, Leo,", "| A younger brother, Tom,"; of "She met a brother, Tom," it is not clear whose. -1 where there
    // is none.
    static int Article(SensedStory story, in Sentence sentence, int first)
    {
        int at = first - 1;
        while (at > sentence.FirstToken && story.Story.Tags[at] == PartOfSpeech.Adjective)
            at--;
        return at >= sentence.FirstToken
            && (Another.Has(story.Tokens[at]) || at == sentence.FirstToken && A.Has(story.Tokens[at])) ? at : -1;
    }

    static bool IsKin(string kind) => kind is "brother" or "sister" or "twin" || Couples.IsKind(kind);

    static int NameAt(Cast cast, int at) => cast.MentionFrom(at) is >= 0 and var place
        && cast.Mentions[place].Kind == CastMentionKind.Name && cast.Mentions[place].First == at ? place : -1;

    // "their five kids: Leo and Ida. … | Son Leo": it was told whose he is.
    static bool IsTold(Cast cast, Relation relation, int member)
    {
        foreach (ref readonly var told in cast.RecentRelations)
        {
            if (told.Other == member && (told.Kind == relation.Kind
                || relation.BackMale == "father" && told.Kind is "son" or "daughter" or "child"))
                return true;
        }
        return false;
    }

    // "| Husband Tom", "and | wife Ida", ", | son Leo": no article, nobody's.
    static bool IsBare(SensedStory story, in Sentence sentence, in RelationNoun noun, int first)
    {
        bool isFirst = first <= sentence.FirstToken
            || first == sentence.FirstToken + 1 && story.IsAnyMark(first - 1, "–—-");
        // "Father Ashe", "Grandpa Tom": what others call them, too.
        if (!story.IsSmall(noun.At) && story.Is(noun.At, WordSense.Title))
            return false;
        return isFirst || story.IsSmall(noun.At) && (Before.Has(story.Tokens[first - 1])
            || story.Story.Tags[first - 1] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Gerund
                or PartOfSpeech.Verb or PartOfSpeech.PresentTense or PartOfSpeech.Preposition);
    }

    static Possessor Topic(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun, int first)
    {
        // "Ana Ruiz | and husband Tom Ashe".
        if (first - 1 > sentence.FirstToken && story.Tokens[first - 1].Hash == And
            && cast.MentionAt(first - 2) is >= 0 and var joined)
            return Possessor.Of(cast.Mentions[joined]);
        if (Subjects.Before(cast, sentence, first) is >= 0 and var subject)
            return Possessor.Of(cast.Mentions[subject]);
        int before = cast.MentionsBefore(first) - 1;
        // "the court file on Tom Ashe's divorce from | wife Ida": of the only one whom the sentence speaks of.
        if (before >= 0 && cast.Mentions[before].First >= sentence.FirstToken)
            return IsOnly(cast, sentence, before) ? Possessor.Of(cast.Mentions[before]) : Possessor.None(noun.At);
        if (noun.Relation.BackMale == "father" && PairBefore(story, cast, sentence) is { One: >= 0 } pair)
            return Possessor.Both(pair, first);
        var topic = Salience.Most(cast, first, Gender.Unknown, [], 1);
        return topic.Confidence >= SureOfTopic ? new(topic.Member, Cast.Nobody, Gender.Unknown, first)
            : Possessor.None(noun.At);
    }

    static bool IsOnly(Cast cast, in Sentence sentence, int mention)
    {
        int least = Math.Max(0, mention - Salience.MostMentionsBack);
        for (int at = mention - 1; at >= least && cast.Mentions[at].First >= sentence.FirstToken; at--)
        {
            if (cast.Mentions[at].Member != cast.Mentions[mention].Member)
                return false;
        }
        return true;
    }

    // "The couple have been patient. | Daughter Ida, 14,".
    static (int One, int Other) PairBefore(SensedStory story, Cast cast, in Sentence sentence)
    {
        int number = story.SentenceOf(sentence.FirstToken);
        for (int before = number - 1; before >= 0 && before >= number - FarthestPair; before--)
        {
            var other = story.Story.Sentences[before];
            for (int at = other.FirstToken; at < other.EndToken; at++)
            {
                if (Pairs.Has(story.Tokens[at]))
                    return Couples.Told(cast, sentence.FirstToken);
            }
        }
        return (Cast.Nobody, Cast.Nobody);
    }
}
