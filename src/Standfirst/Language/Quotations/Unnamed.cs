using Standfirst.Language.People;

namespace Standfirst.Language.Quotations;

/// <summary>Tells speakers whom the story does not name: "A friend of the pair had seen it. “…,” said the friend".</summary>
static class Unnamed
{
    // So far back "a friend" is still the friend; so near behind it, "a friend, Ana Ruiz", stands the name.
    const int Farthest = 60, NearestName = 4;

    static readonly ushort The = WordCodes.Of("the");

    // They tell of somebody new.
    static readonly CodeSet New = new("a an another");

    // "The singer's mother heard it on the radio. “I rang her,” | she said": a relative whose name is not
    // told.
    static bool IsRelative(CodedStory story, Cast cast, in SpeakerWords named)
    {
        int number = story.SentenceOf(named.Place) - 1;
        var sentences = story.Story.Sentences;
        return number >= 0 && sentences[number].Paragraph == sentences[number + 1].Paragraph
            && !story.IsQuoted(sentences[number].FirstToken)
            && UnnamedRelative.IsSubject(cast, sentences[number], named.Words.First);
    }

    /// <summary>Whether some words mean somebody without a name, whom the story told of before.</summary>
    public static bool Is(CodedStory story, Cast cast, in SpeakerWords named)
    {
        var source = named.Words;
        if (source.Length == 1)
            return IsRelative(story, cast, named);
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
}
