using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Runs of words that name somebody or something: "the former health minister", "Ana Ruiz", "she".</summary>
static class NounChunks
{
    // "he", "who": each by itself.
    static readonly CodeSet Alone = new("i you he she it we they who");

    static readonly CodeSet Openers =
        new("a an the this that these those some any all both no every each another other such his her its their my our your 's");

    /// <summary>Whether a token can be in one.</summary>
    public static bool Holds(CodedStory story, int token)
    {
        if ((uint)token >= (uint)story.Codes.Length)
            return false;
        ushort code = story.Code(token);
        if (Alone.Has(code) || Openers.Has(code))
            return true;
        return story.Story.Tags[token] switch
        {
            PartOfSpeech.Noun or PartOfSpeech.PluralNoun or PartOfSpeech.Name or PartOfSpeech.Adjective or PartOfSpeech.Numeral
                or PartOfSpeech.PossessiveEnding => true,
            PartOfSpeech.None => story.Story.Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true },
            _ => false,
        };
    }

    /// <summary>Whether a token is a word that opens one: "the", "her".</summary>
    public static bool Opens(CodedStory story, int token) => Openers.Has(story.Code(token));

    /// <summary>Whether one may begin at a token.</summary>
    public static bool MayBegin(CodedStory story, int token) =>
        Holds(story, token) && (!Holds(story, token - 1) || Openers.Has(story.Code(token)) || Alone.Has(story.Code(token)));

    /// <summary>The same words and the rest of the one that they end in the middle of: "the 41 | -year-old mother".</summary>
    /// <param name="story">The story.</param>
    /// <param name="words">The words.</param>
    /// <param name="limit">Behind it no word is theirs.</param>
    public static TokenSpan Whole(CodedStory story, TokenSpan words, int limit)
    {
        int end = words.End;
        while (!words.IsEmpty && end + 1 < limit && IsHyphen(story, end))
            end = Math.Max(end + 2, End(story, end + 1, limit));
        return words with { End = end };
    }

    static readonly ushort Hyphen = WordCodes.Of("-");

    // A hyphen between two words that it makes one.
    static bool IsHyphen(CodedStory story, int token)
    {
        var tokens = story.Story.Tokens;
        return token > 0 && token + 1 < tokens.Length && story.Code(token) == Hyphen
            && tokens[token - 1].End == tokens[token].Start && tokens[token].End == tokens[token + 1].Start;
    }

    /// <summary>The end of the one that begins at a token; the token itself where none does.</summary>
    public static int End(CodedStory story, int token, int limit)
    {
        if (token < limit && Alone.Has(story.Code(token)))
            return token + 1;
        int end = token;
        while (end < limit && Holds(story, end) && !(end > token && (Alone.Has(story.Code(end)))))
            end++;
        return end;
    }
}
