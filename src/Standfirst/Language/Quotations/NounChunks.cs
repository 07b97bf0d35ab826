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
