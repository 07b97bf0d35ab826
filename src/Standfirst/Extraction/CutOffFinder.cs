using System.Text;
using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Metadata;
using Standfirst.Text;

namespace Standfirst.Extraction;

/// <summary>Tells whether a text stops before the article does, and why it is thought so.</summary>
static class CutOffFinder
{
    /// <summary>A sign of a text that is cut off, or of one that is not.</summary>
    /// <param name="From">Its name in the evidence.</param>
    /// <param name="Confidence">How sure it is; estimates, as no set of pages tells: docs/decisions/0005-kinds-of-page.md.</param>
    /// <param name="Read">What it says; null when it is silent.</param>
    sealed record Sign(string From, double Confidence, Func<PageMetadata, Body, PageTree, bool?> Read);

    static readonly Sign[] Signs =
    [
        new("declared body", .95, (said, body, _) => GoesOn(said.DeclaredBody, body.Text) ? true : null),
        new("paywall", .6, (said, body, page) =>
            said.IsFree == false && IsTeaser(body) && HasPaywallAfter(page, body.LastNode) ? true : null),
        new("invitation to subscribe", .85, (_, body, _) => AsksToSubscribe(body.WordsBehind) ? true : null),
        new("declared length", .75, (said, body, _) =>
            IsTeaser(body) && said.DeclaredWords > LongerBy * CountWords(body.Text) ? true : null),
        new("open end", .7, (said, body, _) => said.IsFree == false && HasOpenEnd(body.Text) ? true : null),
        new("declared free", .9, (said, body, _) => said.IsFree == true ? false : null),
    ];

    /// <summary>The verdict of the first sign that speaks; null when none does or there is no text.</summary>
    public static (bool IsCutOff, FieldEvidence Evidence)? Find(PageMetadata said, Body body, PageTree page)
    {
        if (body.Text.Length == 0)
            return null;
        foreach (var sign in Signs)
        {
            if (sign.Read(said, body, page) is { } verdict)
                return (verdict, new FieldEvidence("isCutOff", sign.From, sign.Confidence, []));
        }
        return null;
    }

    // What paywalls let through is a few paragraphs; whole stories behind them are kept by subscribers' browsers and by crawlers.
    static bool IsTeaser(Body body) => body.WordsBehind is not null;

    // Publishers count captions, boxes and bylines, too: a whole text seldom has less than two thirds of what they declare.
    const double LongerBy = 1.6;

    // So many letters are found at one place only.
    const int SureLetters = 40;

    // What is left out at the end of a declared body may be a note or a byline.
    const double WholeBody = .8;

    /// <summary>Whether the declared body goes on where the text ends.</summary>
    static bool GoesOn(string? declared, string text)
    {
        if (declared is null || text.Length < SureLetters || declared.Length * WholeBody < text.Length)
            return false;
        var end = text.AsSpan().TrimEnd(" .…[]").TrimEnd("\n");
        if (end.Length < SureLetters)
            return false;
        int place = declared.AsSpan().IndexOf(end[^SureLetters..], StringComparison.Ordinal);
        return place >= 0 && place + SureLetters < declared.Length * WholeBody;
    }

    // Scripts without spaces seem to have one word a sentence. No language's words have more letters on average.
    const int LongestWord = 10;

    static int CountWords(string text)
    {
        int words = 0;
        bool within = false;
        foreach (char letter in text)
        {
            bool isSpace = char.IsWhiteSpace(letter);
            words += within && isSpace ? 1 : 0;
            within = !isSpace;
        }
        return Math.Max(words + (within ? 1 : 0), text.Length / LongestWord);
    }

    static bool HasOpenEnd(string text) =>
        text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith("[…]", StringComparison.Ordinal)
        || text.EndsWith("[...]", StringComparison.Ordinal);

    // What stands right behind a story that only subscribers may read to its end.
    static readonly Phrases Invitations = new(
        [
            "subscribe to read", "subscribe to continue", "subscribe now to read", "subscribe to unlock", "subscribers only",
            "for subscribers only", "this article is for subscribers", "this content is for subscribers", "already a subscriber",
            "already subscribed", "sign in to continue reading", "register to continue reading", "create a free account to read",
            "to continue reading this", "to read the full", "read the full story with", "unlock this article", "become a member to read",
            "jetzt weiterlesen", "weiterlesen mit", "sie möchten weiterlesen", "diesen artikel weiterlesen", "um weiterzulesen",
            "artikel freischalten", "ich bin abonnent", "bereits abonnent", "sie haben bereits ein abo", "exklusiv für abonnenten",
            "nur für abonnenten", "dieser artikel ist abonnenten", "zugang zu allen artikeln", "pour lire la suite", "lire la suite de cet article",
            "réservé aux abonnés", "réservé à nos abonnés", "il vous reste", "déjà abonné", "la suite est réservée",
            "suscríbete para seguir", "suscríbete para leer", "para seguir leyendo", "contenido exclusivo para suscriptores", "solo para suscriptores",
            "abbonati per continuare", "abbonati per leggere", "per continuare a leggere", "contenuto riservato agli abbonati",
            "assine para continuar", "conteúdo exclusivo para assinantes", "para continuar lendo", "exclusivo para assinantes",
            "verder lezen?", "lees verder met", "alleen voor abonnees", "exclusief voor abonnees", "al abonnee",
            "kun for abonnenter", "for abonnenter", "bli abonnent", "bliv abonnent", "läs vidare med", "för prenumeranter", "redan prenumerant",
            "tilaajille", "dla prenumeratorów", "tylko dla subskrybentów", "czytaj dalej z", "pouze pro předplatitele", "csak előfizetőknek",
            "только для подписчиков", "この記事は有料会員限定", "続きを読むには", "订阅后阅读",
        ]);

    static bool AsksToSubscribe(string? words) => words is not null && Invitations.AreIn(words);

    // Parts of the names that publishers and the makers of paywalls give them. "gated" alone is in "aggregated".
    static readonly byte[][] PaywallWords =
        Array.ConvertAll(["paywall", "regwall", "barrier", "piano-", "subscriber-only", "_gated", "-gated", "premium-content", "paid-content"],
            Encoding.UTF8.GetBytes);

    /// <summary>Whether an element behind the text stands in the reader's way. One around the text only says that it is for subscribers.</summary>
    static bool HasPaywallAfter(PageTree page, int lastNode)
    {
        for (int index = lastNode + 1; index < page.Count; index++)
        {
            var node = page[index];
            if (node.IsElement && (Speaks(node.Utf8Attribute(AttributeName.Class)) || Speaks(node.Utf8Attribute(AttributeName.Id))))
                return true;
        }
        return false;
    }

    // The longest lists are utility classes, whose first words tell.
    const int MostBytes = 256;

    static bool Speaks(ReadOnlySpan<byte> names)
    {
        if (names.IsEmpty)
            return false;
        Span<byte> small = stackalloc byte[MostBytes];
        Ascii.ToLower(names[..Math.Min(names.Length, MostBytes)], small, out int length);
        foreach (byte[] word in PaywallWords)
        {
            if (small[..length].IndexOf(word) >= 0)
                return true;
        }
        return false;
    }
}
