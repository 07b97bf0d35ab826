using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>The words that name a speaker, part by part.</summary>
/// <param name="Words">The words; empty for none.</param>
/// <param name="Place">The first token of the quotation or its cue, whichever comes first.</param>
/// <param name="IsRead">Whether what they name is read, as in "it read": then whose post it is speaks.</param>
readonly record struct SpeakerWords(TokenSpan Words, int Place, bool IsRead)
{
    // Behind them stands somebody else: "a spokesman for Ana Ruiz", "the mother of Tom Ashe".
    static readonly CodeSet Others = new("for of at from with in on to by about against who whom whose that which");

    static readonly CodeSet Partings = new(", (");

    /// <summary>The end of the part that begins at a token: a comma or a bracket ends it.</summary>
    public static int PartEnd(CodedStory story, int first, int limit)
    {
        int end = first;
        while (end < limit && !Partings.Has(story.Code(end)))
            end++;
        return end;
    }

    /// <summary>The end of its core, before others are named: "the spokesman | for Ana Ruiz".</summary>
    public static int CoreEnd(CodedStory story, int first, int end)
    {
        int at = first;
        while (at < end && !(at > first && Others.Has(story.Code(at))))
            at++;
        return at;
    }
}
