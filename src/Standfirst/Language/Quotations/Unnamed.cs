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

    // Whoever is called so keeps the name out of the story.
    static readonly WordSet Anonymous = new("source insider passerby onlooker bystander eyewitness heckler");

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
        if (Anonymous.Has(story.Story.Tokens[source.First + 1]))
            return true;
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

    // "The singer's mother, a retired pilot, heard it. “…,” she told a local paper", "A reader had seen it. “…,” he said": the
    // sentence before is about somebody whom the story does not name.
    static bool IsAboutStranger(CodedStory story, Cast cast, in SpeakerWords named)
    {
        var sentences = story.Story.Sentences;
        int number = story.SentenceOf(named.Place) - 1;
        if (number < 0 || sentences[number].Paragraph != sentences[number + 1].Paragraph
            || story.IsQuoted(sentences[number].FirstToken))
            return false;
        int pronoun = named.Words.First;
        return UnnamedRelative.IsSubject(cast, sentences[number], pronoun)
            || IsBroughtIn(story, cast, sentences[number], Genders.Of(cast.Story.Senses[pronoun]));
    }

    // "A reader had seen it"; not "A reader, Ana Ruiz, had", "A pensioner was found", which is whom the story is about.
    static bool IsBroughtIn(CodedStory story, Cast cast, in Sentence sentence, Gender gender)
    {
        int first = sentence.FirstToken, end = NounChunks.End(story, first, sentence.EndToken);
        return end - first >= 2 && New.Has(story.Code(first)) && cast.Story.Is(end - 1, WordSense.Role)
            && Genders.Agree(Genders.Of(cast.Story.Senses[end - 1]), gender)
            && !cast.BeginsWithName(end - 1, end + 1 + NearestName)
            && cast.WhoIs(first, end, default).Confidence < Cast.Sure;
    }
}
