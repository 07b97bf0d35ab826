using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>What a verb says that the bearer of a name is: "is a novelist", "has been chief executive of Ostrava
/// Steel", "who plays for Leeds", "turned 40", "is 41".</summary>
static class PredicateReader
{
    // "has also since been": so many words before what is said.
    const int MostLinks = 4;

    // "who plays for": the words behind the verb.
    const int LongestWork = 9;

    static readonly WordSet Is = new("is was been became remains works serves 's");
    static readonly WordSet Perfect = new("has had also then now later currently once formerly as still");
    static readonly WordSet Chosen = new("named appointed elected");
    static readonly WordSet Turns = new("turned");
    static readonly WordSet Works = new(
        "plays play played works worked teaches taught runs ran leads led heads headed coaches coached manages "
        + "managed chairs chaired represents represented owns owned edits edited presents presented directs directed "
        + "studied studies writes drives drove commands commanded");

    // "has | driven".
    static readonly WordSet WorksDone = new(
        "driven led run played worked taught headed coached managed chaired represented owned edited presented "
        + "directed commanded");
    static readonly WordSet Had = new("has had have");

    // What is done "as a nurse".
    static readonly WordSet Serves = new("sits sat works worked serves served acts acted trained qualified");
    static readonly WordSet AgeFollowers = new("years now when and but on at in with");

    static readonly ulong Who = WordHash.Of("who"), Genitive = WordHash.Of("'s"),
        AsWord = WordHash.Of("as"), Since = WordHash.Of("since");

    /// <summary>Whether a token begins a predicate that tells what somebody is.</summary>
    public static bool Begins(SensedStory story, int at) =>
        Is.Has(story.Tokens[at]) || Turns.Has(story.Tokens[at]) || Serves.Has(story.Tokens[at]);

    /// <summary>Notes what the predicate at a token tells.</summary>
    public static void Read(in NamedPlace place, int at)
    {
        var story = place.Story;
        if (at >= place.End)
            return;
        if (Turns.Has(story.Tokens[at]) && Ages.IsAge(story, at + 1))
            place.DescribeAge(at + 1, at + 2);
        else if (WorkAt(story, at) is > 0 and var work)
            Work(place, work);
        else if (Serves.Has(story.Tokens[at]))
            As(place, at + 1);
        else if (BehindLinks(place, at) is > 0 and var said)
            Said(place, said);
    }

    // "who | plays for Leeds", "who has | driven a bus"; 0 where it is no work.
    static int WorkAt(SensedStory story, int at)
    {
        if (story.Tokens[at - 1].Hash != Who)
            return 0;
        if (Works.Has(story.Tokens[at]))
            return at;
        int work = at + 1;
        while (work < at + MostLinks && work + 1 < story.Tokens.Length && Perfect.Has(story.Tokens[work]))
            work++;
        return work < story.Tokens.Length && Had.Has(story.Tokens[at]) && WorksDone.Has(story.Tokens[work]) ? work : 0;
    }

    // "sits in the upper house | as a crossbencher", "worked for years | as a nurse".
    static void As(in NamedPlace place, int at)
    {
        var story = place.Story;
        int limit = Math.Min(place.End - 1, at + LongestWork);
        while (at < limit && story.Tokens[at].Hash != AsWord && story.Story.Tags[at] is not (PartOfSpeech.Mark
            or PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Conjunction))
            at++;
        if (at >= limit || story.Tokens[at].Hash != AsWord)
            return;
        var phrase = NounPhrase.Forward(story, at + 1, place.End, false);
        if (phrase.IsFound && place.Cast.MentionsBefore(phrase.End) == place.Cast.MentionsBefore(at))
            place.DescribeRole(phrase.First, phrase.Head, phrase.End);
    }

    // "who | plays for Leeds"; "who | taught her to row" is a deed.
    static void Work(in NamedPlace place, int at)
    {
        var tags = place.Story.Story.Tags;
        int limit = Math.Min(place.End, at + 1 + LongestWork);
        int stop = at + 1;
        while (stop < limit && tags[stop] is not (PartOfSpeech.Mark or PartOfSpeech.Conjunction
            or PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Pronoun
            or PartOfSpeech.PossessivePronoun or PartOfSpeech.WhAdverb or PartOfSpeech.WhPronoun
            or PartOfSpeech.WhDeterminer or PartOfSpeech.To) && place.Story.Tokens[stop].Hash != Since)
            stop++;
        // "represents the ward | in which the pool stands".
        while (stop > at + 1 && tags[stop - 1] is PartOfSpeech.Preposition or PartOfSpeech.Determiner)
            stop--;
        if (stop > at + 1)
            place.Describe(PersonDescriptionKind.Role, at, stop);
    }

    // The place behind "is", "has been", "was then"; 0 where they are not there. "'s" alone is the genitive: "Mara's
    // novel".
    static int BehindLinks(in NamedPlace place, int first)
    {
        var tokens = place.Story.Tokens;
        int limit = Math.Min(place.End, first + MostLinks);
        int at = first;
        bool isBeing = false, isPassive = false;
        // "was also named | best director"; "Ashe named" another.
        for (; at < limit && (Is.Has(tokens[at]) || Perfect.Has(tokens[at])
            || isPassive && Chosen.Has(tokens[at])); at++)
        {
            isBeing |= !Had.Has(tokens[at]);
            isPassive |= Is.Has(tokens[at]);
        }
        // "has had a record" tells nobody's role.
        return !isBeing || at >= place.End || at == first + 1 && tokens[first].Hash == Genitive ? 0 : at;
    }

    static void Said(in NamedPlace place, int at)
    {
        var story = place.Story;
        bool isAge = Ages.IsAge(story, at) && !story.Is(at, WordSense.Number)
            && (AppositionReader.Closes(story, at + 1, place.End) || AgeFollowers.Has(story.Tokens[at + 1]));
        if (isAge)
            place.DescribeAge(at, at + 1);
        else
            AppositionReader.Read(place, at, mustClose: false);
    }
}
