using Standfirst.Extraction.Metadata.Declared;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata;

/// <summary>Finds the genre that a page labels its story with.</summary>
static class GenreFinder
{
    // Labels as sections, kickers and scripts have them; a section's name in the address is written with hyphens, which do
    // not count.
    static readonly Glossary<string> Labels = LabelsOf(
    [
        ("news", "news|nachricht|nachrichten|noticia|noticias|actualité|nieuws|nyheter|uutiset|wiadomości|haber"),
        ("opinion", """
            opinion|opinions|commentary|editorial|editorials|op-ed|oped|column|columns|columnists|viewpoint|
            perspective|commentisfree|letters to the editor|kommentar|kommentare|meinung|meinungen|
            leitartikel|kolumne|kolumnen|gastbeitrag|gastkommentar|glosse|tribune|édito|éditorial|chronique|
            débats|opinión|columna|editoriales|tribuna|opinioni|editoriale|commento|l'editoriale|opinião|
            coluna|colunas|opinie|ledare|åsikt|krönika|debatt|leder|kronikk|meninger|mielipide|pääkirjoitus|
            kolumni|opinie i komentarze|felieton|komentarz|opinia|komentář|názory|komentáre|vélemény|
            publicisztika|opinii|editorial opinie|mišljenje|kolumna|mnenje|nuomonės|arvamus|viedokļi|мнение|
            мнения|колонка|думка|погляди|коментар|γνώμη|απόψεις|görüş|köşe yazısı|رأي|آراء|דעות|opini|विचार|
            社説|コラム|オピニオン|评论|評論|社论|사설|칼럼|오피니언
            """),
        ("analysis", """
            analysis|news analysis|analyse|analysen|análisis|analisi|análise|analys|analyysi|analiza|analizy|
            analýza|elemzés|analize|анализ|аналитика|аналітика|ανάλυση|analiz|تحليل|תחליל|analisis|分析|解説|분석
            """),
        ("review", """
            review|reviews|film review|book review|rezension|rezensionen|kritik|buchkritik|filmkritik|
            testbericht|critique|reseña|reseñas|crítica|recensione|recensioni|resenha|recensie|recensies|
            recension|recensioner|anmeldelse|anmeldelser|arvostelu|arviot|recenzja|recenzje|recenze|recenzie|
            kritika|рецензия|рецензии|κριτική|inceleme|ulasan|書評|书评|리뷰
            """),
        ("interview", """
            interview|interviews|entretien|entretiens|entrevista|entrevistas|intervista|interviste|intervju|
            haastattelu|wywiad|wywiady|rozhovor|rozhovory|interjú|interviu|интервью|інтерв’ю|συνέντευξη|
            röportaj|مقابلة|حوار|ראיון|wawancara|インタビュー|专访|專訪|인터뷰
            """),
        ("obituary", """
            obituary|obituaries|nachruf|nachrufe|nécrologie|nécrologies|obituario|obituarios|necrologica|
            necrologi|necrologio|obituário|in memoriam|overlijden|minnesord|nekrolog|nekrologi|
            muistokirjoitus|nekrológ|некролог|νεκρολογία|訃報|讣告|부고
            """),
        ("satire", "satire|satira|sátira|satiriske|satiiri|szatíra|сатира|σάτιρα|諷刺|풍자"),
        ("sponsored", """
            sponsored|sponsored content|sponsored post|sponsored article|paid content|paid post|
            paid partnership|partner content|branded content|brand studio|brandstudio|advertorial|
            advertisement feature|presented by|promoted content|gesponsert|gesponserter inhalt|
            sonderveröffentlichung|verlagsangebot|contenu sponsorisé|contenu partenaire|publireportage|
            publi-rédactionnel|contenido patrocinado|patrocinado|publirreportaje|brandedcontent|
            contenuto sponsorizzato|sponsorizzato|conteúdo patrocinado|publieditorial|gesponsord|
            betaalde inhoud|sponsrat innehåll|annonsørinnhold|annoncørbetalt|kaupallinen yhteistyö|
            materiał sponsorowany|artykuł sponsorowany|komerční sdělení|szponzorált tartalom|
            на правах рекламы|партнерский материал|партнерський матеріал|sponsorlu içerik|advertorial iklan
            """),
        ("fact check", """
            fact check|fact checks|fact-checking|factcheck|faktencheck|faktenfinder|vérification|désintox|
            les décodeurs|verificación|fact-checking verificado|verifica|checagem|factchecking|faktasjekk|
            faktatjek|faktakoll|проверка фактов|фактчек|ファクトチェック
            """),
        ("press release", """
            press release|press releases|pressrelease|pressemitteilung|pressemitteilungen|medienmitteilung|
            medienmitteilungen|communiqué de presse|communiqués de presse|comunicado de prensa|nota de prensa|
            comunicato stampa|comunicati stampa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|
            пресс-релиз
            """),
        ("background", """
            background|hintergrund|hintergründe|explainer|explainers|erklärstück|décryptage|contexte|
            trasfondo|approfondimento|achtergrond
            """),
    ]);

    static readonly Witness<Story, string>[] Places =
    [
        new("json-ld type", .97, story => story.Page.Article?.Meaning.Genre),
        new("article:opinion", .95, story => IsTrue(story.Page.Declared.Meta("article:opinion")) ? "opinion" : null),
        new("json-ld", .95, story => story.Page.Article is { } article ? Of(LinkedValue.Words(article.Json, "genre")) : null),
        new("kicker", .93, story => OfLine(story.Kicker)),
        new("headline", .95, story => OfBeginning(story.Page.Headline)),
        new("section", .9, story => Told(PageFactsFinder.Section(story.Page.Declared, story.Page.Article))),
        new("url", .9, story => OfAddress(story.Page.Declared)),
    ];

    readonly record struct Story(StoryPage Page, string? Kicker);

    /// <summary>The genre and who was believed; null when no label is known.</summary>
    /// <param name="story">The story.</param>
    /// <param name="kicker">The line over its headline; null when there is none.</param>
    public static Verdict<string>? Find(StoryPage story, string? kicker) =>
        Witnesses.Judge("genre", Witnesses.Ask(Places, new Story(story, kicker)), genre => genre);

    /// <summary>The genre that a label stands for; null for any other words.</summary>
    public static string? Of(ReadOnlySpan<char> label)
    {
        if (label.Length is < 2 or > LongestLabel)
            return null;
        Span<char> key = stackalloc char[LongestLabel];
        return Labels.Find(key[..PlainLetters.Key(label, key)]);
    }

    const int LongestLabel = 40;

    // A section that is called "News" has everything in it.
    static string? Told(ReadOnlySpan<char> label) =>
        Of(label) is not (null or "news" or "background") and var genre ? genre : null;

    // "Opinion | Harbour", "Politics / Analysis", "KOMMENTAR Hafen".
    static string? OfLine(string? kicker)
    {
        if (kicker is null)
            return null;
        var line = kicker.AsSpan();
        foreach (var part in line.SplitAny("|/·•:–—"))
        {
            if (Told(line[part]) is { } genre)
                return genre;
        }
        int end = line.IndexOf(' ');
        return end > 0 && !line[..end].ContainsAnyInRange('a', 'z') ? Told(line[..end]) : null;
    }

    // "Kommentar: Die Mauer muss weg", but not "Review: 2024".
    static string? OfBeginning(string? headline)
    {
        int end = headline is null ? -1 : headline.AsSpan().IndexOfAny(":|");
        if (end <= 0 || headline.AsSpan(end + 1).TrimStart() is not [var first, ..] || char.IsAsciiDigit(first))
            return null;
        return Told(headline.AsSpan(0, end));
    }

    // "/opinion/2024/the-wall": a folder, not the page itself.
    static string? OfAddress(PageDeclarations page)
    {
        const int deepest = 3;
        foreach (string own in page.OwnPaths)
        {
            var path = own.AsSpan().Trim('/');
            for (int level = 0; level < deepest && path.IndexOf('/') is > 0 and var end; level++, path = path[(end + 1)..])
            {
                if (Told(path[..end]) is { } genre)
                    return genre;
            }
        }
        return null;
    }

    static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    static Glossary<string> LabelsOf((string Genre, string Labels)[] rows)
    {
        Dictionary<string, string> genres = new(StringComparer.Ordinal);
        foreach (var (genre, labels) in rows)
        {
            foreach (string label in labels.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                genres.TryAdd(PlainLetters.Key(label), genre);
        }
        return new(StringComparison.Ordinal, genres);
    }
}
