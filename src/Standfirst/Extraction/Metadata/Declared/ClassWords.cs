using System.Numerics;
using System.Runtime.Intrinsics;
using Standfirst.Text;

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
            popular
            mostread trending newsletter menu nav navigation navbar breadcrumb breadcrumbs
            promo promos outbrain taboola advert advertisement kommentar kommentare kommentare commentaires
            commenti
            reply replies respond login signup subscribe carousel reactions pagination teaserlist readmore
            """),
        (ClassHint.Footer, "footer"),
        (ClassHint.Story, "hentry"),
        (ClassHint.Widget, "widget"),
        (ClassHint.Builder, "elementor"),
        (ClassHint.Dateline, "dateline datelines placeline"),
        (ClassHint.Caption, """
            caption captions figcaption credit credits photocredit imagecaption bildunterschrift legende
            figure
            """),
        (ClassHint.AboutAuthor,
            "bio biography avatar about image img photo picture follow box desc description social icon"),
    ];

    // Longer class lists are style sheets in disguise ("css-1x2y3z …") and tell nothing after their
    // beginning.
    public const int MostBytes = 256;

    const int LongestWord = 24;

    // As many letters as an integer has bits.
    const int Block = 64;

    static readonly AsciiWords<ClassHint> Hints = AsciiWords<ClassHint>.Of(RowsOf());

    // A word that stands in several rows hints at all of them.
    static (string, ClassHint)[] RowsOf()
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        List<(string Word, ClassHint Hints)> rows = [];
        foreach (var (hint, words) in Table)
        {
            foreach (string word in Wordlist.Split(words))
            {
                if (places.TryAdd(word, rows.Count))
                    rows.Add((word, hint));
                else
                    rows[places[word]] = (word, rows[places[word]].Hints | hint);
            }
        }
        return [.. rows];
    }

    /// <summary>Everything that one of the element's names hints at: its class, id, itemprop or test
    /// id.</summary>
    /// <param name="room">The names, and a vector's length of bytes behind them.</param>
    /// <param name="length">How many bytes the names have.</param>
    /// <remarks>"articleByline" and "article__byline" are both the words article and byline; a whole class
    /// ("postmeta") is looked up too.</remarks>
    public static ClassHint HintsOf(ReadOnlySpan<byte> room, int length)
    {
        var hints = ClassHint.None;
        length = Math.Min(length, MostBytes);
        for (int place = 0; place < length;)
            place += HintsOf(room[place..], length - place, ref hints);
        return (hints & (ClassHint.Widget | ClassHint.Builder)) == ClassHint.Widget ? hints | ClassHint.Aside : hints;
    }

    // Bits for all letters of a block at once: a word begins where a letter follows none, or a capital one a
    // small. Gives how many letters are read: a word at the block's end may go on behind it.
    static int HintsOf(ReadOnlySpan<byte> block, int length, ref ClassHint hints)
    {
        var (letters, small) = LettersOf(block);
        if (length < Block)
            letters &= (1UL << length) - 1;
        ulong begins = letters & ~(letters << 1) | letters & ~small & small << 1;
        ulong ends = ~letters | begins;
        while (begins != 0)
        {
            int start = BitOperations.TrailingZeroCount(begins);
            begins &= begins - 1;
            int end = BitOperations.TrailingZeroCount(ends & ~(ulong)1 << start);
            if (end == Block && length > Block && start > 0)
                return start;
            for (; end - start > LongestWord; start += LongestWord)
                hints |= Hints.Find(block[start..], LongestWord);
            hints |= Hints.Find(block[start..], end - start);
        }
        return Block;
    }

    static (ulong Letters, ulong Small) LettersOf(ReadOnlySpan<byte> block)
    {
        ulong letters = 0, small = 0;
        for (int place = 0; place < Block; place += Vector256<byte>.Count)
        {
            var bytes = Vector256.Create(block[place..]);
            var lower = bytes | Vector256.Create((byte)0x20);
            var areLetters = Vector256.LessThanOrEqual(
                lower - Vector256.Create((byte)'a'), Vector256.Create((byte)('z' - 'a')));
            var areSmall = areLetters & Vector256.Equals(lower, bytes);
            letters |= (ulong)areLetters.ExtractMostSignificantBits() << place;
            small |= (ulong)areSmall.ExtractMostSignificantBits() << place;
        }
        return (letters, small);
    }
}
