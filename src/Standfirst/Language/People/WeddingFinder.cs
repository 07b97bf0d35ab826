using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"They married in 1956", "Ana Ruiz and Tom Ashe, 40, divorced in 2020", "The couple, who tied the knot": two who
/// married or parted, where neither is the verb's object.</summary>
static class WeddingFinder
{
    static readonly WordSet Weds = new("married marry wed");
    static readonly WordSet Divorces = new("divorced divorce");

    // Who was not told to be married need not have been.
    static readonly WordSet Parts = new("divorced divorce separated split");
    static readonly WordSet Pairs = new("they couple pair both");
    static readonly WordSet Links = new("who had have were are then later also first finally secretly were now recently got");
    static readonly string[] OfBlood = ["son", "daughter", "child", "brother", "sister", "sibling", "father", "mother",
        "parent", "twin"];

    static readonly ulong To = WordHash.Of("to");

    /// <summary>Notes the two whom the verb at a token tells of, if it tells of two.</summary>
    public static void Find(SensedStory story, Cast cast, in Sentence sentence, int verb)
    {
        bool isOver = Parts.Has(story.Tokens[verb]);
        if (!isOver && !Weds.Has(story.Tokens[verb]) || verb == sentence.FirstToken
            || story.Story.Tags[verb] is not (PartOfSpeech.PastTense or PartOfSpeech.PastParticiple or PartOfSpeech.PresentTense)
            || HasObject(story, sentence, verb + 1))
            return;
        int first = verb;
        var (one, other) = Joined(story, cast, sentence, verb, ref first);
        if (one < 0)
            (one, other) = They(story, cast, sentence, verb, ref first);
        if (one >= 0 && other >= 0 && one != other && !AreOfOneFamily(cast, one, other))
        {
            var relation = !isOver ? CoupleFinder.Spouse
                : Divorces.Has(story.Tokens[verb]) || AreMarried(cast, one, other) ? CoupleFinder.FormerSpouse
                : CoupleFinder.FormerPartner;
            cast.Relate(one, relation, other, Gender.Unknown, new(first, verb + 1));
        }
    }

    static bool AreMarried(Cast cast, int one, int other) => cast.IsTold(one, "spouse", other)
        || cast.IsTold(one, "husband", other) || cast.IsTold(one, "wife", other);

    // "married | sisters", "married to"; not "married | in", "the next spring", ".".
    static bool HasObject(SensedStory story, in Sentence sentence, int at) =>
        at < sentence.EndToken && (story.Tokens[at].Hash == To || story.Story.Tags[at] is not (PartOfSpeech.Preposition
            or PartOfSpeech.Determiner or PartOfSpeech.Adverb or PartOfSpeech.Mark or PartOfSpeech.Numeral
            or PartOfSpeech.Conjunction or PartOfSpeech.WhAdverb or PartOfSpeech.Adjective or PartOfSpeech.Particle));

    // "Ana Ruiz and Tom Ashe, 40, | divorced".
    static (int One, int Other) Joined(SensedStory story, Cast cast, in Sentence sentence, int verb, ref int first)
    {
        if (Subjects.Of(story, cast, sentence, verb) is not (>= 0 and var subject)
            || Couples.JoinedBefore(cast, subject) is not (>= 0 and var joined))
            return (Cast.Nobody, Cast.Nobody);
        first = cast.Mentions[joined].First;
        return (cast.Mentions[joined].Member, cast.Mentions[subject].Member);
    }

    // "They | married", "The couple, who | married": of whom it was told before, else the two whom the sentence before
    // speaks of.
    static (int One, int Other) They(SensedStory story, Cast cast, in Sentence sentence, int verb, ref int first)
    {
        int at = verb - 1;
        while (at > sentence.FirstToken && (Links.Has(story.Tokens[at]) || story.IsMark(at, ',')
            || story.Story.Tags[at] == PartOfSpeech.Adverb))
            at--;
        if (!Pairs.Has(story.Tokens[at]) || at > sentence.FirstToken + 1)
            return (Cast.Nobody, Cast.Nobody);
        first = at;
        return Couples.Told(cast, at) is { One: >= 0 } told ? told : TwoBefore(story, cast, sentence);
    }

    static (int One, int Other) TwoBefore(SensedStory story, Cast cast, in Sentence sentence)
    {
        int number = story.SentenceOf(sentence.FirstToken);
        int one = Cast.Nobody, other = Cast.Nobody;
        int last = cast.MentionsBefore(sentence.FirstToken) - 1;
        int least = Math.Max(0, last + 1 - Salience.MostMentionsBack);
        for (int at = last; at >= least && cast.Mentions[at].Sentence >= number - 1; at--)
        {
            int member = cast.Mentions[at].Member;
            if (one == Cast.Nobody)
                one = member;
            else if (member != one && other == Cast.Nobody)
                other = member;
            else if (member != one && member != other)
                return (Cast.Nobody, Cast.Nobody);
        }
        return other == Cast.Nobody ? (Cast.Nobody, Cast.Nobody) : (other, one);
    }

    // A father and his daughter who married in one year married others.
    static bool AreOfOneFamily(Cast cast, int one, int other)
    {
        foreach (ref readonly var told in cast.RecentRelations)
        {
            if ((told.Member == one && told.Other == other || told.Member == other && told.Other == one)
                && OfBlood.Contains(told.Kind))
                return true;
        }
        return false;
    }
}
