using Standfirst.Language.People;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>The words that name a speaker → the person of the cast; quotations come in reading order.</summary>
/// <param name="story">The story.</param>
/// <param name="cast">Its persons.</param>
/// <param name="quotations">How many quotations there are.</param>
ref struct SpeakerResolver(CodedStory story, Cast cast, int quotations)
{
    /// <summary>Below it nobody is named: a wrong name is worse than none.</summary>
    public static double Least = .25;

    // Behind them stands somebody else: "a spokesman for Ana Ruiz", "the mother of Tom Ashe".
    static readonly CodeSet Others = new("for of at from with in on to by about against who whom whose that which");

    // Somebody not yet known: "a spokesman", "one of them".
    static readonly CodeSet Unknown = new("a an one two some many any several another most no every each");

    static readonly ushort Who = WordCodes.Of("who"), Comma = WordCodes.Of(","), Bracket = WordCodes.Of("("), Clitic = WordCodes.Of("'s");

    PooledList<int> _speakers = new(Math.Max(quotations, 1));

    /// <summary>Whom some words mean.</summary>
    /// <param name="source">The words; empty for none.</param>
    /// <param name="goesOn">Whether they are those of the quotation before.</param>
    public Reference Resolve(TokenSpan source, bool goesOn)
    {
        if (source.IsEmpty)
            return Reference.None;
        var found = WhoIs(source);
        if (found.Member == Cast.Nobody || found.Confidence < Least)
            return Reference.None;
        if (!goesOn || _speakers.Count == 0 || _speakers[_speakers.Count - 1] != found.Member)
            _speakers.Add(found.Member);
        return found;
    }

    readonly Reference WhoIs(TokenSpan source)
    {
        if (source.Length == 1 && story.Code(source.First) == Who)
            return Antecedent(source.First);
        // "Ana Ruiz, the wife of Tom Ashe": each part between commas by itself, a name before a description.
        var described = Reference.None;
        for (int first = source.First, end; first < source.End; first = end + 1)
        {
            end = PartEnd(first, source.End);
            var (core, isOfOther) = Core(first, end);
            if (core.IsEmpty)
                continue;
            var found = cast.MentionAt(core.End - 1) is >= 0 and var mention && cast.Mentions[mention].Kind != CastMentionKind.Pronoun
                ? new Reference(cast.Mentions[mention].Member, .95)
                : isOfOther || Unknown.Has(story.Code(core.First)) && !HasName(core) ? Reference.None : cast.WhoIs(core.First, core.End, _speakers.Items);
            if (found.Confidence >= .9)
                return found;
            if (described.Member == Cast.Nobody)
                described = found;
        }
        return described;
    }

    // "Ana Ruiz, who said": the person named last, right before it.
    readonly Reference Antecedent(int who)
    {
        int last = story.Code(who - 1) == Comma ? who - 2 : who - 1;
        return cast.MentionAt(last) is >= 0 and var mention ? new(cast.Mentions[mention].Member, .8) : Reference.None;
    }

    readonly bool HasName(TokenSpan words)
    {
        int mention = cast.MentionsBefore(words.First);
        return mention < cast.Mentions.Length && cast.Mentions[mention].First < words.End && cast.Mentions[mention].Kind == CastMentionKind.Name;
    }

    readonly int PartEnd(int first, int limit)
    {
        int end = first;
        while (end < limit && story.Code(end) != Comma && story.Code(end) != Bracket)
            end++;
        return end;
    }

    // "Ruiz's | husband | at the time": the words that name the speaker, and whether another's name stands before them.
    readonly (TokenSpan, bool) Core(int first, int end)
    {
        int start = first, at = first;
        for (; at < end; at++)
        {
            ushort code = story.Code(at);
            if (code == Clitic && at + 1 < end)
                start = at + 1;
            else if (at > start && Others.Has(code))
                break;
        }
        return (new(start, at), start > first);
    }

    public void Dispose() => _speakers.Return();
}
