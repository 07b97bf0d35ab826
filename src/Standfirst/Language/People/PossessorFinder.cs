using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>The words before a relation's noun → whose: "her", "Mara's", "their", "the couple's", "she has
/// two".</summary>
static class PossessorFinder
{
    // So many words may stand before the noun: "her late husband", "Mara's two sons".
    const int FarthestWord = 8;

    // So far before "has" its subject may begin.
    const int LongestSubject = 20;

    // So many mentions before the subject the other one of a couple may stand.
    const int FarthestSpouse = 3;

    // What is less is a descriptor of somebody likely.
    const float LeastOwner = 0.76f;

    static readonly WordSet Has = new("has have had share shares shared welcomed welcome adopted raised brought lost named "
        + "leaves expecting");
    static readonly WordSet Their = new("their");
    static readonly WordSet Couple = new("couple pair");
    static readonly WordSet They = new("they both couple pair");

    static readonly ulong Genitive = WordHash.Of("'s"), Apostrophe = WordHash.Of("'"), WhoseWord = WordHash.Of("whose"),
        Survived = WordHash.Of("survived"), Her = WordHash.Of("her"), By = WordHash.Of("by");

    // What two who are joined have together.
    static readonly string[] OfBoth = ["mother", "father", "parent", "son", "daughter", "child", "grandmother",
        "grandfather"];

    /// <summary>Whose relative a noun says that somebody is.</summary>
    public static Possessor Find(SensedStory story, Cast cast, in Sentence sentence, Relation relation, int noun)
    {
        if (SharedChildren.OwnerBehind(story, cast, sentence, relation, noun) is { IsKnown: true } behind)
            return behind;
        int limit = Math.Max(sentence.FirstToken, noun - FarthestWord);
        for (int at = noun - 1; at >= limit; at--)
        {
            ref readonly var token = ref story.Tokens[at];
            // Before a noun "her" is possessive, whatever the tagger takes it for.
            if (story.Is(at, WordSense.Pronoun)
                && (story.Story.Tags[at] == PartOfSpeech.PossessivePronoun || token.Hash == Her))
                return PronounOwner.Find(story, cast, sentence, at);
            if (Their.Has(token))
                return Possessor.Both(Couples.Whose(cast, at, relation), at);
            if (token.Hash == Genitive || token.Hash == Apostrophe)
                return OfGenitive(story, cast, sentence, relation, at) ?? Possessor.None(noun);
            if (token.Hash == WhoseWord)
                return OfWhose(story, cast, sentence, relation, at) ?? Possessor.None(noun);
            if (Has.Has(token) && at > sentence.FirstToken)
                return OfHaving(story, cast, sentence, at);
            if (ParentPhrases.VerbOf(story, sentence, at) is > 0 and var having)
                return OfHaving(story, cast, sentence, having);
            if (token.Hash == By && at > sentence.FirstToken + 1 && story.Tokens[at - 1].Hash == Survived)
                return OfHaving(story, cast, sentence, at - 1);
            if (StopsOwner(story, at))
                break;
        }
        return Possessor.None(noun);
    }

    static Possessor? OfGenitive(SensedStory story, Cast cast, in Sentence sentence, Relation relation, int at)
    {
        if (cast.MentionAt(at - 1) is >= 0 and var place && (cast.Mentions[place].Kind == CastMentionKind.Name
            || cast.Mentions[place].Prominence > LeastOwner))
        {
            // "Leo and Max's mother".
            return OfBoth.Contains(relation.Kind) && Couples.JoinedBefore(cast, place) is >= 0 and var joined
                ? Possessor.Both((cast.Mentions[joined].Member, cast.Mentions[place].Member),
                    cast.Mentions[joined].First)
                : Possessor.Of(cast.Mentions[place]);
        }
        return at > sentence.FirstToken && Couple.Has(story.Tokens[at - 1])
            ? Possessor.Both(Couples.Nearest(cast, at), at - 1)
            : null;
    }

    // "Mara Lindqvist, | whose brother".
    static Possessor? OfWhose(SensedStory story, Cast cast, in Sentence sentence, Relation relation, int at)
    {
        int owner = at > sentence.FirstToken && story.IsMark(at - 1, ',') ? at - 2 : at - 1;
        if (cast.MentionAt(owner) is not (>= 0 and var named))
            return null;
        // "Ana and Jan Ruiz, | whose son": of both who bear the name that stands once.
        return OfBoth.Contains(relation.Kind) && Couples.JoinedBefore(cast, named) is >= 0 and var joined
            && Couples.ShareSurname(cast, joined, named)
                ? Possessor.Both((cast.Mentions[joined].Member, cast.Mentions[named].Member),
                    cast.Mentions[joined].First)
                : Possessor.Of(cast.Mentions[named]);
    }

    // "she | has two sons", "The couple, who met in 2009, | have two sons", "Ruiz, who | has a brother".
    static Possessor OfHaving(SensedStory story, Cast cast, in Sentence sentence, int has)
    {
        if (story.Is(has - 1, WordSense.Pronoun))
            return PronounOwner.Find(story, cast, sentence, has - 1);
        for (int at = has - 1; at >= sentence.FirstToken && at > has - LongestSubject; at--)
        {
            if (They.Has(story.Tokens[at]) && OfThey(cast, has, at) is { IsKnown: true } they)
                return they;
        }
        for (int at = has - 1; at >= sentence.FirstToken && at > has - LongestSubject; at--)
        {
            if (cast.MentionAt(at) is >= 0 and var place && cast.Mentions[place].Prominence >= 1)
                return OfSubject(story, cast, sentence, place);
        }
        return Possessor.None(has);
    }

    // "The couple, | who met in 2009, have"; of "The couple, Ana Ruiz and Tom Ashe, | have" who is named behind it.
    static Possessor OfThey(Cast cast, int has, int they)
    {
        var before = Possessor.Both(Couples.Nearest(cast, they == has - 1 ? has : they), they);
        return before.IsKnown ? before : Possessor.Both(Couples.Nearest(cast, has), they);
    }

    // "Karin Holm and her husband, Per Holm, | have two sons".
    static Possessor OfSubject(SensedStory story, Cast cast, in Sentence sentence, int place)
    {
        var subject = cast.Mentions[place];
        // "Ana Ruiz and Tom Ashe | have two sons".
        if (Couples.JoinedBefore(cast, place) is >= 0 and var joined)
            return Possessor.Both((cast.Mentions[joined].Member, subject.Member), cast.Mentions[joined].First);
        for (int before = place - 1; before >= 0 && before >= place - FarthestSpouse
            && cast.Mentions[before].First >= sentence.FirstToken; before--)
        {
            var spouse = cast.Mentions[before];
            if (Couples.Are(cast, spouse.Member, subject.Member))
                return Possessor.Both((spouse.Member, subject.Member), spouse.First);
        }
        return subject.Kind == CastMentionKind.Pronoun
            ? PronounOwner.Find(story, cast, sentence, subject.First)
            : Possessor.Of(subject);
    }

    /// <summary>Whether a word cannot stand between whose relative it is and the noun: "her late | husband".</summary>
    public static bool StopsOwner(SensedStory story, int at) =>
        story.Story.Tags[at] is not (PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.Noun
            or PartOfSpeech.Determiner or PartOfSpeech.Adverb or PartOfSpeech.PastParticiple or PartOfSpeech.Gerund)
        && !story.IsMark(at, '-') && !story.Is(at, WordSense.Number | WordSense.Rank);
}
