using Standfirst.Language.Sentences;

namespace Standfirst.Language.Marks;

/// <summary>Tells apostrophes from single quotation marks.</summary>
/// <remarks>Looks for a closing mark ahead at most once for each letter: what it found it remembers.</remarks>
/// <param name="text">The story's text.</param>
struct Apostrophes(string text)
{
    // What is written with an apostrophe at its beginning: "’tis", "’em", "rock ’n’ roll".
    static readonly WordSet Elided = new("tis twas em til till cause cos cuz coz bout n round neath ere twere nuff fraid sup t s k ey");

    // Up to here no single mark closes.
    int _seen;

    // Where the next one closes; int.MaxValue where none does in the paragraph.
    int _next = -1;

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
        return end - place <= 6 && Elided.Has(new Token(0, 0, WordHash.Of(text.AsSpan(place + 1, end - place - 1)), default, default));
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

    /// <summary>Whether a single mark closes between a place and the paragraph's end.</summary>
    public bool ClosesAhead(int place, int limit)
    {
        if (_next >= place && _next < limit)
            return true;
        if (_next == int.MaxValue && _seen >= limit)
            return false;
        for (int at = Math.Max(place, _seen); at < limit; at++)
        {
            int found = text.AsSpan(at, limit - at).IndexOfAny('\'', '’', '‘');
            if (found < 0)
                break;
            at += found;
            if (at > place && CanClose(at, limit))
            {
                (_seen, _next) = (at, at);
                return true;
            }
        }
        (_seen, _next) = (limit, int.MaxValue);
        return false;
    }

    readonly bool CanClose(int at, int limit) =>
        !char.IsWhiteSpace(text[at - 1]) && (at + 1 == limit || !char.IsLetterOrDigit(text[at + 1]))
        && !(char.IsLetterOrDigit(text[at - 1]) && MayEndWord(text, at, limit));
}
