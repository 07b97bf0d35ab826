using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>What stands behind a name: ", 41, a novelist", ", from Leeds,", ", who plays for Leeds", "has died aged
/// 91".</summary>
static class BehindNameReader
{
    // So far an aside may be closed: "Ruiz, a mother of two from Ostrava, | turned 50".
    const int LongestAside = 16;

    // "(Lib Dem, Leeds North East)".
    const int LongestBracket = 9;

    // "from" and five words of a place; "who has died peacefully at home in Leeds aged 91".
    const int LongestOrigin = 6, LongestDeath = 9;

    static readonly WordSet Dies = new("died dies killed");

    static readonly ulong Who = WordHash.Of("who"), From = WordHash.Of("from"), Of = WordHash.Of("of"),
        Aged = WordHash.Of("aged");

    /// <summary>Notes what it tells.</summary>
    public static void Read(in NamedPlace place)
    {
        var story = place.Story;
        int at = Honours.EndBehind(story, place.Name.End);
        if (Honours.IsOffice(story, place.Name.End))
            place.Describe(PersonDescriptionKind.Role, place.Name.End, place.Name.End + 1);
        if (Ages.At(story, at, place.End) is { Length: > 0 } age)
        {
            place.DescribeAge(age.First, age.End);
            at = Ages.EndBehind(story, at, place.End);
        }
        at = BehindBracket(place, at);
        if (at + 1 >= place.End)
            return;
        DiedAged(place, at);
        if (story.IsAnyMark(at, ",–—("))
        {
            Aside(place, at + 1);
            AfterAside(place, at + 1);
        }
        else if (story.IsSmall(at))
            PredicateReader.Read(place, story.Tokens[at].Hash == Who ? at + 1 : at);
    }

    // "Ruiz (Ind, Leeds)|, who chairs the council": a party and a seat, no words.
    static int BehindBracket(in NamedPlace place, int at)
    {
        var story = place.Story;
        if (!story.IsMark(at, '('))
            return at;
        int limit = Math.Min(place.End - 1, at + LongestBracket);
        for (int word = at + 1; word < limit && !story.IsSmall(word); word++)
        {
            if (story.IsMark(word, ')'))
                return word + 1;
        }
        return at;
    }

    // ", the novelist", ", who plays for Leeds", ", from Leeds", ", a mother of two", ", 41, a novelist".
    static void Aside(in NamedPlace place, int at)
    {
        var story = place.Story;
        ulong word = story.Tokens[at].Hash;
        if (word == Who)
            PredicateReader.Read(place, at + 1);
        else if (word == From || word == Of && story.IsCapitalized(at + 1))
            Origin(place, at);
        else if (word != Aged)
            AppositionReader.Read(place, at, mustClose: true);
    }

    // "Ruiz, a mother of two, | turned 50", "Ruiz – | is the mayor".
    static void AfterAside(in NamedPlace place, int at)
    {
        if (PredicateReader.Begins(place.Story, at))
        {
            PredicateReader.Read(place, at);
            return;
        }
        int limit = Math.Min(place.End - 1, at + LongestAside);
        while (at < limit && !place.Story.IsMark(at, ',') && !IsAnother(place, at))
            at++;
        if (at >= limit || !place.Story.IsMark(at, ','))
            return;
        // "Ruiz, a mother of two, | who is 50,".
        int verb = place.Story.Tokens[at + 1].Hash == Who ? at + 2 : at + 1;
        if (verb < place.End && PredicateReader.Begins(place.Story, verb))
            PredicateReader.Read(place, verb);
    }

    // "Ruiz, | Tom's | mother,": Tom is no other whose age is told.
    static bool IsAnother(in NamedPlace place, int at) =>
        place.Cast.MentionAt(at) is >= 0 and var other
        && (place.Cast.Mentions[other].End >= place.End
            || place.Story.Story.Tags[place.Cast.Mentions[other].End] != PartOfSpeech.PossessiveEnding);

    static void Origin(in NamedPlace place, int at)
    {
        var story = place.Story;
        int limit = Math.Min(place.End, at + LongestOrigin);
        int last = at + 1;
        // "from | the Isle".
        if (last < limit && story.IsSmall(last) && story.Is(last, WordSense.Function))
            last++;
        while (last < limit && story.IsCapitalized(last))
            last++;
        if (last > at + 1 && last < place.End && story.IsCapitalized(last - 1))
            place.Describe(PersonDescriptionKind.Other, at, last);
    }

    // "who has died aged 91".
    static void DiedAged(in NamedPlace place, int at)
    {
        int limit = Math.Min(place.End - 1, at + LongestDeath);
        bool hasDied = false;
        for (; at < limit && place.Cast.MentionAt(at) < 0; at++)
        {
            hasDied |= Dies.Has(place.Story.Tokens[at]);
            // "aged | 91", "died at the age of | 91".
            int years = place.Story.Tokens[at].Hash == Aged ? at + 1
                : hasDied && Ages.IsAtAge(place.Story, at) ? at + 4 : 0;
            if (years == 0 || !Ages.IsAge(place.Story, years))
                continue;
            place.DescribeAge(years, years + 1);
            return;
        }
    }
}
