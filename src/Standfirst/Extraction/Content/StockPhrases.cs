using System.Collections.Frozen;

namespace Standfirst.Extraction.Content;

/// <summary>Lines that pages print between and after the paragraphs of any story.</summary>
static class StockPhrases
{
    // Whole lines, in lower case, without the signs around them.
    static readonly FrozenSet<string> Labels = SetOf(
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

    /// <summary>Whether a line is a label of the page and no sentence of the story.</summary>
    public static bool IsLabel(string line) => line.Length <= LongestLabel && Labels.Contains(Bare(line));

    /// <summary>Whether a heading announces other stories, comments or a newsletter.</summary>
    public static bool IsFarewell(string heading)
    {
        string bare = Bare(heading);
        return Labels.Contains(bare) || Array.Exists(Farewells, opening => bare.StartsWith(opening, StringComparison.Ordinal));
    }

    const int LongestLabel = 60;

    static string Bare(string line) => line.Trim(' ', ':', '.', '…', '!', '?', '»', '«', '>', '<', '-', '–', '—', '|', '+', '→', '[', ']', '(', ')', '*', '#')
        .ToLowerInvariant();

    static FrozenSet<string> SetOf(params string[] lines) => lines.ToFrozenSet(StringComparer.Ordinal);
}
