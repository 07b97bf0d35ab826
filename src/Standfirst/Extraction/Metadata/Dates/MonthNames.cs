using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Dates;

/// <summary>Months by name, in the languages that pages are written in.</summary>
static class MonthNames
{
    // January to December; forms of one month are parted by "/". A beginning of at least three letters that
    // fits one month of a language only is that month's abbreviation. The order matters where languages
    // differ ("listopad" is November in Polish and Czech, October in Croatian): the page's own language is
    // asked first, then from top to bottom.
    static readonly (string Language, string Months)[] Table =
    [
        ("en", "january february march april may june july august september/sept october november december"),
        ("de", "januar/jänner/jaenner februar/feber märz/maerz/mrz april mai juni juli august "
            + "september/sept oktober november dezember"),
        ("fr", "janvier/janv février/fevrier/févr/fevr mars avril/avr mai juin juillet/juil août/aout "
            + "septembre/sept octobre novembre décembre/decembre"),
        ("es", "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre/sept octubre "
            + "noviembre diciembre"),
        ("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre/sett ottobre "
            + "novembre dicembre"),
        ("pt", "janeiro fevereiro março/marco abril maio junho julho agosto setembro outubro novembro "
            + "dezembro"),
        ("nl", "januari februari maart/mrt april mei juni juli augustus september/sept oktober november "
            + "december"),
        ("sv", "januari februari mars april maj juni juli augusti september oktober november december"),
        ("da", "januar februar marts april maj juni juli august september oktober november december"),
        ("no", "januar februar mars april mai juni juli august september oktober november desember"),
        ("pl", "stycznia/styczeń/sty lutego/luty marca/marzec kwietnia/kwiecień maja/maj "
            + "czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień/wrz "
            + "października/październik/paź listopada/listopad grudnia/grudzień"),
        ("cs", "ledna/leden února/únor března/březen dubna/duben května/květen června/červen "
            + "července/červenec srpna/srpen září října/říjen listopadu/listopad prosince/prosinec"),
        ("sk", "januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl "
            + "augusta/august septembra/september októbra/október novembra/november decembra/december"),
        ("hr", "siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj "
            + "lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan listopada/listopad "
            + "studenoga/studenog/studeni prosinca/prosinac"),
        ("sl", "januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij "
            + "julija/julij avgusta/avgust septembra/september oktobra/oktober novembra/november "
            + "decembra/december"),
        ("hu", "január február március/márc április/ápr május/máj június/jún július/júl augusztus "
            + "szeptember/szept október november december"),
        ("ro", "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
            + "decembrie"),
        ("fi", "tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu "
            + "toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu "
            + "syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu"),
        ("et", "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"),
        ("lv", "janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā "
            + "jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī "
            + "decembris/decembrī"),
        ("lt", "sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė "
            + "birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis "
            + "lapkričio/lapkritis gruodžio/gruodis"),
        ("ca", "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre"),
        ("tr", "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
        ("id", "januari februari maret april mei juni juli agustus september oktober november desember"),
        ("ms", "januari februari mac april mei jun julai ogos september oktober november disember"),
        ("sw", "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba"),
        ("is", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
        ("ru", "января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль "
            + "августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь"),
        ("uk", "січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень "
            + "липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад "
            + "грудня/грудень"),
        ("be", "студзеня/студзень лютага/люты сакавіка/сакавік красавіка/красавік мая/май "
            + "чэрвеня/чэрвень ліпеня/ліпень жніўня/жнівень верасня/верасень кастрычніка/кастрычнік "
            + "лістапада/лістапад снежня/снежань"),
        ("bg", "януари февруари март април май юни юли август септември октомври ноември декември"),
        ("sr", "јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула "
            + "август/августа септембар/септембра октобар/октобра новембар/новембра децембар/децембра"),
        ("el", "ιανουαρίου/ιανουάριος φεβρουαρίου/φεβρουάριος μαρτίου/μάρτιος απριλίου/απρίλιος "
            + "μαΐου/μάιος/μαϊ ιουνίου/ιούνιος ιουλίου/ιούλιος αυγούστου/αύγουστος "
            + "σεπτεμβρίου/σεπτέμβριος οκτωβρίου/οκτώβριος νοεμβρίου/νοέμβριος δεκεμβρίου/δεκέμβριος"),
        ("ar", "يناير/كانون٢ فبراير/شباط مارس/آذار أبريل/إبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز "
            + "أغسطس/آب سبتمبر/أيلول أكتوبر/تشرين١ نوفمبر ديسمبر"),
        ("he", "ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי "
            + "אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר"),
        ("hi", "जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर "
            + "नवंबर/नवम्बर दिसंबर/दिसम्बर"),
        ("bn", "জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর "
            + "অক্টোবর নভেম্বর ডিসেম্বর"),
        ("th", "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม "
            + "พฤศจิกายน ธันวาคม"),
    ];

    const int ShortestAbbreviation = 3;

    static readonly Glossary<Glossary<int>> ByLanguage = new(StringComparison.Ordinal, Array.ConvertAll(
        Table, row => (row.Language, new Glossary<int>(StringComparison.Ordinal, NamesOf(row.Months)))));

    static readonly Glossary<int> Everywhere = new(StringComparison.Ordinal, Merged());

    /// <summary>The month of a lower-case word, 1 to 12; 0 when it names none.</summary>
    /// <param name="word">The word.</param>
    /// <param name="language">The page's language, "de" or "de-AT"; null when unknown.</param>
    public static int Find(ReadOnlySpan<char> word, string? language)
    {
        const int letters = 2;
        Span<char> primary = stackalloc char[letters];
        if (language is { Length: >= letters }
            && language.AsSpan(0, letters).ToLowerInvariant(primary) == letters
            && ByLanguage.Find(primary)?.Find(word) is > 0 and var month)
            return month;
        return Everywhere.Find(word);
    }

    static Dictionary<string, int> NamesOf(string months)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] forms = months.Split(' ');
        for (int month = 1; month <= 12; month++)
        {
            foreach (string name in forms[month - 1].Split('/'))
                names[name] = month;
        }
        foreach (var (name, month) in names.ToArray())
        {
            for (int length = ShortestAbbreviation; length < name.Length; length++)
            {
                string beginning = name[..length];
                if (!names.Any(other => other.Value != month
                    && other.Key.StartsWith(beginning, StringComparison.Ordinal)))
                    names.TryAdd(beginning, month);
            }
        }
        return names;
    }

    static Dictionary<string, int> Merged()
    {
        var merged = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, months) in Table)
        {
            foreach (var (name, month) in NamesOf(months))
                merged.TryAdd(name, month);
        }
        return merged;
    }
}
