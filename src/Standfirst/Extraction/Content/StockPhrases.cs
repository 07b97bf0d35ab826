using System.Buffers;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>Lines that pages print between and after the paragraphs of any story.</summary>
static class StockPhrases
{
    // Whole lines, in lower case, without the signs around them.
    static readonly Wordlist Labels = new(StringComparison.Ordinal,
        // Advertisement
        "advertisement", "advertisements", "advertising", "advert", "ad", "sponsored", "sponsored content", "promoted",
        "story continues below advertisement", "article continues below advertisement", "continue reading below",
        "advertisement - scroll to continue", "article continues after advertisement", "anzeige", "werbung", "publicité", "publicidad",
        "publicidade", "pubblicità", "advertentie", "reklame", "annonce", "annons", "reklama", "reklam", "реклама",
        "mainos", "hirdetés", "διαφήμιση", "広告", "广告", "광고",
        // More of the kind
        "read more", "read also", "also read", "see also", "related", "related articles", "related stories", "related content",
        "more on this", "more on this story", "more from", "read next", "up next", "recommended", "recommended for you",
        "you may also like", "you might also like", "trending", "most read", "most popular", "latest news", "top stories",
        "mehr zum thema", "lesen sie auch", "lesen sie mehr", "auch interessant", "weitere artikel", "mehr dazu",
        "das könnte sie auch interessieren", "à lire aussi", "lire aussi", "sur le même sujet", "lire la suite", "lea también",
        "lee también", "te puede interesar", "más información", "leggi anche", "leia também", "leia mais", "lees ook",
        "lees meer", "læs også", "les også", "läs också", "läs mer", "czytaj więcej", "czytaj także", "zobacz także",
        "читайте также", "ilgili haberler", "関連記事", "相关阅读",
        // Sharing and following
        "share", "share this", "share this article", "share this story", "share this post", "share on facebook", "tweet",
        "teilen", "artikel teilen", "partager", "compartir", "condividi", "compartilhar", "delen", "del", "dela", "udostępnij",
        "follow us", "comments", "leave a comment", "leave a reply", "kommentare", "commentaires", "comentarios", "commenti",
        "comentários", "reacties", "tags", "topics", "schlagworte", "themen", "copy link", "link copied", "print", "save");

    // How a heading begins behind which only other stories come.
    static readonly string[] Farewells =
    [
        "related", "more from", "more on ", "more stories", "read more", "you may also", "you might also", "recommended",
        "leave a comment", "leave a reply", "comments", "about the author", "about author", "share this", "most read",
        "most popular", "latest news", "trending", "subscribe", "sign up", "newsletter", "join the conversation",
        "mehr zum thema", "mehr von", "lesen sie auch", "kommentare", "weitere artikel", "auch interessant",
        "à lire aussi", "sur le même sujet", "commentaires", "lea también", "te puede interesar", "noticias relacionadas",
        "leggi anche", "leia também", "lees ook", "læs også", "les også", "läs också", "czytaj także", "читайте также",
        "関連記事",
    ];
    static readonly Dictionary<int, string[]> FarewellsByFirst = Tables.ByNumber(Farewells, opening => opening[0]);

    /// <summary>Lines of so many letters are sentences, no labels.</summary>
    public const int ShortestSentence = 60;

    const int LongestLabel = 60;

    /// <summary>What a line says.</summary>
    /// <param name="line">Its letters in UTF-8, ASCII capitals made small; white space as the page has it.</param>
    public static StockPhrase Of(ReadOnlySpan<byte> line)
    {
        if (!MayBegin(line))
            return StockPhrase.None;
        char[]? rented = line.Length > MostOnStack ? ArrayPool<char>.Shared.Rent(line.Length) : null;
        Span<char> letters = rented ?? stackalloc char[MostOnStack];
        var phrase = OfLetters(letters[..Collapse(letters[..Encoding.UTF8.GetChars(line, letters)])]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return phrase;
    }

    const int MostOnStack = 256;

    /// <param name="line">The line, white space collapsed; it is made small.</param>
    static StockPhrase OfLetters(Span<char> line)
    {
        var bare = line.Trim(Frame);
        foreach (ref char letter in bare)
            letter = char.ToLowerInvariant(letter);
        if (Labels.Contains(bare))
            return line.Length <= LongestLabel ? StockPhrase.Label : StockPhrase.Farewell;
        if (bare.IsEmpty || !FarewellsByFirst.TryGetValue(bare[0], out string[]? openings))
            return StockPhrase.None;
        foreach (string opening in openings)
        {
            if (bare.StartsWith(opening, StringComparison.Ordinal))
                return StockPhrase.Farewell;
        }
        return StockPhrase.None;
    }

    const string Frame = " :.…!?»«><-–—|+→[]()*#";

    /// <summary>White space as a page shows it, in place.</summary>
    /// <returns>How many letters are left.</returns>
    static int Collapse(Span<char> letters)
    {
        int length = 0;
        foreach (char letter in letters)
        {
            if (WhiteSpace.IsInvisible(letter))
                continue;
            if (!char.IsWhiteSpace(letter))
                letters[length++] = letter;
            else if (length > 0 && letters[length - 1] != ' ')
                letters[length++] = ' ';
        }
        return length > 0 && letters[length - 1] == ' ' ? length - 1 : length;
    }

    static readonly SearchValues<byte> LettersAndDigits = SearchValues.Create(Array.FindAll(
        Tables.Of(256, unit => (byte)unit), unit => unit >= 0x80 || char.IsAsciiLetterOrDigit((char)unit)));

    // Whether a phrase begins with these letters of ASCII, three at most: most lines do not.
    static readonly bool[] Beginnings = BeginningsOf([.. Labels, .. Farewells]);

    const int LettersOfBeginning = 3;

    static bool[] BeginningsOf(ReadOnlySpan<string> phrases)
    {
        var beginnings = new bool[1 << (5 * LettersOfBeginning)];
        foreach (string phrase in phrases)
        {
            if (BeginningOf(Encoding.UTF8.GetBytes(phrase)) is { } beginning)
                beginnings[beginning] = true;
        }
        return beginnings;
    }

    static bool MayBegin(ReadOnlySpan<byte> line) => BeginningOf(line) is not { } beginning || Beginnings[beginning];

    /// <summary>The first letters as a number, 0 where it is a digit or there is none; null where a letter is not of ASCII.</summary>
    static int? BeginningOf(ReadOnlySpan<byte> line)
    {
        int start = line.IndexOfAny(LettersAndDigits);
        if (start < 0)
            return 0;
        int beginning = 0;
        foreach (byte letter in line[start..Math.Min(line.Length, start + LettersOfBeginning)])
        {
            if (letter >= 0x80)
                return null;
            if (!char.IsAsciiLetterLower((char)letter))
                break;
            beginning = beginning << 5 | letter & 31;
        }
        return beginning;
    }
}
