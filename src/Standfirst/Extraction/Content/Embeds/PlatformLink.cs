using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>The button that leads from a post or film to its platform: "Watch on YouTube", "Auf X ansehen".</summary>
/// <remarks>Words so short are residue only where they are all of a paragraph.</remarks>
static class PlatformLink
{
    static readonly (string Platform, string Name)[] Names =
    [
        ("x", "X"), ("x", "Twitter"), ("facebook", "Facebook"), ("tiktok", "TikTok"), ("youtube", "YouTube"),
        ("instagram", "Instagram"), ("bluesky", "Bluesky"), ("mastodon", "Mastodon"), ("reddit", "Reddit"), ("vimeo", "Vimeo"),
    ];

    // In each language, with the platform's name at {0}.
    internal static readonly string[] Wordings =
    [
        "View on {0}", "Watch on {0}", "View post on {0}", "View this post on {0}", "View tweet on {0}", "View the post on {0}",
        "Watch this video on {0}", "Watch video on {0}", "See this post on {0}", "See more on {0}", "Open in {0}",
        "Auf {0} ansehen", "Auf {0} anzeigen", "Beitrag auf {0} ansehen", "Diesen Beitrag auf {0} ansehen", "Video auf {0} ansehen",
        "Sieh dir diesen Beitrag auf {0} an", "Dieses Video auf {0} ansehen",
        "Voir sur {0}", "Regarder sur {0}", "Voir cette publication sur {0}", "Voir le post sur {0}", "Regarder cette vidéo sur {0}",
        "Ver en {0}", "Ver esta publicación en {0}", "Ver este video en {0}", "Ver este vídeo en {0}", "Mirar en {0}",
        "Ver no {0}", "Assistir no {0}", "Ver esta publicação no {0}", "Ver este vídeo no {0}",
        "Guarda su {0}", "Vedi su {0}", "Visualizza su {0}", "Visualizza questo post su {0}", "Guarda questo video su {0}",
        "Bekijken op {0}", "Bekijk op {0}", "Dit bericht op {0} bekijken", "Bekijk deze video op {0}",
        "Se på {0}", "Vis på {0}", "Se dette opslag på {0}", "Se dette innlegget på {0}", "Se denne videoen på {0}", "Se denne video på {0}",
        "Titta på {0}", "Visa på {0}", "Visa det här inlägget på {0}", "Visa detta inlägg på {0}",
        "Katso palvelussa {0}", "Katso {0}-palvelussa",
        "Obejrzyj w {0}", "Zobacz na {0}", "Wyświetl na {0}", "Zobacz ten post na {0}",
        "Zobrazit na {0}", "Sledovat na {0}", "Zobraziť na {0}", "Sledovať na {0}",
        "Смотреть на {0}", "Посмотреть в {0}", "Посмотреть эту публикацию в {0}", "Дивитися на {0}", "Переглянути в {0}",
        "Виж в {0}", "Гледайте в {0}", "Погледај на {0}", "Pogledaj na {0}", "Pogledajte na {0}", "Oglej si na {0}",
        "{0}'da izle", "{0}'ta izle", "{0}'te görüntüle", "{0}'da görüntüle", "Bu gönderiyi {0}'da gör", "Bu gönderiyi {0}'te gör",
        "Megtekintés itt: {0}", "Megnézés itt: {0}", "Vezi pe {0}", "Vizionează pe {0}", "Vizualizați pe {0}",
        "Δείτε το στο {0}", "Παρακολούθηση στο {0}", "Mira-ho a {0}", "Mostra a {0}",
        "{0}で見る", "{0} で見る", "この投稿を{0}で見る", "{0}에서 보기", "{0}에서 이 게시물 보기",
        "在 {0} 上观看", "在 {0} 上查看", "在 {0} 上觀看", "在 {0} 查看", "在{0}上查看",
        "Lihat di {0}", "Tonton di {0}", "Xem trên {0}", "ดูบน {0}", "{0} पर देखें",
        "عرض على {0}", "مشاهدة على {0}", "مشاهده در {0}", "צפה ב-{0}", "הצג ב-{0}",
    ];

    static readonly Glossary<string> ByWords = new(StringComparison.OrdinalIgnoreCase, RowsOf());

    static (string Words, string Platform)[] RowsOf()
    {
        List<(string, string)> rows = [];
        foreach (string wording in Wordings)
        {
            foreach (var (platform, name) in Names)
                rows.Add((wording.Replace("{0}", name, StringComparison.Ordinal), platform));
        }
        return [.. rows];
    }

    // Arrows and marks that pages set beside the words of a link.
    const string Ornaments = " .…!:→›»▶";

    /// <summary>The platform that a paragraph leads to and no more; null when it says anything else.</summary>
    public static string? PlatformOf(ReadOnlySpan<char> paragraph) =>
        ByWords.Find(paragraph.Trim(Ornaments));
}
