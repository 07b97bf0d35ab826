using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Bylines;

/// <summary>News agencies by the names that stand in bylines.</summary>
static class NewsAgencies
{
    static readonly Wordlist Keys = new(StringComparison.Ordinal, Array.ConvertAll("""
        Reuters|Thomson Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|
        Agence France Presse|AFP/APA|dpa|
        Deutsche Presse-Agentur|Deutsche Presse-Agentur (dpa)|dpa-infocom|dpa-AFX|AFX|APA|
        Austria Presse Agentur|ANSA|EFE|Agencia EFE|
        Europa Press|EP|SDA|Keystone-SDA|KEYSTONE-SDA|ATS|Keystone-ATS|SID|Sport-Informations-Dienst|KNA|epd|
        Evangelischer Pressedienst|
        Katholische Nachrichten-Agentur|AFPTV|PA|PA Media|Press Association|PTI|Press Trust of India|ANI|IANS|
        UPI|
        United Press International|TASS|ITAR-TASS|RIA Novosti|Interfax|Ukrinform|Xinhua|Kyodo|Kyodo News|
        Jiji Press|Yonhap|
        Yonhap News Agency|Bernama|Antara|ANP|Belga|Ritzau|NTB|TT|TT-Ritzau|STT|FNB|PAP|ČTK|CTK|TASR|SITA|MTI|
        HINA|STA|Tanjug|BTA|
        Agerpres|LETA|BNS|ELTA|Lusa|Agência Lusa|Adnkronos|LaPresse|Agência Brasil|Estadão Conteúdo|Télam|
        Notimex|Canadian Press|
        The Canadian Press|AAP|Australian Associated Press|NZPA|SANews|News24 Wire|MENA|Anadolu|
        Anadolu Agency|Anadolu Ajansı|AA|
        DHA|İHA|SPA|WAM|KUNA|Petra|SAPA|APO Group|PR Newswire|Business Wire|GlobeNewswire|Bloomberg News|
        dts Nachrichtenagentur|dts|
        spot on news|teleschau|news aktuell|CNN Newsource|Agencies|AFP Relaxnews|ETX Daily UP
        """.Split('|', StringSplitOptions.TrimEntries), name => PlainLetters.Key(name)));

    /// <summary>Whether a piece of a byline names a news agency.</summary>
    public static bool Includes(string name)
    {
        if (name.Length > LongestName)
            return Keys.Contains(PlainLetters.Key(name));
        Span<char> key = stackalloc char[LongestName];
        return Keys.Contains(key[..PlainLetters.Key(name, key)]);
    }

    // Hardly anything that stands in a byline is longer.
    const int LongestName = 64;
}
