using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"His new manager was pleased. “He's what we need,” said | Tom Ashe." → who is made known by the
/// sentence before the name: nobody is named in a story without a word of who it is.</summary>
static class IntroductionFinder
{
    // So long is the phrase that begins the sentence: "The theatre's new artistic director".
    const int LongestPhrase = 7;

    static readonly WordSet Openings = new("the a an one another his her their its");

    /// <summary>Notes the role that the writer's last sentence of a paragraph tells of a speaker who is
    /// first named behind it, and of whom nothing is told.</summary>
    public static void Find(SensedStory story, Cast cast)
    {
        var sentences = story.Story.Sentences;
        var quotes = new QuoteDepth(story);
        int known = 0, writers = -1, mention = 0;
        for (int number = 0; number < sentences.Length && known < cast.Count; number++)
        {
            var sentence = sentences[number];
            if (writers >= 0 && sentences[writers].Paragraph != sentence.Paragraph)
                writers = -1;
            int end = cast.MentionsBefore(sentence.EndToken);
            for (; mention < end; mention++)
            {
                // Persons are numbered by their first mentions.
                if (cast.Mentions[mention].Member < known)
                    continue;
                known = cast.Mentions[mention].Member + 1;
                if (writers >= 0 && writers < number)
                    Introduce(story, cast, sentences[writers], cast.Mentions[mention]);
            }
            bool isQuoted = false;
            for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
                isQuoted |= quotes.Read(at, sentence.Paragraph) && at == sentence.FirstToken;
            if (!isQuoted)
                writers = number;
        }
    }

    static void Introduce(SensedStory story, Cast cast, in Sentence sentence, in CastMention name)
    {
        if (name.Lead != name.First || !IsSpeaker(story, name) || cast.Members[name.Member].Words < 2
            || !Openings.Has(story.Tokens[sentence.FirstToken]))
            return;
        int first = sentence.FirstToken;
        int limit = Math.Min(sentence.EndToken, first + LongestPhrase);
        var phrase = NounPhrase.Forward(story, first + 1, limit, false);
        if (!phrase.IsFound || RoleNouns.IsAnybody(story, phrase.Head) || phrase.Head + 1 >= sentence.EndToken
            || !CluesBehind.IsVerb(story, phrase.Head + 1)
            || cast.MentionsBefore(phrase.Head + 1) > cast.MentionsBefore(first)
            || !Genders.Agree(cast.Members[name.Member].Gender, Genders.Of(story.Senses[phrase.Head]))
            || IsTold(story, cast, name, phrase.Head))
            return;
        cast.Describe(name.Member, PersonDescriptionKind.Role, BehindOwner(story, phrase), phrase.Head + 1,
            new(first, name.End));
    }

    // "The club's | new manager": whose it is is no part of it.
    static int BehindOwner(SensedStory story, in NounPhrase phrase)
    {
        int at = phrase.Head;
        while (at > phrase.First && story.Story.Tags[at - 1] != PartOfSpeech.PossessiveEnding)
            at--;
        return at;
    }

    // "… ,” said | Tom Ashe." and no more.
    static bool IsSpeaker(SensedStory story, in CastMention name) =>
        name.First > 0 && story.Is(name.First - 1, WordSense.Saying) && story.IsSmall(name.First - 1)
        && story.IsMark(name.End, '.');

    // Whether something else is told of the person, or the noun of another.
    static bool IsTold(SensedStory story, Cast cast, in CastMention name, int noun)
    {
        var told = cast.Descriptions;
        int least = Math.Max(0, told.Length - Cast.MostDescriptionsBack);
        for (int at = told.Length - 1; at >= least; at--)
        {
            if (told[at].Kind != PersonDescriptionKind.Role)
                continue;
            if (told[at].Member == name.Member)
                return true;
            for (int word = told[at].First; word < told[at].End; word++)
            {
                if (told[at].Evidence.First < noun
                    && RoleSynonyms.Tells(story.Tokens[word], story.Tokens[noun]))
                    return true;
            }
        }
        return false;
    }
}
