using System.Buffers;
using Standfirst.Text;

namespace Standfirst.Extraction.Kinds;

/// <summary>What pages say of themselves that are no story, or stand in the way of one.</summary>
static class KindWording
{
    // Each is a word of its own that consent walls in its language cannot do without.
    static readonly string[] ConsentWords =
    [
        "cookie", "consent", "tracking", "personal data", "privacy", "legitimate interest", "partners", "opt out",
        "datenschutz", "einwillig", "zustimm", "personenbezogen", "akzeptier", "werbefrei", "endgerät",
        "consentement", "traceurs", "données personnelles", "données à caractère", "accepter", "partenaires", "confidentialité",
        "consentimiento", "datos personales", "privacidad", "aceptar", "socios", "consentimento", "dados pessoais", "parceiros",
        "consenso", "dati personali", "accett", "toestemming", "persoonsgegevens", "privacybeleid", "akkoord",
        "samtykke", "personopplysninger", "persondata", "samtyck", "personuppgifter", "suostumu", "henkilötie", "evästei",
        "zgod", "danych osobowych", "prywatności", "souhlas", "osobních údajů", "súhlas", "hozzájárul", "személyes adat",
        "consimțământ", "συγκατάθεση", "согласие", "персональных данных", "файлы cookie", "згод", "çerez", "kişisel veri",
        "クッキー", "同意", "プライバシー", "个人信息", "隐私", "쿠키", "동의", "개인정보",
    ];

    static readonly SearchValues<string> Consent = SearchValues.Create(ConsentWords, StringComparison.OrdinalIgnoreCase);

    static readonly Phrases AnyConsent = new(ConsentWords);

    // Headlines of gate keepers, whole phrases.
    static readonly Phrases BotCheckHeadlines = new(
        [
            "just a moment", "attention required", "checking your browser", "verify you are human", "verifying you are human",
            "verify that you are human", "are you a robot", "are you human", "not a robot", "human verification", "security check",
            "security verification", "pardon our interruption", "bot detection", "bot protection", "ddos protection",
            "captcha", "unusual traffic", "client challenge", "access to this page has been denied", "request unsuccessful",
            "sind sie ein mensch", "kein roboter", "ich bin kein roboter", "sicherheitsüberprüfung", "einen moment",
            "vérification de sécurité", "êtes-vous un robot", "un instant", "verificación de seguridad", "un momento",
            "verifica di sicurezza", "verificação de segurança", "um momento", "beveiligingscontrole", "een ogenblik",
            "проверка безопасности", "вы не робот", "один момент", "セキュリティ", "しばらくお待ちください", "请稍候", "安全检查",
        ]);

    static readonly Phrases BotCheckWords = new(
        [
            "enable javascript and cookies to continue", "please enable js and disable any ad blocker", "incapsula incident",
            "checking your browser before accessing", "checking if the site connection is secure", "cloudflare ray id", "ray id:",
            "verify you are human", "verifying you are human", "complete the security check", "prove you are human",
            "you are a bot", "not a bot", "not a robot", "press & hold", "automated access", "automated requests",
            "unusual activity from your computer", "unusual traffic from your", "solve this captcha", "complete the captcha",
            "kein roboter", "robot ou humain", "pas un robot", "no eres un robot", "non sei un robot", "geen robot", "не робот",
        ]);

    static readonly Phrases ErrorHeadlines = new(
        [
            "page not found", "not found", "page cannot be found", "can’t be found", "can't be found", "couldn't find that page",
            "couldn’t find that page", "page doesn't exist", "page doesn’t exist", "no longer available", "page isn't available",
            "page isn’t available", "page unavailable", "404 error", "error 404", "http 404", "error 403", "403 forbidden",
            "access denied", "access forbidden", "internal server error", "bad gateway", "service unavailable", "gateway timeout",
            "gateway time-out", "something went wrong", "unexpected error", "temporarily unavailable", "unavailable for legal reasons",
            "seite nicht gefunden", "nicht gefunden", "existiert nicht", "nicht mehr verfügbar", "seite nicht verfügbar",
            "zugriff verweigert", "page introuvable", "page non trouvée", "introuvable", "n'existe pas", "n’existe pas",
            "accès refusé", "página no encontrada", "no encontrada", "página no existe", "acceso denegado", "página não encontrada",
            "não encontrada", "pagina non trovata", "non trovata", "accesso negato", "pagina niet gevonden", "niet gevonden",
            "siden blev ikke fundet", "ikke fundet", "siden ble ikke funnet", "ikke funnet", "siden finnes ikke",
            "sidan kunde inte hittas", "sidan hittades inte", "hittades inte", "sivua ei löydy", "ei löytynyt", "nie znaleziono",
            "strona nie istnieje", "stránka nenalezena", "stránka nebyla nalezena", "stránka nebola nájdená", "nem található",
            "pagina nu a fost găsită", "η σελίδα δεν βρέθηκε", "страница не найдена", "не найдена", "сторінку не знайдено",
            "sayfa bulunamadı", "halaman tidak ditemukan", "không tìm thấy", "ページが見つかりません", "見つかりませんでした",
            "页面不存在", "找不到", "페이지를 찾을 수 없습니다", "الصفحة غير موجودة",
        ]);

    static readonly Phrases Galleries = new(
        [
            "gallery", "in pictures", "in-pictures", "slideshow", "slide-show", "photo essay", "photo-essay", "bildergalerie",
            "fotostrecke", "bilderstrecke", "fotogalerie", "diaporama", "en images", "en-images", "galería", "galeria",
            "fotogalería", "in immagini", "fotogallery", "in beeld", "fotoserie", "bildspel", "galeria zdjęć", "fotogaléria",
            "фоторепортаж", "фотогалерея", "写真特集", "图集",
        ]);

    // The whole headline, as servers write it when nobody wrote anything better.
    static readonly string[] BareErrors = ["403", "404", "410", "451", "500", "502", "503", "504", "error", "fehler", "erreur"];

    // So many different ones are no chance: an article on ferries may speak of partners and of privacy.
    const int FewestConsentWords = 3;

    /// <summary>The share of a text that stands in lines which speak of consent, 0 to 1; 0 where too few words of consent occur.</summary>
    public static double ConsentShare(ReadOnlySpan<char> text)
    {
        if (!AnyConsent.AreIn(text))
            return 0;
        HashSet<string> met = new(StringComparer.OrdinalIgnoreCase);
        int all = 0, consent = 0;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            all += line.Length;
            if (!AddConsentWords(line, met))
                continue;
            consent += line.Length;
        }
        return met.Count < FewestConsentWords ? 0 : (double)consent / all;
    }

    // A long line is looked at for no more words than this: it speaks of consent already.
    const int MostPerLine = 12;

    static bool AddConsentWords(ReadOnlySpan<char> line, HashSet<string> met)
    {
        int found = 0;
        while (found < MostPerLine && line.IndexOfAny(Consent) is >= 0 and var start)
        {
            line = line[start..];
            foreach (string word in ConsentWords)
            {
                if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    met.Add(word);
            }
            line = line[1..];
            found++;
        }
        return found > 0;
    }

    /// <summary>Whether a headline or an address says that there are pictures to look at.</summary>
    public static bool NamesGallery(ReadOnlySpan<char> words) => Galleries.AreIn(words);

    /// <summary>Whether a headline is that of a check for robots.</summary>
    public static bool IsBotCheckHeadline(ReadOnlySpan<char> headline) => BotCheckHeadlines.AreIn(headline);

    /// <summary>Whether a text asks the reader to prove that they are human.</summary>
    public static bool AsksWhetherHuman(ReadOnlySpan<char> text) => BotCheckWords.AreIn(text);

    /// <summary>Whether a headline says that there is no page, or none for this reader.</summary>
    public static bool IsErrorHeadline(ReadOnlySpan<char> headline)
    {
        if (ErrorHeadlines.AreIn(headline))
            return true;
        foreach (string bare in BareErrors)
        {
            if (headline.Trim(" !.:-–|").Equals(bare, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
