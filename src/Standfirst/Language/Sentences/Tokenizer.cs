using Standfirst.Text;

namespace Standfirst.Language.Sentences;

/// <summary>Text → tokens.</summary>
/// <param name="text">The story's text.</param>
/// <param name="language">Its primary language: where words are cut at apostrophes and where ordinals have stops.</param>
readonly ref struct Tokenizer(string text, string language)
{
    // "l'homme", "dell'arte": the article is a word of its own.
    readonly bool _elides = language is "fr" or "it" or "ca" or "oc" or "co" or "wa";

    // "don't", "Ruiz's".
    readonly bool _cutsClitics = language is "en";

    // "am 3. Mai": a number with a stop is an ordinal.
    readonly bool _dotsOrdinals = language is "de" or "da" or "nb" or "nn" or "no" or "fi" or "et" or "cs" or "sk" or "hu"
        or "sl" or "hr" or "bs" or "sr" or "lv" or "is" or "fo" or "lb" or "tr" or "pl" or "eu";

    /// <summary>Cuts a stretch of the text and adds its tokens.</summary>
    public void Cut(TextSpan span, ref PooledList<Token> tokens)
    {
        for (int at = span.Start; at < span.End;)
        {
            char letter = text[at];
            if (char.IsWhiteSpace(letter))
                at++;
            else if (IsWordLetter(letter))
                at = CutWord(at, span.End, ref tokens);
            else if (AddressEnd(at, span.End) is > 0 and var address)
                at = Add(at, address, TokenKind.Address, ref tokens);
            else if (IsDecimal(at, span))
                at = Add(at, WordEnd(at + 1, span.End, out _, out _), TokenKind.Number, ref tokens);
            else if (IsDecade(at, span.End))
                at = Add(at, at + 4, TokenKind.Number, ref tokens);
            else
                at = Add(at, MarkEnd(at, span.End), TokenKind.Mark, ref tokens);
        }
    }

    static bool IsWordLetter(char letter) =>
        char.IsLetterOrDigit(letter) || letter >= 0x300 && char.GetUnicodeCategory(letter) is
            System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    static bool IsApostrophe(char letter) => letter is '\'' or '’' or 'ʼ';

    int CutWord(int start, int limit, ref PooledList<Token> tokens)
    {
        if (WebAddressEnd(start, limit) is > 0 and var address)
            return Add(start, address, TokenKind.Address, ref tokens);
        int end = WordEnd(start, limit, out int apostrophe, out bool hasInnerStop);
        if (end < limit && text[end] == '@' && AddressEnd(end, limit) is > 0 and var mail)
            return Add(start, mail, TokenKind.Address, ref tokens);
        if (apostrophe > 0 && (_cutsClitics || _elides) && !IsYears(start, apostrophe))
            return CutAtApostrophe(start, end, apostrophe, ref tokens);
        if (char.IsAsciiDigit(text[start]))
            return CutNumber(start, end, limit, ref tokens);
        if (end < limit && (text[end] == '.' && OwnsStop(start, end, limit, hasInnerStop) || IsDollar(start, end)))
            end++;
        var word = TokenOf(start, end, TokenKind.Word);
        if (_cutsClitics && Clitics.Cut(word) is > 0 and var first)
            return Add(Add(start, start + first, TokenKind.Word, ref tokens), end, TokenKind.Word, ref tokens);
        tokens.Add(word);
        return end;
    }

    // Letters and digits, and between them: an apostrophe, a stop ("U.S", not "end.The"), "&", and in numbers a comma or colon.
    int WordEnd(int start, int limit, out int apostrophe, out bool hasInnerStop)
    {
        (apostrophe, hasInnerStop) = (0, false);
        int at = start + 1;
        for (; at < limit; at++)
        {
            char letter = text[at];
            if (IsWordLetter(letter))
                continue;
            if (at + 1 >= limit || !IsWordLetter(text[at + 1]))
                break;
            char before = text[at - 1], after = text[at + 1];
            if (IsApostrophe(letter) && char.IsLetter(after))
                apostrophe = at;
            else if (letter == '.' && JoinsAtStop(start, at, before, after))
                hasInnerStop = true;
            else if (letter is not ('_' or '&')
                && !(letter is ',' or ':' && char.IsAsciiDigit(before) && char.IsAsciiDigit(after)))
                break;
        }
        return at;
    }

    // "3.5", "U.S", "Ph.D", "example.com"; but a sentence that lacks its blank ("end.The") is two words.
    bool JoinsAtStop(int start, int at, char before, char after) => char.IsAsciiDigit(before)
        ? char.IsAsciiDigit(after)
        : char.IsLower(after) || at - start == 1 || text[at - 2] == '.' || text.AsSpan(start, at - start) is "Ph";

    // "US$", "A$".
    bool IsDollar(int start, int end) => text[end] == '$' && end - start <= 3 && char.IsAsciiLetterUpper(text[start]);

    // ".265" behind a blank.
    bool IsDecimal(int at, TextSpan span) => text[at] == '.' && at + 1 < span.End && char.IsAsciiDigit(text[at + 1])
        && (at == span.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '$' or '£' or '€');

    int CutNumber(int start, int end, int limit, ref PooledList<Token> tokens)
    {
        int digits = start;
        while (digits < end && !char.IsLetter(text[digits]))
            digits++;
        if (end - digits >= 2 && text[digits] is 'a' or 'A' or 'p' or 'P' && IsHalfOfDay(text.AsSpan(digits, end - digits)))
        {
            Add(start, digits, TokenKind.Number, ref tokens);
            bool ownsStop = end - digits == 3 && end < limit && text[end] == '.';
            return Add(digits, ownsStop ? end + 1 : end, TokenKind.Word, ref tokens);
        }
        bool isOrdinal = _dotsOrdinals && end - start <= 2 && end + 2 < limit && text[end] == '.' && text[end + 1] == ' '
            && char.IsLetter(text[end + 2]) && (char.IsLower(text[end + 2]) || GermanMonths.StandAt(text, end + 2));
        return Add(start, isOrdinal ? end + 1 : end, TokenKind.Number, ref tokens);
    }

    static bool IsHalfOfDay(ReadOnlySpan<char> letters) =>
        letters.Equals("am", StringComparison.OrdinalIgnoreCase) || letters.Equals("pm", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("a.m", StringComparison.OrdinalIgnoreCase) || letters.Equals("p.m", StringComparison.OrdinalIgnoreCase);

    int CutAtApostrophe(int start, int end, int apostrophe, ref PooledList<Token> tokens)
    {
        if (_elides)
        {
            return apostrophe - start <= 5
                ? Add(Add(start, apostrophe + 1, TokenKind.Word, ref tokens), end, TokenKind.Word, ref tokens)
                : Add(start, end, TokenKind.Word, ref tokens);
        }
        int cut = Clitics.Cut(text.AsSpan(start, end - start), apostrophe - start) + start;
        return cut > start
            ? Add(Add(start, cut, TokenKind.Word, ref tokens), end, TokenKind.Word, ref tokens)
            : Add(start, end, TokenKind.Word, ref tokens);
    }

    bool OwnsStop(int start, int end, int limit, bool hasInnerStop)
    {
        if (end + 1 < limit && text[end + 1] == '.')
            return false;
        if (hasInnerStop)
            return text[end - 2] == '.';
        if (end - start == 1)
            return char.IsUpper(text[start]) ? text[start] != 'I' || IsInitialBehind(end, limit) : IsShortened(start, limit);
        var word = TokenOf(start, end, TokenKind.Word);
        return Abbreviations.Has(word) || word.Hash == No && end + 2 < limit && char.IsAsciiDigit(text[end + 2]);
    }

    static readonly ulong No = WordHash.Of("no");

    // "b. 1971", "Roe v. Wade", "c. 1818"; "z. B.", "d. h.".
    bool IsShortened(int start, int limit)
    {
        if (start + 3 >= limit || text[start + 2] is not (' ' or '\u00A0'))
            return false;
        char next = text[start + 3];
        if (start + 4 < limit && text[start + 4] == '.' && char.IsLetter(next))
            return true;
        return text[start] is 'b' or 'c' or 'd' or 'p' or 'v' && (char.IsAsciiDigit(next) || char.IsUpper(next));
    }

    // "I. M. Pei", but "So do I. The …".
    bool IsInitialBehind(int end, int limit) =>
        end + 3 < limit && text[end + 1] == ' ' && char.IsUpper(text[end + 2]) && text[end + 3] == '.';

    // "@handle", "#tag", but not "#2".
    int AddressEnd(int at, int limit)
    {
        if (text[at] is not ('@' or '#') || at + 1 >= limit || !IsWordLetter(text[at + 1])
            || text[at] == '#' && char.IsAsciiDigit(text[at + 1]))
            return 0;
        int end = at + 1;
        while (end < limit && (IsWordLetter(text[end])
            || text[end] is '_' or '.' && end + 1 < limit && IsWordLetter(text[end + 1])))
            end++;
        return end;
    }

    int WebAddressEnd(int at, int limit)
    {
        if (text[at] is not ('h' or 'H' or 'w' or 'W'))
            return 0;
        var rest = text.AsSpan(at, limit - at);
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return 0;
        int length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length]))
            length++;
        return at + rest[..length].TrimEnd(".,;:!?)”’\"'").Length;
    }

    // "1930's".
    bool IsYears(int start, int apostrophe) =>
        apostrophe - start == 4 && char.IsAsciiDigit(text[start]) && text[apostrophe - 1] == '0';

    // "’90s".
    bool IsDecade(int at, int limit) => (IsApostrophe(text[at]) || text[at] == '‘') && at + 4 <= limit
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && text[at + 3] == 's';

    // Full stops and dashes stand in runs ("...", "--"); a letter beyond U+FFFF is two units.
    int MarkEnd(int at, int limit)
    {
        int end = at + 1;
        if (text[at] is '.' or '-' or '…' or '!' or '?' or '*' or '_')
        {
            while (end < limit && text[end] == text[at])
                end++;
        }
        else if (char.IsHighSurrogate(text[at]) && end < limit && char.IsLowSurrogate(text[end]))
            end++;
        return end;
    }

    int Add(int start, int end, TokenKind kind, ref PooledList<Token> tokens)
    {
        tokens.Add(TokenOf(start, end, kind == TokenKind.Word && char.IsAsciiDigit(text[start]) ? TokenKind.Number : kind));
        return end;
    }

    Token TokenOf(int start, int end, TokenKind kind) => TokenOf(text, start, end, kind);

    /// <summary>A stretch of a text that someone else has cut.</summary>
    public static Token TokenOf(string text, int start, int end)
    {
        var letters = text.AsSpan(start, end - start);
        bool isAddress = letters.Length > 1 && (letters[0] == '#' || letters.Contains('@'))
            || letters.Contains("://", StringComparison.Ordinal) || letters.StartsWith("www.");
        return TokenOf(text, start, end, isAddress ? TokenKind.Address
            : letters.ContainsAnyInRange('0', '9') && !char.IsLetter(letters[0]) ? TokenKind.Number
            : HasLetter(letters) ? TokenKind.Word : TokenKind.Mark);
    }

    static bool HasLetter(ReadOnlySpan<char> letters)
    {
        foreach (char letter in letters)
        {
            if (char.IsLetter(letter))
                return true;
        }
        return false;
    }

    static Token TokenOf(string text, int start, int end, TokenKind kind)
    {
        var letters = text.AsSpan(start, end - start);
        return new(start, end - start, WordHash.Of(letters), kind,
            kind is TokenKind.Word ? LetterCases.Of(letters) : LetterCase.None);
    }
}
