using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"A 70-year-old hiker was found. | Leonard Ashe, of Leeds, …" → who the story's first words are about.</summary>
static class LeadFinder
{
    // The name stands in one of the sentences right behind.
    const int FarthestSentence = 3;

    static readonly WordSet A = new("a an");

    // ", 57,", ", of Leeds,", ", a widower,", ", who …": somebody is made known; ", the firm's head," is another.
    static readonly WordSet MakesKnown = new("of from a an who");

    /// <summary>Notes the role and the age that the first words tell of whoever is named behind them.</summary>
    public static void Find(SensedStory story, Cast cast)
    {
        var sentences = story.Story.Sentences;
        if (cast.Mentions.IsEmpty || !A.Has(story.Tokens[sentences[0].FirstToken]))
            return;
        var mention = cast.Mentions[0];
        int number = mention.Sentence;
        if (number is 0 or > FarthestSentence || mention.Lead != sentences[number].FirstToken
            || mention.Lead != mention.First || !IsMadeKnown(story, mention.End, sentences[number].EndToken))
            return;
        int first = sentences[0].FirstToken + 1, end = sentences[0].EndToken;
        int behind = Ages.YearOldEnd(story, first);
        var phrase = NounPhrase.Forward(story, Math.Max(first, behind), end, false);
        if (!phrase.IsFound || phrase.Head + 1 >= end || story.Story.Tags[phrase.Head + 1] == PartOfSpeech.PossessiveEnding
            || !Genders.Agree(cast.Members[mention.Member].Gender, Genders.Of(story.Senses[phrase.Head])))
            return;
        cast.Describe(mention.Member, PersonDescriptionKind.Role, phrase.First, phrase.Head + 1,
            new(first - 1, phrase.Head + 1));
        if (behind > 0)
            cast.DescribeAge(mention.Member, first, new(first - 1, behind));
    }

    static bool IsMadeKnown(SensedStory story, int at, int end) =>
        at + 1 < end && story.IsMark(at, ',') && (Ages.IsAge(story, at + 1) || MakesKnown.Has(story.Tokens[at + 1]));
}
