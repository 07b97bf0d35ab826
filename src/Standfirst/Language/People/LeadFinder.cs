using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"A 70-year-old hiker was found. | Leonard Ashe, of Leeds, …" → who the story's first words are about.</summary>
static class LeadFinder
{
    // The name stands in one of the sentences right behind.
    const int FarthestSentence = 3;

    // So many words a phrase has behind "a".
    const int LongestPhrase = 6;

    static readonly WordSet A = new("a an"), Was = new("was is");

    // ", 57,", ", of Leeds,", ", a widower,", ", who …": somebody is made known; ", the firm's head," is another.
    static readonly WordSet MakesKnown = new("of from a an who");

    /// <summary>Notes the role and the age that the first words tell of whoever is named behind them.</summary>
    public static void Find(SensedStory story, Cast cast)
    {
        if (cast.Mentions.IsEmpty)
            return;
        var mention = cast.Mentions[0];
        if (mention.Sentence is 0 or > FarthestSentence)
            return;
        var sentence = story.Story.Sentences[mention.Sentence];
        var phrase = OnlyPerson(story, story.Story.Sentences[0]);
        if (mention.Lead != sentence.FirstToken || !phrase.IsFound
            || !Genders.Agree(cast.Members[mention.Member].Gender, Genders.Of(story.Senses[phrase.Head]))
            || !(mention.Lead == mention.First ? IsMadeKnown(story, mention.End, sentence.EndToken)
                : RoleSynonyms.IsTitle(story, mention, phrase.Head)))
            return;
        int a = phrase.First - 1, behind = Ages.YearOldEnd(story, phrase.First);
        cast.Describe(mention.Member, PersonDescriptionKind.Role, Math.Max(phrase.First, behind),
            phrase.Head + 1, new(a, phrase.Head + 1));
        if (behind > 0)
            cast.DescribeAge(mention.Member, phrase.First, new(a, behind));
    }

    // "| A 70-year-old hiker was found": the first words; else the only one told of: "The killing of | a
    // boatbuilder was".
    static NounPhrase OnlyPerson(SensedStory story, in Sentence lead)
    {
        if (A.Has(story.Tokens[lead.FirstToken]))
            return PersonAt(story, lead, lead.FirstToken);
        NounPhrase only = default;
        for (int at = lead.FirstToken; at + 1 < lead.EndToken; at++)
        {
            if (!RoleNouns.Is(story, at) || story.Story.Tags[at] == PartOfSpeech.Mark)
                continue;
            if (only.IsFound && at < only.End)
                continue;
            int a = at - 1;
            while (a > lead.FirstToken && a > at - LongestPhrase && !NounPhrase.IsArticle(story, a))
                a--;
            var phrase = a >= lead.FirstToken && A.Has(story.Tokens[a]) ? PersonAt(story, lead, a) : default;
            // Of two it is not said which one is named.
            if (only.IsFound || phrase.Head != at)
                return default;
            only = phrase;
        }
        return only;
    }

    static NounPhrase PersonAt(SensedStory story, in Sentence lead, int a)
    {
        int behind = Ages.YearOldEnd(story, a + 1);
        var phrase = NounPhrase.Forward(story, Math.Max(a + 1, behind), lead.EndToken, false);
        return !phrase.IsFound || phrase.Head + 1 >= lead.EndToken
            || story.Story.Tags[phrase.Head + 1] == PartOfSpeech.PossessiveEnding
                ? default
                : phrase with { First = a + 1 };
    }

    static bool IsMadeKnown(SensedStory story, int at, int end) =>
        at + 1 < end
        && (story.IsMark(at, ',') && (Ages.IsAge(story, at + 1) || MakesKnown.Has(story.Tokens[at + 1]))
            || Was.Has(story.Tokens[at]) && Ages.IsAge(story, at + 1) && !story.Is(at + 1, WordSense.Number));
}
