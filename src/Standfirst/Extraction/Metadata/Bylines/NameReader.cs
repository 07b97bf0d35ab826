using Standfirst.Articles;

namespace Standfirst.Extraction.Metadata.Bylines;

/// <summary>Tells whether a piece of a byline is a name, and whose.</summary>
static class NameReader
{
    const int LongestName = 60;
    const int MostWords = 6;

    // "Chefredakteur", "Teamleiterin"; Sprecher and Schleiter are families.
    const int ShortestTrade = 4;

    /// <summary>The author whom a piece names; null when it names nobody.</summary>
    /// <param name="piece">A piece between commas.</param>
    /// <param name="site">The publication's names: it is a desk, not a person.</param>
    /// <param name="declared">Whether the page declares it as a name, so that "ana" is one too.</param>
    public static Author? Read(string piece, SiteNames site, bool declared)
    {
        string name = Trimmed(piece);
        if (NewsAgencies.Includes(name))
            return new(name, AuthorKind.Agency);
        if (declared && site.Is(name))
            return new(name, AuthorKind.Desk);
        name = Trimmed(WithoutRole(WithoutTail(name)));
        if (name.Length is < 2 or > LongestName || IsAddress(name))
            return null;
        if (NewsAgencies.Includes(name))
            return new(name, AuthorKind.Agency);
        if (BylineWords.Nobody.Contains(PlainLetters.Key(name)) || BylineWords.Is(name))
            return null;
        if (site.Is(name))
            return new(name, AuthorKind.Desk);
        if (IsCredential(name))
            return null;
        string[] words = name.Split(' ');
        string[] keys = [.. words.Select(word => word.Trim('.', ',', ':', '-', '\'').ToLowerInvariant())];
        if (keys.Any(key => BylineWords.Desks.Contains(key))
            || keys.Any(key => key.EndsWith("redaktion", StringComparison.Ordinal)))
            return words.Length <= MostWords && words[0].Any(char.IsUpper) && !IsRoleLike(keys)
                ? new(name, AuthorKind.Desk) : null;
        return IsPerson(words, keys, declared) ? new(name, AuthorKind.Person) : null;
    }

    /// <summary>Whether a piece says what somebody does.</summary>
    public static bool IsRole(string piece)
    {
        if (piece.Length > LongestName)
            return false;
        foreach (var word in PlainLetters.Words(piece))
        {
            if (IsWork(word))
                return true;
        }
        return PlainLetters.Any(piece) && IsCredential(piece);
    }

    static bool IsCredential(string piece) =>
        BylineWords.Credentials.Contains(piece.Replace(".", "").ToLowerInvariant());

    static bool IsRoleLike(IEnumerable<string> keys) =>
        keys.Any(key => IsWork(key));

    static bool IsPerson(string[] words, string[] keys, bool declared)
    {
        if (words.Length > MostWords || keys.Any(key => BylineWords.NoName.Contains(key)) || IsRoleLike(keys)
            || !declared && BylineWords.Articles.Contains(keys[0]))
            return false;
        bool hasCase = words.Any(word => word.Any(char.IsUpper) || word.Any(char.IsLower));
        int capitals = 0;
        for (int place = 0; place < words.Length; place++)
        {
            string word = words[place];
            if (!word.All(letter => char.IsLetter(letter)
                || letter is '.' or '\'' or '’' or '-' or '‐' or '`' or '´' or '"' or '“' or '”'
                || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark
                    or System.Globalization.UnicodeCategory.SpacingCombiningMark))
                return declared && words.Length == 1 && word.Any(char.IsLetter) && word.Length > 3
                    && word.All(char.IsLetterOrDigit);
            if (char.IsUpper(word.FirstOrDefault(char.IsLetter)))
                capitals++;
            else if (hasCase && !declared && !BylineWords.Particles.Contains(word) && !word.Any(char.IsUpper))
                return false;
        }
        // "Autorenseite von": a label whose name stands elsewhere.
        if (words.Length > 1 && BylineWords.Is(words[^1]) && !char.IsUpper(words[^1][0]))
            return false;
        return !hasCase ? words.Sum(word => word.Length) >= 2 : capitals > 0 || declared && words.Length <= 3;
    }

    // "Ana Ruiz in Leeds": a small word that no name holds begins something else.
    static string WithoutTail(string name)
    {
        string[] all = name.Split(' '), words = all;
        if (words.Length > 2 && BylineWords.Tails.Contains(words[^1].ToLowerInvariant()))
            words = words[..^1];
        for (int place = 1; place < words.Length; place++)
        {
            if (BylineWords.Tails.Contains(words[place])
                && !(place + 1 < words.Length && BylineWords.Particles.Contains(words[place])
                && words[place] is not ("in" or "i")))
                return string.Join(' ', words[..place]);
        }
        return words.Length == all.Length ? name : string.Join(' ', words);
    }

    // "Ana Ruiz Health correspondent", "Courier-Redakteurin Ana Ruiz": two words at least are the name's.
    static string WithoutRole(string name)
    {
        string[] words = name.Split(' ');
        for (int place = 2; place < words.Length; place++)
        {
            if (IsWork(words[place]))
                return string.Join(' ', words[..2]);
        }
        return words.Length > 2 && IsRoleWord(words[0].AsSpan(words[0].LastIndexOf('-') + 1))
            ? string.Join(' ', words[1..]) : name;
    }

    /// <summary>Whether a word says what somebody does, for the story or beside it.</summary>
    static bool IsWork(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[LongestName];
        var key = KeyOf(word, letters);
        return IsRoleKey(key) || BylineWords.OtherWork.Contains(key);
    }

    static bool IsRoleWord(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[LongestName];
        return IsRoleKey(KeyOf(word, letters));
    }

    static bool IsRoleKey(ReadOnlySpan<char> key)
    {
        if (BylineWords.Roles.Contains(key))
            return true;
        foreach (string ending in BylineWords.RoleEndings)
        {
            if (key.Length >= ending.Length + ShortestTrade && key.EndsWith(ending))
                return true;
        }
        return false;
    }
    // Of a longer word the end tells.
    static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> word, Span<char> letters)
    {
        word = word.Trim(".,:");
        if (word.Length > letters.Length)
            word = word[^letters.Length..];
        return letters[..word.ToLowerInvariant(letters)];
    }

    static string Trimmed(string piece) =>
        piece.Trim(' ', ',', ':', ';', '-', '–', '—', '|', '*', '"', '“', '”', '„', '[', ']', ')', '<', '>', '+',
            '#', '!', '?', '†').TrimStart('.', '\'');

    /// <summary>Whether a piece is an address of the web or of mail.</summary>
    public static bool IsAddress(string name) =>
        name.Contains('@') || name.Contains("://")
            || name.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || name.IndexOf('.') is > 2 and var dot && dot + 2 < name.Length
            && char.IsAsciiLetterLower(name[dot + 1]) && !name.Contains(' ');
}
