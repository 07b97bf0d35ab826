using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"He was 91.", "She was a church organist" → what the writer's words tell of whom a pronoun means.</summary>
static class PronounPredicate
{
    static readonly WordSet Is = new("is was 's");
    static readonly WordSet Still = new("now only just already still also once then later");

    /// <summary>Whether a token begins a predicate that may tell something.</summary>
    public static bool Begins(SensedStory story, int at) => at < story.Tokens.Length && Is.Has(story.Tokens[at]);

    /// <summary>Notes the age or the role that the words behind a pronoun tell.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cast">Its persons.</param>
    /// <param name="who">Whom the pronoun means.</param>
    /// <param name="pronoun">The pronoun's token.</param>
    /// <param name="end">Where its sentence ends.</param>
    public static void Read(SensedStory story, Cast cast, Reference who, int pronoun, int end)
    {
        int at = pronoun + 1;
        if (who.Confidence < Cast.SureOfAge || at + 1 >= end || !Is.Has(story.Tokens[at])
            || story.Story.Tags[pronoun] != PartOfSpeech.Pronoun)
            return;
        bool isNow = story.Story.Tags[at] != PartOfSpeech.PastTense;
        at++;
        while (at + 1 < end && Still.Has(story.Tokens[at]))
            at++;
        // "He was 91." closes the story of a life; "She was 12 when" is of another day.
        if (Ages.IsSaid(story, at, end) && (isNow || story.IsMark(at + 1, '.') && at == pronoun + 2))
            cast.DescribeAge(who.Member, at, new(pronoun, at + 1));
        else if (NounPhrase.IsArticle(story, at) && NounPhrase.Forward(story, at, end, false) is { IsFound: true } phrase
            && RoleNouns.Is(story, phrase.Head) && !RoleNouns.IsAnybody(story, phrase.Head)
            && AppositionReader.Closes(story, phrase.End, end)
            && cast.MentionsBefore(phrase.End) <= cast.MentionsBefore(pronoun) + 1)
            cast.Describe(who.Member, PersonDescriptionKind.Role, phrase.First, phrase.End, new(pronoun, phrase.End));
    }
}
