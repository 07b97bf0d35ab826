using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Phrases with "of" or "for" before a name → what its bearer is.</summary>
static class OfPhraseReader
{
    // So long may "of the council" be.
    const int LongestTail = 9;

    static readonly WordSet Speaking = new("spokesman spokeswoman spokesperson lawyer attorney solicitor aide adviser "
        + "advisor assistant secretary deputy");

    static readonly WordSet For = new("for of to");

    static readonly ulong Of = WordHash.Of("of"), The = WordHash.Of("the");

    /// <summary>"mother-of-two Ana Ruiz", "father of three Tom Ashe": notes it.</summary>
    public static void ParentOf(in NamedPlace place, int name)
    {
        var story = place.Story;
        int number = name - 1;
        int of = story.IsMark(number - 1, '-') ? number - 2 : number - 1;
        int noun = story.IsMark(of - 1, '-') ? of - 2 : of - 1;
        if (noun < place.Start || story.Tokens[of].Hash != Of || !Ages.IsAge(story, number)
            || !story.Is(noun, WordSense.Relation))
            return;
        place.Describe(PersonDescriptionKind.Other, noun, name);
        place.TellGender(noun);
    }

    /// <summary>"A spokesman for the governor, Tom Ashe,": notes that he is the spokesman, no governor, and gives whether
    /// he is.</summary>
    public static bool Spokesman(in NamedPlace place, in NounPhrase phrase)
    {
        var story = place.Story;
        int of = phrase.First - 2;
        if (of - 1 <= place.Start || !NounPhrase.IsArticle(story, of + 1) || !For.Has(story.Tokens[of])
            || !Speaking.Has(story.Tokens[of - 1]) || !PhraseBeforeReader.IsClosed(place))
            return false;
        var whole = NounPhrase.Backward(story, of, place.Start);
        if (whole.IsFound)
            place.DescribeRole(whole.First, whole.Head, whole.Head + 1);
        return true;
    }

    /// <summary>"the head of the council, Tom Ashe,", "the last keeper on the rock, Tom Ashe,": notes the role.</summary>
    public static void OfSomething(in NamedPlace place, int end)
    {
        var story = place.Story;
        int limit = Math.Max(place.Start, end - LongestTail);
        int head = end - 2;
        while (head >= limit && !((RoleNouns.Is(story, head) || CapitalRole.IsRole(story, head))
            && NounPhrase.TailEnd(story, head + 1, end) == end))
            head--;
        if (!PhraseBeforeReader.IsClosed(place) || head < limit
            || place.Cast.MentionsBefore(end) > place.Cast.MentionsBefore(head))
            return;
        // "Ostrava's Minister of Justice, | Ana Ruiz,".
        if (story.IsCapitalized(head))
        {
            int first = CapitalRole.First(story, head, place.Start);
            if (first == place.Start || PhraseBeforeReader.IsDefinite(place, first - 1))
                place.DescribeRole(first, head, end);
            return;
        }
        var phrase = NounPhrase.Backward(story, head + 1, place.Start);
        // "a librarian in Leeds, | Ana Ruiz, read it".
        if (phrase.IsFound && phrase.First > place.Start && (story.Tokens[phrase.First - 1].Hash == The
            || NounPhrase.IsArticle(story, phrase.First - 1) && story.IsMark(place.Name.End, ',')))
            place.DescribeRole(phrase.First, head, end);
    }
}
