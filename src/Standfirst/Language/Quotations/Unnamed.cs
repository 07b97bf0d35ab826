using Standfirst.Language.People;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Tells speakers whom the story does not name: "A friend of the pair had seen it. “…,” said the friend".</summary>
static class Unnamed
{
    // So far back "a friend" is still the friend; so near behind it, "a friend, Ana Ruiz", stands the name.
    const int Farthest = 60, NearestName = 4;

    static readonly ushort The = WordCodes.Of("the");

    static readonly CodeSet Pronouns = new("he she");

    // They tell of somebody new.
    static readonly CodeSet New = new("a an another");

    /// <summary>Whether some words mean somebody without a name, whom the story told of before.</summary>
    public static bool Is(CodedStory story, Cast cast, in SpeakerWords named)
    {
        var source = named.Words;
        if (source.Length == 1)
            return Pronouns.Has(story.Code(source.First)) && IsAboutStranger(story, cast, named);
        if (source.Length != 2 || story.Code(source.First) != The)
            return false;
        ulong noun = story.Story.Tokens[source.First + 1].Hash;
        var sentence = story.Story.Sentences[story.SentenceOf(named.Place)];
        int first = Math.Max(story.Story.Paragraphs[sentence.Paragraph].FirstToken, sentence.FirstToken - Farthest);
        for (int at = sentence.FirstToken - 1; at > first; at--)
        {
            if (story.Story.Tokens[at].Hash == noun)
                return New.Has(story.Code(at - 1)) && !cast.BeginsWithName(at + 1, at + 1 + NearestName);
        }
        return false;
    }

    // "The singer's mother, a retired pilot, heard it on the radio. “…,” she told a local paper": the sentence before is about
    // somebody whom the story does not name.
    static bool IsAboutStranger(CodedStory story, Cast cast, in SpeakerWords named)
    {
        int number = story.SentenceOf(named.Place);
        if (number == 0 || story.Story.Sentences[number - 1] is var before && before.Paragraph != story.ParagraphOf(named.Place))
            return false;
        int first = before.FirstToken, end = NounChunks.End(story, first, before.EndToken);
        if (end - first < 2 || story.IsQuoted(first) || CastMentions.IsOwner(story, end))
            return false;
        var senses = cast.Story.Senses[end - 1];
        bool isPerson = (senses & (WordSense.Relation | WordSense.Role)) != 0;
        return isPerson && Genders.Agree(Genders.Of(senses), Genders.Of(cast.Story.Senses[named.Words.First]))
            && story.Story.Tags[end - 1] == PartOfSpeech.Noun
            && !cast.BeginsWithName(end - 1, end + 1 + NearestName)
            && (cast.WhoIs(first, end, default) is var known && known.Confidence < Cast.Sure
                || cast.IsOwnerWithin(story, known.Member, first, end));
    }
}
