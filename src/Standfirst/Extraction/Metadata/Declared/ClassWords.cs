using System.Collections.Frozen;
using Standfirst.Dom;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>Reads the words that web designers give their elements: "article__byline-name", "entry-date",
/// "vorspann".</summary>
static class ClassWords
{
    static readonly (ClassHint Hint, string Words)[] Table =
    [
        (ClassHint.Author, """
            author authors byline bylines writer writers writtenby creator auteur auteurs autor autoren autors
            autorin autore
            autori autores autora verfasser redakteur forfatter forfattare skribent journalist journalists
            reporter reporters
            contributor contributors postedby signature firma firmas kirjoittaja yazar penulis editor tacgia
            szerzo autorzy
            avtor fn columnist redacteur articleauthor postauthor entryauthor authorname bylineauthor username
            """),
        (ClassHint.Date, """
            date dates datetime dateline time timestamp published publish pubdate publishdate publication
            posted datum fecha
            data created createdate postdate entrydate articledate tanggal tarih dato paivays zeit zeitstempel
            heure
            datepublished pubtime posttime byline meta postmeta entrymeta articlemeta metadata tarikh kuupaev
            """),
        (ClassHint.Changed, """
            updated update modified datemodified modifieddate aktualisiert lastmod edited lastupdated
            lastmodified
            """),
        (ClassHint.Standfirst, """
            standfirst dek deck subtitle subtitulo sottotitolo subheadline subhead subheading subhed subheader
            intro
            introduction ingress teaser lead lede leadtext chapo chapeau vorspann summary entradilla excerpt
            abstract bajada
            occhiello sommario catenaccio anleser einleitung resume resumen manchet introtekst underrubrik
            untertitel
            subline preamble copete sumario zajawka perex headnote snippet synopsis kop-intro articleintro
            articlelead
            articlesummary articlesubtitle postsubtitle leadparagraph leadin
            """),
        (ClassHint.Kicker, """
            kicker overline eyebrow dachzeile spitzmarke topline roofline surtitle antetitulo antetitle
            volanta pretitle
            pretitulo occhiello superheadline overtitle supertitle strapline
            """),
        (ClassHint.Headline, """
            headline title articletitle posttitle entrytitle titel titre titulo titolo heading rubrik
            storytitle
            articleheadline pagetitle
            """),
        (ClassHint.Topic, """
            tag tags keyword keywords topic topics schlagwort schlagworte etiquetas temas sujets argomenti
            """),
        (ClassHint.Aside, """
            comment comments commentlist disqus related recommended recommendation recommendations sidebar
            widget popular
            mostread trending newsletter menu nav navigation navbar breadcrumb breadcrumbs footer
            promo promos outbrain taboola advert advertisement kommentar kommentare kommentare commentaires
            commenti
            reply replies respond login signup subscribe carousel reactions pagination teaserlist readmore
            """),
        (ClassHint.Caption, """
            caption captions figcaption credit credits photocredit imagecaption bildunterschrift legende
            figure
            """),
        (ClassHint.AboutAuthor,
            "bio biography avatar about image img photo picture follow box desc description social icon"),
    ];

    static readonly FrozenDictionary<string, ClassHint> Hints = HintsOf(Table);

    static readonly FrozenDictionary<string, ClassHint>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Hints.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly AttributeName[] Spoken =
        [AttributeName.Class, AttributeName.Id, AttributeName.Itemprop, AttributeName.DataTestid];

    // Longer class lists are style sheets in disguise ("css-1x2y3z …") and tell nothing after their
    // beginning.
    const int MostBytes = 256;

    const int LongestWord = 24;

    /// <summary>Everything that the element's names hint at.</summary>
    public static ClassHint HintsOf(PageNode element)
    {
        var hints = ClassHint.None;
        foreach (var name in Spoken)
        {
            var value = element.Utf8Attribute(name);
            if (!value.IsEmpty)
                hints |= HintsOf(value[..Math.Min(value.Length, MostBytes)]);
        }
        return hints;
    }

    // "articleByline" and "article__byline" are both the words article and byline; a whole class
    // ("postmeta") is looked up too.
    static ClassHint HintsOf(ReadOnlySpan<byte> names)
    {
        var hints = ClassHint.None;
        Span<char> word = stackalloc char[LongestWord];
        int length = 0;
        bool afterLower = false;
        foreach (byte letter in names)
        {
            bool upper = char.IsAsciiLetterUpper((char)letter);
            if (length > 0 && (!char.IsAsciiLetter((char)letter) || upper && afterLower
                || length == LongestWord))
            {
                hints |= Of(word[..length]);
                length = 0;
            }
            if (char.IsAsciiLetter((char)letter))
                word[length++] = char.ToLowerInvariant((char)letter);
            afterLower = char.IsAsciiLetterLower((char)letter);
        }
        return length > 0 ? hints | Of(word[..length]) : hints;
    }

    static ClassHint Of(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out var hint) ? hint : ClassHint.None;

    static FrozenDictionary<string, ClassHint> HintsOf((ClassHint Hint, string Words)[] table)
    {
        var hints = new Dictionary<string, ClassHint>(StringComparer.Ordinal);
        foreach (var (hint, words) in table)
        {
            foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                hints[word] = hints.GetValueOrDefault(word) | hint;
        }
        return hints.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
