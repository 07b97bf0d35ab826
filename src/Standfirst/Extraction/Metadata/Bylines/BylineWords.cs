using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Bylines;

/// <summary>The words of bylines in many languages, all in lower case.</summary>
static class BylineWords
{
    /// <summary>Words that come before a name at the beginning of a byline: the longer first.</summary>
    public static readonly string[] Before = LongestFirst("""
        by|written by|posted by|published by|reported by|story by|words by|text by|article by|created by|
        submitted by|reviewed by|
        contributed by|authored by|medically reviewed by|fact checked by|edited by|author|
        authors|writer|reporter|
        von|ein artikel von|eine analyse von|ein kommentar von|ein gastbeitrag von|ein interview von|
        kommentar von|geschrieben von|
        veröffentlicht von|erstellt von|eingestellt von|verfasst von|text von|aus|autor|autorin|autoren|autor/in|autor/-in|autorin/autor|autor:in|
        text|texte|interview|protokoll|
        bericht von|beitrag von|interview von|gastbeitrag von|analyse von|eine kolumne von|kolumne von|
        eine rezension von|
        par|de|écrit par|publié par|rédigé par|propos recueillis par|posté par|ecrit par|auteur|auteurs|
        por|escrito por|publicado por|texto|texto de|redacción|autores|autora|di|a cura di|scritto da|
        pubblicato da|autore|
        door|geschreven door|tekst|av|af|skrevet av|skrevet af|skriven av|publicerad av|text och foto|
        tekst og foto|
        autor|autorka|tekst|opracował|opracowała|napisał|napisała|oprac|автор|авторы|текст|yazan|yazar|haber|
        oleh|penulis|editor|reporter|
        na|imechapishwa na|kirjoittaja|teksti|írta|szerző|autorius|autors|de către|scris de|publicat de|
        tác giả|escribe|written and photographed by|article by|guest post by|post author|the author|
        作者|著者|撰文|责任编辑|責任編輯|责编|編輯|بقلم|كتب|מאת
        """);

    /// <summary>Of these, the ones that name somebody wherever they stand before a capital letter: no part of
    /// a name.</summary>
    public static readonly string[] Anywhere = LongestFirst("""
        by|written by|posted by|published by|geschrieben von|veröffentlicht von|erstellt von|eingestellt von|verfasst von|
        écrit par|publié par|rédigé par|
        escrito por|publicado por|publicerad av|geschreven door|scritto da|pubblicato da|a cura di|skrevet av|
        skrevet af|
        propos recueillis par|medically reviewed by|guest post by
        """);

    /// <summary>Those that may be part of a name ("Walter von Aachen"): they count after a mark or a date
    /// only.</summary>
    public static readonly string[] AfterMark = LongestFirst("von|par|por|door|oleh|di|av|af");

    /// <summary>Those that far from the headline tell something else: a place, who looked the story over.</summary>
    public static readonly Wordlist Unsure = new(StringComparison.Ordinal,
        "aus", "de", "na", "di", "editor", "edited by", "reviewed by", "medically reviewed by",
        "fact checked by", "created by", "submitted by", "interview", "haber");

    /// <summary>Words that part names.</summary>
    public static readonly Wordlist Joining = new(StringComparison.Ordinal,
        "and", "und", "et", "y", "e", "og", "och", "en", "i", "a", "ja", "és", "és", "ve", "dan", "și", "și",
        "и", "та", "with", "mit", "with", "na", "&", "+", "u.", "och");

    /// <summary>Longer words part no names.</summary>
    public const int LongestJoining = 4;

    /// <summary>Words inside names that are written small.</summary>
    public static readonly Wordlist Particles = new(StringComparison.OrdinalIgnoreCase,
        "de", "la", "le", "les", "du", "des", "del", "della", "di", "da", "dos", "das", "do", "van", "von",
        "der", "den", "dem", "ter", "ten",
        "te", "zu", "zur", "zum", "vom", "af", "av", "al", "el", "bin", "ben", "ibn", "bint", "abu", "y", "i",
        "st", "san", "los", "las", "op", "in", "'t", "ap", "ní", "ó", "mac", "degli", "dalla", "d", "e",
        "het", "den", "ould");

    /// <summary>Words that no printed name begins with.</summary>
    public static readonly Wordlist Articles = new(StringComparison.Ordinal,
        "the", "an", "der", "die", "das", "dem", "den", "des", "les", "los", "las", "het");

    /// <summary>After these comes a place or something else that belongs to no name.</summary>
    public static readonly Wordlist Tails = new(StringComparison.Ordinal,
        "in", "aus", "from", "at", "for", "für", "für", "pour", "para", "à", "på", "i", "on", "of", "is",
        "about", "über", "bei", "via", "as", "who", "has", "der", "|", "desde", "with", "hat", "ist", "was",
        "am", "um", "vom", "em", "às", "the", "—");

    /// <summary>Words that make a piece of a byline a role, not a name.</summary>
    public static readonly Wordlist Roles = new(StringComparison.Ordinal,
        "correspondent", "reporter", "editor", "writer", "columnist", "contributor", "journalist", "director",
        "producer", "analyst", "author", "blogger", "intern",
        "manager", "chief", "officer", "founder", "professor", "lecturer", "researcher", "critic",
        "photographer", "consultant", "specialist", "expert", "president", "ceo", "cto",
        "korrespondent", "korrespondentin", "redakteur", "redakteurin", "volontär", "volontärin", "autorin",
        "reporterin", "chefredakteur", "chefreporter", "journalistin", "freier", "freie",
        "ressortleiter", "ressortleiterin", "mitarbeiter", "mitarbeiterin", "leiter", "leiterin", "kolumnist",
        "kolumnistin", "korrespondenten",
        "journaliste", "rédacteur", "rédactrice", "correspondante", "envoyé", "chroniqueur", "periodista",
        "corresponsal", "redactor", "redactora", "colaborador", "giornalista", "redattore", "inviato",
        "journalista", "repórter", "redacteur", "verslaggever", "verslaggeefster", "correspondente",
        "journaliste", "skribent", "reporteri", "toimittaja", "dziennikarz", "dziennikarka", "redaktor",
        "корреспондент", "журналист", "редактор", "muhabir", "freelance", "columnists", "editors", "correspondents", "reporters", "writers", "attorney", "lawyer",
        "partner", "engineer", "developer", "designer", "strategist", "advisor", "instructor", "coach",
        "owner", "cofounder", "co-founder", "head", "vp", "experte", "expertin", "rechtsanwalt", "rechtsanwältin");

    /// <summary>What roles end with where they are put together: "Projektleiterin", "Chefredakteur".</summary>
    public static readonly string[] RoleEndings =
    [
        "leiter", "leiterin", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporter", "reporterin",
        "sprecher", "sprecherin", "experte", "expertin", "journalist", "journalistin",
    ];

    /// <summary>Work that others did for the story: who follows is no author of it.</summary>
    public static readonly Wordlist OtherWork = new(StringComparison.Ordinal,
        "foto", "fotos", "photo", "photos", "video", "illustration", "illustrationen", "fotografie", "grafik",
        "übersetzung");

    /// <summary>Letters after a name that tell a degree or an honour.</summary>
    public static readonly Wordlist Credentials = new(StringComparison.Ordinal,
        "phd", "md", "do", "esq", "mba", "jr", "sr", "ii", "iii", "cpp", "psp", "rd", "rn", "rdn", "cfa",
        "cfp", "cpa", "mph", "ms", "ma", "ba", "bs", "msc", "bsc", "dds", "dvm", "ldn", "obe", "mbe", "cbe",
        "kc", "qc", "faclm", "foma", "dabom", "np", "pa-c", "pe", "jd", "llm", "lcsw", "lmft", "psyd", "edd",
        "cissp", "pmp", "cepf®", "fand");

    /// <summary>Words that make a piece of a byline a desk: a part of the publication, or all of
    /// it.</summary>
    public static readonly Wordlist Desks = new(StringComparison.Ordinal,
        "redaktion", "redaktionsteam", "onlineredaktion", "redaktionsnetzwerk", "redaktionen", "redactie",
        "redaction", "rédaction", "redacción", "redaccion", "redazione", "redação", "redacao", "redakcja",
        "redakce", "redakcia", "redakcija", "redaksi", "toimitus", "szerkesztőség",
        "staff", "team", "desk", "newsroom", "newsdesk", "editors", "editorial", "department", "news",
        "sport", "sports", "press", "magazine", "online", "agency", "agencies", "agencia", "agencias",
        "agences", "agenturen", "agentur", "wire", "service", "services", "bureau", "contributors", "media",
        "verlag", "gmbh", "inc", "ltd", "llc", "tv", "radio", "network", "group", "association", "foundation",
        "institute", "university", "редакция", "redaktionell", "e.v", "stiftung", "verband", "verein",
        "landesanstalt", "ministerium", "ag", "kg");

    /// <summary>What publishing systems write when they know no author.</summary>
    public static readonly Wordlist Nobody = new(StringComparison.Ordinal,
        "admin", "administrator", "user", "webmaster", "guest", "author", "autor", "unknown", "anonymous",
        "anonym", "null", "undefined", "na", "none", "superuser", "root", "test", "wordpress", "web", "cms",
        "editor", "default",
        "publisher", "writer", "contributor", "owner", "me", "you", "us", "gast", "gastautor", "gastbeitrag",
        "redakteur", "siteadmin", "wpadmin", "administrador", "administrateur", "mitarbeiter", "follow",
        "share", "updated", "published", "posted", "details", "biography", "email", "contact", "facebook",
        "twitter", "authors", "authorname", "byline", "profile", "info", "support", "home", "website", "blog",
        "menu", "search", "comments", "comment", "kommentare", "kommentar", "false", "true", "newsletter",
        "subscribe", "advertisement", "anzeige", "reuse", "一覧", "もっと見る", "permissions", "abouttheauthor", "biolatestposts",
        "latestposts", "bio", "seealso", "readmore", "viewallposts", "moreposts", "uncategorized",
        "technical", "system", "developer", "marketing", "redaksi2", "the", "this", "readtime", "minread");

    /// <summary>Words that no name holds: a piece with one of them is a label or a sentence.</summary>
    public static readonly Wordlist NoName = new(StringComparison.Ordinal,
        "the", "this", "that", "your", "our", "my", "more", "read", "share", "click", "here", "posts", "post",
        "view", "views", "latest", "about", "all", "articles", "article", "minutes", "minute", "min", "mins",
        "ago", "hours", "lesezeit", "reading", "time", "updated", "update", "published",
        "comment", "comments", "kommentare", "kommentar", "facebook", "twitter", "whatsapp", "email",
        "e-mail", "subscribe", "follow", "login", "sign", "print", "drucken", "teilen", "artikel", "beitrag",
        "veröffentlicht", "aktualisiert", "uhr", "stand", "datum", "category", "categories", "kategorie",
        "tags", "leave", "reply", "on", "no", "new", "how", "what", "why", "is", "are", "was", "has", "have",
        "not", "with", "by", "sponsored", "advertisement", "newsletter", "copyright", "january", "february",
        "march", "july", "september", "october", "november", "december", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "samstag", "sonntag", "januar", "februar", "märz", "juni", "juli", "oktober",
        "dezember", "nicht", "wird", "sind", "auf", "über", "eine", "einen", "ein", "wie", "das", "die",
        "und", "est", "sont", "une", "las", "los", "una", "posted", "written", "weiterlesen", "mehr", "zum",
        "zur", "publié", "publicado", "actualizado", "mis", "photo", "image", "source", "quelle", "bild",
        "getty", "images", "shutterstock", "gallery", "video", "listen", "save", "bookmark", "home", "menu",
        "contact", "privacy", "policy", "terms", "sat", "sun", "mon", "tue", "wed", "thu", "fri", "bio",
        "full", "guest", "rebloggt", "publiziert", "publicerad", "written", "words", "publikationsdatum",
        "sur", "pour", "dans", "mit", "bei", "for", "at", "and", "or", "to", "zeige", "alle", "beiträge",
        "autorenseite", "find", "learn", "compare", "reviews", "profile", "modified", "bis", "size", "dein",
        "deine", "guten", "jetzt", "hier", "unser", "unsere", "mein", "meine", "ist", "gmt", "utc", "est", "cet");

    static readonly WordsByLetter BeforeByLetter = new(Before), AnywhereByLetter = new(Anywhere),
        AfterMarkByLetter = new(AfterMark);

    static readonly Wordlist BeforeWords = new(StringComparison.OrdinalIgnoreCase, Before);

    /// <summary>Whether a line is one of the words before a name, and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> line) => BeforeWords.Contains(line);

    /// <summary>The longest word before a name that a line begins with; null when it begins with none.</summary>
    public static string? BeginningOf(ReadOnlySpan<char> line)
    {
        foreach (string word in BeforeByLetter.Of(line))
        {
            if (Begins(line, word))
                return word;
        }
        return null;
    }

    /// <summary>What comes after a by-word that the line begins with and that a capital letter follows; empty
    /// when there is none.</summary>
    public static ReadOnlySpan<char> AfterCapital(ReadOnlySpan<char> line, bool afterMark)
    {
        var rest = AfterCapital(line, AnywhereByLetter);
        return rest.IsEmpty && afterMark ? AfterCapital(line, AfterMarkByLetter) : rest;
    }

    static ReadOnlySpan<char> AfterCapital(ReadOnlySpan<char> line, WordsByLetter words)
    {
        foreach (string word in words.Of(line))
        {
            if (Begins(line, word) && line[word.Length..].TrimStart(" :") is [var first, ..] rest
                && char.IsUpper(first))
                return rest;
        }
        return [];
    }

    // "ByAna Ruiz": style sheets put the space where the markup has none.
    static bool Begins(ReadOnlySpan<char> line, string word)
    {
        int end = word.Length;
        if (end >= line.Length || !line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        bool glued = char.IsUpper(line[end]) && char.IsLower(line[end - 1])
            && word is "by" or "von" or "par" or "por" or "written by" or "posted by";
        return glued || !char.IsLetterOrDigit(line[end]) && line[end] is not ('-' or '\'' or '’')
            || word[0] > '\u2E80';
    }

    static string[] LongestFirst(string words) =>
        [.. words.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct()
            .OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
}

/// <summary>Words by their first letter, so that only a few are compared with a line.</summary>
sealed class WordsByLetter
{
    readonly Dictionary<int, string[]> _words;

    /// <summary>The words; the order of those with the same first letter is kept.</summary>
    public WordsByLetter(string[] words) => _words = Tables.ByNumber(words, word => char.ToUpperInvariant(word[0]));

    /// <summary>The words that a line may begin with, case ignored.</summary>
    public ReadOnlySpan<string> Of(ReadOnlySpan<char> line) =>
        line is [var first, ..] && _words.TryGetValue(char.ToUpperInvariant(first), out string[]? words)
            ? words : [];
}
