using Standfirst.Extraction.Metadata;
using Standfirst.Extraction.Metadata.Bylines;
using Standfirst.Text;

namespace Standfirst.Extraction.Datelines;

/// <summary>The names and words that datelines are made of.</summary>
static class DatelineWords
{
    // Capitals, countries and the cities that news comes from, as newsrooms of several languages write them; and how
    // American ones shorten their states. They decide only where neither a source, a date nor capitals do.
    static readonly Wordlist Places = Keys("""
        London|Londres|Londra|Londen|Лондон|لندن|Paris|Parigi|París|Parijs|Париж|باريس|Berlin|Berlín|Berlino|
        Берлин|برلين|Bonn|Hamburg|München|Munich|Köln|Frankfurt|Frankfurt am Main|Frankfurt/Main|
        Frankfurt a. M.|Stuttgart|Düsseldorf|Dortmund|Essen|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Kiel|
        Rostock|Potsdam|Magdeburg|Erfurt|Wiesbaden|Mainz|Saarbrücken|Schwerin|Karlsruhe|Mannheim|Augsburg|
        Freiburg|Bielefeld|Münster|Aachen|Kassel|Halle|Ulm|Regensburg|Würzburg|Wien|Vienna|Vienne|Viena|Graz|
        Linz|Salzburg|Innsbruck|Klagenfurt|Bregenz|Eisenstadt|St. Pölten|Bern|Berne|Zürich|Zurich|Genf|Genève|
        Geneva|Ginebra|Basel|Lausanne|Luzern|Brüssel|Brussels|Bruxelles|Brussel|Bruselas|Luxemburg|Luxembourg|
        Straßburg|Strasbourg|Den Haag|The Hague|La Haye|Amsterdam|Rotterdam|Rom|Rome|Roma|Mailand|Milan|
        Milano|Napoli|Naples|Torino|Turin|Venezia|Venice|Vatican City|Vatikanstadt|Città del Vaticano|Madrid|
        Barcelona|Sevilla|Valencia|Bilbao|Lissabon|Lisbon|Lisboa|Lisbonne|Porto|Dublin|Belfast|Edinburgh|
        Glasgow|Cardiff|Manchester|Liverpool|Birmingham|Leeds|Oslo|Stockholm|Kopenhagen|Copenhagen|København|
        Helsinki|Reykjavik|Tallinn|Riga|Vilnius|Warschau|Warsaw|Warszawa|Varsovie|Kraków|Prag|Prague|Praha|
        Praga|Brno|Bratislava|Budapest|Bukarest|Bucharest|București|Sofia|Софія|София|Belgrad|Belgrade|
        Beograd|Београд|Zagreb|Ljubljana|Laibach|Sarajevo|Skopje|Pristina|Podgorica|Tirana|Athen|Athens|
        Athènes|Αθήνα|Nikosia|Nicosia|Istanbul|İstanbul|Ankara|Kiew|Kyiv|Kiev|Київ|Киев|Lwiw|Lviv|Charkiw|
        Kharkiv|Odessa|Minsk|Минск|Moskau|Moscow|Moscou|Moscú|Mosca|Москва|St. Petersburg|Санкт-Петербург|
        Tbilisi|Tiflis|Yerevan|Eriwan|Baku|Astana|Taschkent|Tashkent|Kabul|Islamabad|Karachi|Lahore|New Delhi|
        Neu-Delhi|Neu Delhi|Nova Delhi|नई दिल्ली|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Dhaka|ঢাকা|
        Colombo|Kathmandu|Yangon|Bangkok|Hanoi|Hà Nội|Phnom Penh|Kuala Lumpur|Singapore|Singapur|Jakarta|
        Manila|Beijing|Peking|Pékin|Pekín|Pechino|Shanghai|Hong Kong|Hongkong|Taipei|Taipeh|Seoul|Séoul|
        Pyongyang|Tokyo|Tokio|Osaka|Sydney|Melbourne|Canberra|Brisbane|Perth|Adelaide|Wellington|Auckland|
        Jerusalem|Jérusalem|Tel Aviv|Gaza|Gaza City|Gaza-Stadt|Ramallah|Beirut|Beyrouth|بيروت|Damascus|
        Damaskus|Damas|دمشق|Amman|عمان|Baghdad|Bagdad|بغداد|Teheran|Tehran|Téhéran|Teherán|Riad|Riyadh|الرياض|
        Dubai|دبي|Abu Dhabi|أبوظبي|Doha|الدوحة|Kuwait City|Sanaa|Cairo|Kairo|Le Caire|El Cairo|القاهرة|
        Tripoli|Tunis|تونس|Algiers|Algier|Alger|الجزائر|Rabat|Casablanca|Khartoum|Addis Ababa|Addis Abeba|
        Nairobi|Kampala|Kigali|Mogadishu|Lagos|Abuja|Accra|Dakar|Bamako|Johannesburg|Pretoria|Cape Town|
        Kapstadt|Harare|Kinshasa|Washington|Washington D.C.|Washington DC|Вашингтон|واشنطن|New York|
        Nueva York|Nova York|Нью-Йорк|نيويورك|Los Angeles|San Francisco|Chicago|Boston|Philadelphia|Houston|
        Dallas|Austin|Miami|Atlanta|Seattle|Denver|Detroit|Minneapolis|St. Louis|Las Vegas|Phoenix|San Diego|
        New Orleans|Baltimore|Cleveland|Pittsburgh|Portland|Honolulu|Ottawa|Toronto|Montreal|Montréal|
        Vancouver|Mexico City|Mexiko-Stadt|Ciudad de México|Havana|Havanna|La Habana|Caracas|Bogotá|Bogota|
        Lima|Quito|La Paz|Santiago|Santiago de Chile|Buenos Aires|Montevideo|Asunción|Brasília|Brasilia|
        São Paulo|Sao Paulo|Rio de Janeiro|Marseille|Lyon|Toulouse|Bordeaux|Lille|Nantes|Nice|Davos|
        Washington, D.C.|England|Scotland|Wales|Ireland|Germany|Deutschland|France|Italy|Spain|Portugal|
        Belgium|Netherlands|Austria|Switzerland|Poland|Ukraine|Russia|Russland|Turkey|Türkei|Israel|Syria|
        Syrien|Iraq|Irak|Iran|Saudi Arabia|Egypt|Ägypten|Libya|Tunisia|Morocco|Nigeria|Kenya|Ethiopia|Sudan|
        South Sudan|Somalia|South Africa|India|Pakistan|Afghanistan|Bangladesh|Sri Lanka|Myanmar|Thailand|
        Vietnam|Cambodia|Malaysia|Indonesia|Philippines|China|Taiwan|Japan|South Korea|North Korea|Australia|
        New Zealand|Canada|Mexico|Cuba|Haiti|Guatemala|Honduras|Colombia|Venezuela|Ecuador|Peru|Bolivia|Chile|
        Argentina|Brazil|Frankreich|Italien|Spanien|Polen|Ungarn|Griechenland|Österreich|Schweiz|Schweden|
        Norwegen|Dänemark|Finnland|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|
        Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|
        S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.
        """);

    // How the agencies sign that no byline names, among them those of other scripts.
    static readonly Wordlist Agencies = Keys("""
        CNN|NPR|Bloomberg|dpa/tmn|dpa-tmn|dpa-AFX|ots|epdÖ|idea|KNA/iz|Kathpress|kath.net|Folhapress|TTXVN|
        askanews|AGI|Adnkronos|Agenpress|Dire|Europa Press|EUROPAPRESS|Anadolu|İHA|ANKA|Hina|Beta|Fena|MIA|
        LUSA|ТАСС|РИА Новости|Интерфакс|РБК|Укрінформ|УНІАН|БТА|БелТА|Казинформ|رويترز|أ ف ب|ا ف ب|أ.ف.ب|
        د ب أ|سانا|وام|واس|قنا|بترا|أ ش أ|भाषा|आईएएनएस|एएनआई|पीटीआई|ΑΠΕ-ΜΠΕ|ΑΠΕ|JTA|BSS|UNB|GNA|PNA|NAN|TAP|
        APS|MAP|ACN|SABC|SDP|IPS
        """);

    // What stands in capitals before a dash and is no place.
    static readonly Wordlist Labels = Keys("""
        Breaking|Breaking News|Update|Updated|Exclusive|Watch|Opinion|Analysis|News|Live|Note|Warning|Caution|
        Correction|New|Video|Photos|Spoiler Alert|Spoilers|Tldr|Sponsored|Advertisement|Review|Interview|
        Editorial|Column|Summary|Abstract|Background|Introduction|Part One|Q|A|FAQ|Faq|Sale|Free|Important|
        Attention|Editor's Note|Editor’s Note|Press Release|For Immediate Release|Eilmeldung|Exklusiv|
        Kommentar|Meinung|Analyse|Achtung|Hinweis|Exclusivité|Édito|Opinión|Editorial|Análisis|Exclusiva|Hair|
        Music|Makeup|Story|Photography|Recipe|Question|Answer|Tip|Bonus|Step|Chapter|Ingredients|Disclaimer
        """);

    static readonly Wordlist JoiningPlaces = new(StringComparison.Ordinal,
        "de", "del", "la", "las", "los", "le", "les", "du", "des", "da", "do", "dos", "di",
        "am", "an", "der", "den", "im", "in", "bei", "ob", "on", "of", "upon", "sur", "sous", "en", "y", "e", "og",
        "i", "the", "und", "and", "na", "nad", "van", "aan", "al", "el");

    static readonly Wordlist JoiningDates = new(StringComparison.Ordinal,
        "de", "del", "of", "er", "th", "st", "nd", "rd", "года", "р", "року", "г", "den", "le",
        "on", "dic", "dec", "дек", "янв", "tháng", "m", "gada", "d");

    static Wordlist Keys(string names) => new(StringComparison.Ordinal, Array.ConvertAll(
        names.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), name => PlainLetters.Key(name)));

    /// <summary>Whether a table knows the place, or one of two that a slash parts.</summary>
    public static bool IsPlace(ReadOnlySpan<char> name) =>
        Has(Places, name) || name.IndexOf('/') is > 0 and var slash
            && (Has(Places, name[..slash]) || Has(Places, name[(slash + 1)..]));

    /// <summary>Whether a name is a news agency's, alone or with others: "Reuters", "AFP/dpa".</summary>
    public static bool IsAgency(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > LongestName)
            return false;
        if (IsOneAgency(name))
            return true;
        int slash = name.IndexOf('/');
        return slash > 1 && (IsOneAgency(name[..slash]) || IsOneAgency(name[(slash + 1)..]));
    }

    /// <summary>Whether a name is a website's: "KOMPAS.com", "REPUBLIKA.CO.ID".</summary>
    public static bool IsHost(ReadOnlySpan<char> name)
    {
        const int shortestName = 3;
        int dot = name.LastIndexOf('.');
        return dot > shortestName && name.Length - dot is 3 or 4 && !name.Contains(' ')
            && !name[(dot + 1)..].ContainsAnyExceptInRange('A', 'z');
    }

    /// <summary>Whether words in capitals are a label, not a place.</summary>
    public static bool IsLabel(ReadOnlySpan<char> words) => Has(Labels, words);

    /// <summary>Whether a small word stands within names of places.</summary>
    public static bool JoinsPlace(ReadOnlySpan<char> word) => JoiningPlaces.Contains(word);

    /// <summary>Whether a small word stands within dates.</summary>
    public static bool JoinsDate(ReadOnlySpan<char> word) => JoiningDates.Contains(word);

    const int LongestName = 60;

    static bool IsOneAgency(ReadOnlySpan<char> name) => Has(Agencies, name) || NewsAgencies.Includes(name.ToString());

    static bool Has(Wordlist keys, ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
            return false;
        Span<char> key = stackalloc char[LongestName];
        return keys.Contains(key[..PlainLetters.Key(name, key)]);
    }
}
