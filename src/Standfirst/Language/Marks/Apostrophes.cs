using Standfirst.Language.Sentences;

namespace Standfirst.Language.Marks;

/// <summary>Tells apostrophes from single quotation marks.</summary>
/// <remarks>Looks for a closing mark ahead at most once for each letter: what it found it remembers.</remarks>
/// <param name="text">The story's text.</param>
struct Apostrophes(string text)
{
    // What is written with an apostrophe at its beginning: "’tis", "’em", "rock ’n’ roll".
    static readonly WordSet Elided = new("tis twas em til till cause cos cuz coz bout n round neath ere twere nuff fraid "
        + "sup t s k ey");

    // The last answers: good from the place they were asked for up to the mark that was found.
    Answer _any = new(-1, -1, false), _sure = new(-1, -1, false);

    readonly record struct Answer(int From, int Mark, bool Closes);

    /// <summary>Whether a single mark at a place where one can open is the beginning of a word: "’90s", "’em".</summary>
    public readonly bool IsElision(int place, int limit)
    {
        int end = place + 1;
        while (end < limit && char.IsLetterOrDigit(text[end]))
            end++;
        if (end == place + 1)
            return false;
        if (char.IsAsciiDigit(text[place + 1]))
            return text[place] != '‘' || end - place <= 4 && text[end - 1] == 's';
        return end - place <= 6 && Elided.Has(new Token(0, 0, WordHash.Of(text.AsSpan(place + 1, end - place - 1)), default,
            default));
    }

    /// <summary>Whether a mark stands where only an apostrophe can: between letters.</summary>
    public static bool IsInner(string text, int place, int limit) =>
        place > 0 && place + 1 < limit && char.IsLetterOrDigit(text[place - 1]) && char.IsLetterOrDigit(text[place + 1])
        && text[place - 1] < Spaceless;

    // From here on scripts have no blanks between words.
    const char Spaceless = '\u2E80';

    /// <summary>Whether a mark behind a letter may be the end of a word: "the players’ union", "goin’ home".</summary>
    public static bool MayEndWord(string text, int place, int limit) =>
        place > 0 && text[place - 1] is 's' or 'S' or 'n' or 'z' && place + 2 < limit
        && text[place + 1] == ' ' && char.IsLower(text[place + 2]);

    /// <summary>Whether the next single mark that opens or closes, before the paragraph's end, closes.</summary>
    /// <param name="place">Where to begin.</param>
    /// <param name="limit">The paragraph's end.</param>
    /// <param name="surely">Whether marks that may end a word are passed over.</param>
    public bool ClosesAhead(int place, int limit, bool surely)
    {
        ref var answer = ref surely ? ref _sure : ref _any;
        if (answer.From > place || answer.Mark < place)
            answer = Look(place, limit, surely);
        return answer.Closes;
    }

    readonly Answer Look(int place, int limit, bool surely)
    {
        for (int at = place; at < limit; at++)
        {
            int found = text.AsSpan(at, limit - at).IndexOfAny('\'', '’', '‘');
            if (found < 0)
                break;
            at += found;
            if (CanClose(at, limit, surely))
                return new(place, at, true);
            if (CanOpen(at, limit) && !IsElision(at, limit))
                return new(place, at, false);
        }
        return new(place, limit, false);
    }

    readonly bool CanOpen(int at, int limit) =>
        at > 0 && char.IsWhiteSpace(text[at - 1]) && at + 1 < limit && char.IsLetterOrDigit(text[at + 1]);

    readonly bool CanClose(int at, int limit, bool surely) =>
        at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == limit || !char.IsLetterOrDigit(text[at + 1]))
        && !(surely && char.IsLetterOrDigit(text[at - 1]) && MayEndWord(text, at, limit));
}
