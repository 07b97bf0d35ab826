using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Looks around a token of a passage for marks, commas and words that report; no look goes far.</summary>
/// <param name="story">The story.</param>
/// <param name="passage">The passage; beyond it nothing is seen.</param>
readonly ref struct Surroundings(CodedStory story, TokenSpan passage)
{
    // How near to a cue a mark of quotation counts as next to it.
    const int Near = 6;

    // So far other cues are looked for.
    const int Look = 12;

    /// <summary>What is told of a word and its form is the one times this plus the other.</summary>
    public const int Forms = 8;

    static readonly ushort Comma = WordCodes.Of(","), Colon = WordCodes.Of(":");

    /// <summary>A token's number; that of no word beyond a passage.</summary>
    public ushort Code(int token) =>
        passage.Holds(token) ? story.Code(token) : WordCodes.Outside;

    /// <summary>How near before a token a quoted stretch ends, in steps of two, from 1; 0 where none does.</summary>
    public int ClosesBefore(int token)
    {
        for (int at = token; at > Math.Max(passage.First, token - Near); at--)
        {
            if (story.Closes(at))
                return 1 + Math.Min(2, (token - at) / 2);
        }
        return 0;
    }

    /// <summary>How near behind a token a quoted stretch begins, in steps of two, from 1; 0 where none does.</summary>
    public int OpensBehind(int token)
    {
        for (int at = token + 1; at < Math.Min(passage.End, token + Near); at++)
        {
            if (story.Opens(at))
                return 1 + Math.Min(2, (at - token - 1) / 2);
        }
        return 0;
    }

    /// <summary>How near before a token a comma stands; 0 where none does.</summary>
    public int CommaBefore(int token)
    {
        for (int at = token - 1; at >= Math.Max(passage.First, token - 2 * Near); at--)
        {
            if (story.Code(at) == Comma)
                return Features.Step(token - at);
        }
        return 0;
    }

    /// <summary>How near behind a token a comma or a colon stands; 0 where none does.</summary>
    public int CommaBehind(int token)
    {
        for (int at = token; at < Math.Min(passage.End, token + Near); at++)
        {
            if (story.Code(at) == Comma || story.Code(at) == Colon)
                return 1 + at - token;
        }
        return 0;
    }

    /// <summary>What the nearest word before a token does that reports; 0 for none.</summary>
    public int CueBefore(int token) => NearestCue(token, -1);

    /// <summary>What the nearest word behind a token does that reports; 0 for none.</summary>
    public int CueBehind(int token) => NearestCue(token, 1);

    int NearestCue(int token, int step)
    {
        for (int at = token + step, left = Look; left > 0 && passage.Holds(at); at += step, left--)
        {
            if (ReportAt(at) is not CueClass.None and var found)
                return (int)found;
        }
        return 0;
    }

    /// <summary>What the first word from a place on does that reports, and its form; 0 for none.</summary>
    public int CueFrom(int place)
    {
        for (int at = place; at < Math.Min(passage.End, place + Near); at++)
        {
            if (ReportAt(at) is not CueClass.None and var found)
                return (int)found * Forms + (int)WordCodes.FormOf(story.Code(at));
        }
        return 0;
    }

    CueClass ReportAt(int token) => story.IsQuoted(token) ? CueClass.None : WordCodes.ClassOf(story.Code(token));
}
