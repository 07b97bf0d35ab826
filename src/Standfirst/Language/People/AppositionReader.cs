using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>A noun phrase that says what the bearer of a name is: ", the novelist,", "is | a mother of two", ", a
/// 41-year-old chef".</summary>
static class AppositionReader
{
    static readonly WordSet Ours = new("our its their");

    // "the island's postman | until 1991", "the singer | when he died".
    static readonly WordSet Spans = new("until since when where between");

    static readonly ulong Of = WordHash.Of("of");

    /// <summary>Notes what it tells.</summary>
    /// <param name="place">The name.</param>
    /// <param name="at">Where the phrase may begin.</param>
    /// <param name="mustClose">Whether a mark or a verb has to follow: an apposition, not the predicate of "is".</param>
    public static void Read(in NamedPlace place, int at, bool mustClose)
    {
        var story = place.Story;
        if (story.Story.Tags[at] == PartOfSpeech.PossessivePronoun)
        {
            if (mustClose)
                OfOurs(place, at);
            return;
        }
        int start = NounPhrase.IsArticle(story, at) ? at + 1 : at;
        int behindAge = Age(place, start);
        if (ParentOf(place, Math.Max(start, behindAge)))
            return;
        // After "Before meeting Tom Ashe, the President said" the president is another.
        if (CapitalRole.Forward(story, place.Cast, Math.Max(start, behindAge), place.End) is { IsFound: true } role
            && (start == at ? Closes(story, role.End, place.End)
                : role.End >= place.End || story.Story.Tags[role.End] is PartOfSpeech.Mark or PartOfSpeech.WhPronoun))
        {
            place.DescribeRole(role.First, role.Head, role.End);
            return;
        }
        var phrase = NounPhrase.Forward(story, behindAge > 0 ? behindAge : at, place.End, true);
        if (BeforeName(place, phrase, mustClose) is { IsFound: true } shorter)
            phrase = shorter;
        else if (mustClose && !Closes(story, phrase.End, place.End) && !IsFirstOfPair(story, phrase))
            return;
        if (!phrase.IsFound || HasName(place.Cast, phrase))
            return;
        // "the firm's 26-year-old | founder".
        int behind = Age(place, phrase.First);
        place.DescribeRole(behind > 0 && behind <= phrase.Head ? behind : phrase.First, phrase.Head, phrase.End);
    }

    /// <summary>Whether a phrase about a name may end before a token.</summary>
    public static bool Closes(SensedStory story, int at, int end) =>
        at >= end || Spans.Has(story.Tokens[at])
        || story.Story.Tags[at] is PartOfSpeech.Mark or PartOfSpeech.WhPronoun or PartOfSpeech.WhDeterminer
            or PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Gerund or PartOfSpeech.PastParticiple;

    // ", our founder and chief executive,"; "her husband", "his agent" are relations.
    static void OfOurs(in NamedPlace place, int at)
    {
        var story = place.Story;
        if (!Ours.Has(story.Tokens[at]))
            return;
        var phrase = NounPhrase.Forward(story, at + 1, place.End, false);
        if (phrase.IsFound && RoleNouns.Is(story, phrase.Head) && !story.Is(phrase.Head, WordSense.Relation)
            && Closes(story, phrase.End, place.End) && !HasName(place.Cast, phrase))
            place.DescribeRole(phrase.First, phrase.Head, phrase.End);
    }

    // "a 41-year-old | chef": notes the age and gives the place behind it; 0 where there is none.
    static int Age(in NamedPlace place, int at)
    {
        if (Ages.YearOldEnd(place.Story, at) is not (> 0 and var behind))
            return 0;
        place.DescribeAge(at, behind);
        return Math.Min(behind, place.End - 1);
    }

    // "mother of two", "father of three boys", "mother-of-two".
    static bool ParentOf(in NamedPlace place, int noun)
    {
        var story = place.Story;
        int of = story.IsMark(noun + 1, '-') ? noun + 2 : noun + 1;
        int number = story.IsMark(of + 1, '-') ? of + 2 : of + 1;
        if (number >= place.End || !story.Is(noun, WordSense.Relation) || story.Tokens[of].Hash != Of
            || !Ages.IsAge(story, number))
            return false;
        place.Describe(PersonDescriptionKind.Other, noun, number + 1);
        place.TellGender(noun);
        return true;
    }

    // "a presenter | and Tom Ashe was …": the role ends before the name.
    static NounPhrase BeforeName(in NamedPlace place, in NounPhrase phrase, bool mustBeRole) =>
        phrase.IsFound && phrase.End > phrase.Head + 1 && HasName(place.Cast, phrase)
        && place.Cast.MentionFrom(phrase.Head + 1) < 0
        && (!mustBeRole || RoleNouns.Is(place.Story, phrase.Head) || place.Story.Is(phrase.Head, WordSense.Relation))
            ? phrase with { End = phrase.Head + 1 }
            : default;

    // "a law professor | and newbie of politics".
    static bool IsFirstOfPair(SensedStory story, in NounPhrase phrase) =>
        phrase.IsFound && phrase.End == phrase.Head + 1 && RoleNouns.Is(story, phrase.Head)
        && story.Story.Tags[phrase.End] == PartOfSpeech.Conjunction;

    // A list of persons is no apposition: ", defender Tom Ashe and …".
    static bool HasName(Cast cast, in NounPhrase phrase) =>
        cast.MentionsBefore(phrase.End + 1) > cast.MentionsBefore(phrase.First);
}
