using Standfirst.Language.People;

namespace Standfirst.Language.Quotations;

/// <summary>Whom the paragraph before a quotation leads to.</summary>
static class ParagraphBefore
{
    static readonly ushort The = WordCodes.Of("the");

    /// <summary>Whom it made known last: “…,” the retired teacher said, of somebody of whom it was not told that she
    /// taught.</summary>
    public static Reference Newcomer(CodedStory story, Cast cast, in SpeakerWords named)
    {
        var sentences = story.Story.Sentences;
        int number = story.SentenceOf(named.Place);
        if (number == 0 || sentences[number - 1].Paragraph == sentences[number].Paragraph
            || story.Code(named.Words.First) != The)
            return Reference.None;
        var sought = SoughtPerson.Of(story, cast, named);
        var (_, first, end) = sentences[number - 1];
        int last = cast.MentionsBefore(end);
        for (int at = last - 1; at >= Math.Max(cast.MentionsBefore(first), last - Focus.MostMentions); at--)
        {
            ref readonly var found = ref cast.Mentions[at];
            bool isNew = found.Kind == CastMentionKind.Name && cast.Members[found.Member].NameFirst == found.First;
            if (isNew && !CastMentions.IsOwner(story, found.End) && !story.IsQuoted(found.First)
                && sought.MayBe(cast, found.Member))
                return new(found.Member, Focus.Sureness);
        }
        return Reference.None;
    }

    /// <summary>Whom its last sentence is about, where that is the writer's own and speech or the speaker begins the next paragraph:
    /// "Asked if he would go again, the grandfather considered".</summary>
    public static Reference Questioned(CodedStory story, Cast cast, in SpeakerWords named)
    {
        var sentences = story.Story.Sentences;
        int number = story.SentenceOf(named.Place);
        bool begins = story.Opens(named.Place) || sentences[number].FirstToken == named.Words.First;
        if (number == 0 || !begins || sentences[number - 1].Paragraph == sentences[number].Paragraph)
            return Reference.None;
        var (_, first, end) = sentences[number - 1];
        // Who "he" is there is not surer than who he is here.
        int subject = cast.MentionsBefore(first);
        bool isPronoun = named.Words.Length == 1 && subject < cast.Mentions.Length && cast.Mentions[subject].First == first
            && cast.Mentions[subject].Kind == CastMentionKind.Pronoun;
        return isPronoun || story.HasQuoted(new(first, end))
            ? Reference.None
            : Focus.Named(story, cast, new(first, end), named.Place, SoughtPerson.Of(story, cast, named));
    }
}
