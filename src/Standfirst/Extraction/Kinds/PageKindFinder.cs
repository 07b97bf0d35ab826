using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content;

namespace Standfirst.Extraction.Kinds;

/// <summary>What is known of a page when its kind is asked for.</summary>
sealed record KindClues
{
    public required PageTree Page { get; init; }

    /// <summary>The headline; null when the page has none.</summary>
    public required string? Headline { get; init; }

    /// <summary>The title element's words; null when there is none.</summary>
    public required string? Title { get; init; }

    /// <summary>The body's text.</summary>
    public required string Text { get; init; }

    public required PageMeasures Measures { get; init; }

    /// <summary>What the page says it is; null when it does not say.</summary>
    public required PageKind? Declared { get; init; }

    /// <summary>Whether a day of publication was found.</summary>
    public required bool HasDate { get; init; }

    /// <summary>The path of its address; empty when it is unknown.</summary>
    public required string Path { get; init; }

    /// <summary>How many timed entries the body has.</summary>
    public required int LiveEntries { get; init; }
}

/// <summary>Tells what sort of page was read: first what stands in the way of a story, then what is declared, then what is measured.</summary>
static class PageKindFinder
{
    /// <summary>A reason to take a page for something.</summary>
    /// <param name="From">Its name in the evidence.</param>
    /// <param name="Confidence">How often it is right: docs/decisions/0005-kinds-of-page.md.</param>
    /// <param name="Judge">What it takes the page for; null when it does not speak.</param>
    sealed record Reason(string From, double Confidence, Func<KindClues, PageKind?> Judge);

    static readonly Reason[] Reasons =
    [
        new("wording", .95, page => IsBotCheck(page) ? PageKind.BotCheck : null),
        new("wording", .9, page => IsConsentWall(page) ? PageKind.ConsentWall : null),
        new("wording", .9, page => IsError(page) ? PageKind.Error : null),
        new("declared", .95, page => page.Declared is PageKind.LiveBlog ? page.Declared : null),
        new("entries", .85, page => IsLiveBlog(page) ? PageKind.LiveBlog : null),
        new("headline", .8, page => IsGallery(page) ? PageKind.Gallery : null),
        new("declared", .82, page => page.Declared is PageKind.Other or PageKind.Gallery ? page.Declared : null),
        new("declared", .8, page => page.Declared is PageKind.Video or PageKind.Index && !TellsStory(page) ? page.Declared : null),
        new("declared", .96, page => page.Declared is PageKind.Article && !IsTeasersOnly(page) ? page.Declared : null),
        new("measures", .85, page => IsShop(page) && HasManyTeasers(page) ? PageKind.Index : null),
        new("measures", .55, page => IsShop(page) ? PageKind.Other : null),
        new("measures", .57, page => IsIndex(page) ? PageKind.Index : null),
        new("measures", .8, page => page.Measures.BodyProse >= ShortestStory ? PageKind.Article : null),
    ];

    // A news brief has three or four sentences. A page that shows less and declares nothing is hardly a story.
    const int ShortestStory = 400;

    // From so much running text on, with a day on it, a page tells something, whatever stands around it.
    const int LongStory = 1_000, LongParagraph = 250;

    // Walls and errors say what they have to say in a few sentences; the longest consent walls list their partners and purposes.
    const int LongestCheck = 1_200, LongestError = 1_500, LongestWall = 8_000, LongestWallOfStory = 2_500;

    const double MostlyConsent = .6;

    /// <summary>The kind, why it is believed, and what was said to the contrary.</summary>
    public static (PageKind Kind, FieldEvidence Evidence) Find(KindClues page)
    {
        foreach (var reason in Reasons)
        {
            if (reason.Judge(page) is { } kind)
                return (kind, new FieldEvidence("kind", reason.From, reason.Confidence, DissentFrom(kind, page.Declared)));
        }
        return (PageKind.Other, new FieldEvidence("kind", "measures", UnsureOther, DissentFrom(PageKind.Other, page.Declared)));
    }

    static Testimony[] DissentFrom(PageKind kind, PageKind? declared) => declared is { } other && other != kind
        ? [new("declared", RecordName.Of(other))]
        : [];

    // Little text and nothing declared: a form, a menu, an empty frame. Now and then a very short story.
    const double UnsureOther = .64;

    static bool IsBotCheck(KindClues page)
    {
        if (page.Text.Length > LongestCheck)
            return false;
        bool saysNothingElse = page.Declared is null && !page.HasDate;
        if (BotCheckMarkup.IsIn(page.Page))
            return Says(page, KindWording.IsBotCheckHeadline) || KindWording.AsksWhetherHuman(page.Text)
                || saysNothingElse && page.Text.Length < ShortestStory;
        return saysNothingElse && (KindWording.AsksWhetherHuman(page.Text)
            || page.Text.Length < ShortestStory && Says(page, KindWording.IsBotCheckHeadline));
    }

    // Walls often keep the story's own headline and metadata: only what they say tells.
    static bool IsConsentWall(KindClues page) =>
        page.Text.Length > 0
        && page.Text.Length < (page.Declared is PageKind.Article or PageKind.LiveBlog ? LongestWallOfStory : LongestWall)
        && KindWording.ConsentShare(page.Text) >= MostlyConsent;

    static bool IsError(KindClues page) =>
        page.Text.Length < LongestError && page.Declared is not PageKind.Article && Says(page, KindWording.IsErrorHeadline);

    delegate bool Wording(ReadOnlySpan<char> words);

    static bool Says(KindClues page, Wording wording) => wording(page.Headline) || wording(page.Title);

    // Fewer timed entries are a chronicle within a story.
    const int FewestEntries = 3;

    static bool IsLiveBlog(KindClues page) => page.LiveEntries >= FewestEntries;

    // A slide show has so many pictures, and hardly more words than their captions.
    const int FewestPictures = 5, MostLettersPerPicture = 500;

    static bool IsGallery(KindClues page) =>
        page.Measures.BodyPictures >= FewestPictures
        && page.Measures.BodyLetters < page.Measures.BodyPictures * MostLettersPerPicture
        && (Says(page, KindWording.NamesGallery) || KindWording.NamesGallery(page.Path));

    static bool TellsStory(KindClues page) =>
        page.Measures.BodyProse >= LongStory && page.Measures.LongestParagraph >= LongParagraph && page.HasDate;

    // For each paragraph of running text so many headlines of other pages.
    const int ManyTeasers = 3, NothingButTeasers = 8;

    static bool IsTeasersOnly(KindClues page) =>
        page.Measures.BodyProse < ShortestStory / 2 && page.Measures.Teasers > NothingButTeasers * Paragraphs(page);

    static int Paragraphs(KindClues page) => Math.Max(1, page.Measures.BodyParagraphs);

    // One sum of money is part of a story; a shop's page has a row of them, and few words for each.
    const int FewestPrices = 3, PricesOfAList = 12, MostLettersPerPrice = 300;

    static bool IsShop(KindClues page) => !page.HasDate && page.Measures.Prices >= FewestPrices
        && page.Measures.BodyProse < page.Measures.Prices * MostLettersPerPrice;

    static bool HasManyTeasers(KindClues page) =>
        page.Measures.Teasers >= PricesOfAList || page.Measures.Prices >= PricesOfAList;

    // A company's front door has a few links to its products; a publication's has a page full of headlines.
    const int TeasersOfAFrontPage = 20;

    static bool IsIndex(KindClues page)
    {
        bool tellsStory = page.Measures.BodyProse >= LongStory && page.Measures.LongestParagraph >= LongParagraph
            || page.HasDate && page.Measures.BodyProse >= ShortestStory;
        bool isMostlyLinks = page.Measures.LinkLetters * 2 > page.Measures.Letters;
        int teasers = page.Measures.Teasers / Paragraphs(page);
        return !tellsStory && (teasers > ManyTeasers || isMostlyLinks) || page.Path == "/" && page.Measures.Teasers >= TeasersOfAFrontPage;
    }
}
