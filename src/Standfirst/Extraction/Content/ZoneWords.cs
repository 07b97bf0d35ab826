using System.Collections.Frozen;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>What an element's name, role, class and id say of the zone that it opens.</summary>
static class ZoneWords
{
    // The words of class and id attributes as page makers write them, most of them in English wherever the page is from.
    static readonly (Zone Zone, string Words)[] Rows =
    [
        (Zone.Navigation, "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paging toc skiplink "
            + "tabs sitemap prevnext megamenu offcanvas"),
        (Zone.SiteFrame, "footer masthead copyright impressum disclaimer legal topbar siteheader sitefooter sidebar rail "
            + "colophon toolbar"),
        (Zone.Comments, "comment comments commentlist disqus respond replies kommentare kommentar comentarios commentaires "
            + "discussion livefyre coral viafoura"),
        (Zone.Related, "related recommended recommendation recommendations recirculation recirc outbrain taboola teaser teasers "
            + "mostread popular trending similar morefrom readmore seealso upnext readnext weiterlesen onward crosslinks "
            + "yarpp mehrzum"),
        (Zone.Promotion, "newsletter subscribe subscription signup paywall promo promotion advert advertisement ads adslot "
            + "advertorial sponsor sponsored banner cta upsell donate donation merch affiliate werbung anzeige publicidad"),
        (Zone.Sharing, "share sharing sharebar shares social socials sharedaddy addtoany addthis follow sharethis"),
        (Zone.Credits, "byline tags taglist tagcloud authorbox authorbio bio dateline timestamp postmeta pubdate published "
            + "entrymeta metadata autor"),
        (Zone.Captions, "caption captions figcaption credit credits photocredit imagecaption bildunterschrift bildtext legend"),
        (Zone.Consent, "cookie cookies consent gdpr onetrust cmp cookiebanner"),
        (Zone.Hidden, "modal popup tooltip lightbox noprint screenreader visuallyhidden printonly"),
    ];

    // Two words that mean something only together, as "author-bio" and "authorBio" do.
    static readonly (Zone Zone, string Words)[] PairRows =
    [
        (Zone.SiteFrame, "page-header site-header site-footer page-footer global-header right-column left-column"),
        (Zone.Related, "read-more read-next more-from more-stories more-on also-read see-also you-may most-read most-popular "
            + "latest-news up-next next-article other-articles article-list post-list related-posts link-list more-articles"),
        (Zone.Promotion, "sign-up ad-slot ad-container ad-wrapper google-ads ad-unit"),
        (Zone.Credits, "author-bio author-box about-author author-info author-name post-meta entry-meta article-meta "
            + "post-tags entry-footer post-footer article-tags article-info post-info author-card author-profile"),
        (Zone.Hidden, "sr-only visually-hidden screen-reader is-hidden"),
        (Zone.Sharing, "social-share share-buttons"),
    ];

    static readonly FrozenDictionary<string, ZoneWord> Words = Rows.Concat(PairRows)
        .SelectMany(row => row.Words.Split(' ').Select(word => new ZoneWord(word, row.Zone)))
        .ToFrozenDictionary(row => row.Word, StringComparer.Ordinal);

    static readonly FrozenDictionary<string, ZoneWord>.AlternateLookup<ReadOnlySpan<char>> ByLetters =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenDictionary<TagName, ZoneWord> Tags = new Dictionary<TagName, ZoneWord>
    {
        [TagName.Nav] = new("<nav>", Zone.Navigation),
        [TagName.Menu] = new("<menu>", Zone.Navigation),
        [TagName.Footer] = new("<footer>", Zone.SiteFrame),
        [TagName.Aside] = new("<aside>", Zone.Related),
        [TagName.Dialog] = new("<dialog>", Zone.Hidden),
        [TagName.AmpAd] = new("<amp-ad>", Zone.Promotion),
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, ZoneWord> Roles = new (string Role, Zone Zone)[]
    {
        ("navigation", Zone.Navigation), ("menu", Zone.Navigation), ("menubar", Zone.Navigation), ("search", Zone.Navigation),
        ("tablist", Zone.Navigation), ("contentinfo", Zone.SiteFrame), ("complementary", Zone.Related),
        ("dialog", Zone.Hidden), ("alertdialog", Zone.Hidden), ("alert", Zone.Hidden),
    }.ToFrozenDictionary(row => row.Role, row => new ZoneWord("role=" + row.Role, row.Zone), StringComparer.OrdinalIgnoreCase);

    /// <summary>The first word of an element that opens a zone; default when nothing speaks for one.</summary>
    /// <param name="element">The element whose name, role, class and id are looked at, in this order.</param>
    /// <param name="distrusted">Words that mean something else on this page.</param>
    public static ZoneWord Of(PageNode element, IReadOnlySet<string> distrusted)
    {
        if (Tags.TryGetValue(element.Tag, out var word) && !distrusted.Contains(word.Word))
            return word;
        if (element.Attribute(AttributeName.Role) is { } role && Roles.TryGetValue(role, out word)
            && !distrusted.Contains(word.Word))
        {
            return word;
        }
        word = OfNames(element.Utf8Attribute(AttributeName.Class), distrusted);
        return word.Zone != Zone.None ? word : OfNames(element.Utf8Attribute(AttributeName.Id), distrusted);
    }

    // Long class lists are utility classes ("hidden md:block flex …"): their first words tell, the rest is dress.
    const int MostLetters = 160;

    static ZoneWord OfNames(ReadOnlySpan<byte> names, IReadOnlySet<string> distrusted)
    {
        // Holds the word before, a hyphen and the word being read: "author-bio" for class="authorBio".
        Span<char> pair = stackalloc char[MostLetters + 1];
        int start = 0, length = 0;
        names = names[..Math.Min(names.Length, MostLetters)];
        for (int i = 0; i <= names.Length; i++)
        {
            char letter = i < names.Length ? (char)names[i] : ' ';
            bool isHump = char.IsAsciiLetterUpper(letter) && i > 0 && char.IsAsciiLetterLower((char)names[i - 1]);
            if (length > start && (isHump || !char.IsAsciiLetterOrDigit(letter)))
            {
                if ((Find(pair[start..length], distrusted) ?? Find(pair[..length], distrusted)) is { } found)
                    return found;
                pair[start..length].CopyTo(pair);
                length -= start;
                pair[length++] = '-';
                start = length;
            }
            if (letter == ' ')
                start = length = 0;
            else if (char.IsAsciiLetterOrDigit(letter))
                pair[length++] = char.ToLowerInvariant(letter);
        }
        return default;
    }

    static ZoneWord? Find(ReadOnlySpan<char> letters, IReadOnlySet<string> distrusted) =>
        ByLetters.TryGetValue(letters, out var word) && !distrusted.Contains(word.Word) ? word : null;
}
