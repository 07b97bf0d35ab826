using System.Text;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Text;

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

    static readonly (Zone Zone, string Words)[] AllRows = [.. Rows, .. PairRows];

    static readonly (TagName Tag, string Word, Zone Zone)[] TagRows =
    [
        (TagName.Nav, "<nav>", Zone.Navigation), (TagName.Menu, "<menu>", Zone.Navigation),
        (TagName.Footer, "<footer>", Zone.SiteFrame), (TagName.Aside, "<aside>", Zone.Related),
        (TagName.Dialog, "<dialog>", Zone.Hidden), (TagName.AmpAd, "<amp-ad>", Zone.Promotion),
    ];

    static readonly (string Role, Zone Zone)[] RoleRows =
    [
        ("navigation", Zone.Navigation), ("menu", Zone.Navigation), ("menubar", Zone.Navigation), ("search", Zone.Navigation),
        ("tablist", Zone.Navigation), ("contentinfo", Zone.SiteFrame), ("complementary", Zone.Related),
        ("dialog", Zone.Hidden), ("alertdialog", Zone.Hidden), ("alert", Zone.Hidden),
    ];

    static readonly ZoneWord[] Words = WordsOf();

    static ZoneWord[] WordsOf()
    {
        List<ZoneWord> words = [];
        foreach (var (zone, some) in AllRows)
        {
            foreach (string word in Wordlist.Split(some))
                words.Add(new(word, zone));
        }
        foreach (var (_, word, zone) in TagRows)
            words.Add(new(word, zone));
        foreach (var (role, zone) in RoleRows)
            words.Add(new("role=" + role, zone));
        words.Sort((one, other) => string.CompareOrdinal(one.Word, other.Word));
        return [default, .. words];
    }

    /// <summary>More than the place of any word.</summary>
    public static int Count => Words.Length;

    /// <summary>The word at a place; places are in the words' order, and 0 is none.</summary>
    public static ZoneWord At(int place) => Words[place];

    /// <summary>The place of an element's name; 0 when it opens no zone.</summary>
    public static ushort OfTag(TagName tag) => Tags[(int)tag];

    /// <summary>The place of a role; 0 when it opens no zone.</summary>
    public static ushort OfRole(ReadOnlySpan<byte> role)
    {
        foreach (var (name, place) in Roles)
        {
            if (Ascii.EqualsIgnoreCase(role, name))
                return place;
        }
        return 0;
    }

    /// <summary>The place of a word or a pair of words of a class or an id; 0 when it opens no zone.</summary>
    /// <param name="word">Its <see cref="MarkupWord"/>.</param>
    public static ushort Of(uint word)
    {
        for (int at = (int)(word & Mask); Numbers[at].Place != 0; at = (at + 1) & Mask)
        {
            if (Numbers[at].Word == word)
                return Numbers[at].Place;
        }
        return 0;
    }

    static readonly ushort[] Tags = Array.ConvertAll(
        Enum.GetValues<TagName>(), tag => PlaceOf(Array.Find(TagRows, row => row.Tag == tag).Word));

    static readonly (string Name, ushort Place)[] Roles = Array.ConvertAll(RoleRows, row => (row.Role, PlaceOf("role=" + row.Role)));

    static ushort PlaceOf(string? word) => (ushort)Math.Max(0, Array.FindIndex(Words, row => word is not null && row.Word == word));

    // Open addressing, a quarter full.
    const int Mask = (1 << 11) - 1;

    static readonly (uint Word, ushort Place)[] Numbers = NumbersOf();

    static (uint, ushort)[] NumbersOf()
    {
        var numbers = new (uint Word, ushort Place)[Mask + 1];
        foreach (var (letters, _) in Words)
        {
            if (letters is null or ['<', ..] || letters.StartsWith("role=", StringComparison.Ordinal))
                continue;
            int hyphen = letters.IndexOf('-', StringComparison.Ordinal);
            uint word = hyphen < 0
                ? MarkupWord.Of(letters)
                : MarkupWord.OfPair(MarkupWord.Of(letters.AsSpan(0, hyphen)), MarkupWord.Of(letters.AsSpan(hyphen + 1)));
            int at = (int)(word & Mask);
            while (numbers[at].Place != 0)
                at = (at + 1) & Mask;
            numbers[at] = (word, PlaceOf(letters));
        }
        return numbers;
    }
}
