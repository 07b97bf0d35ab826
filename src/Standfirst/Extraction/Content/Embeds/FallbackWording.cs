using static Standfirst.Extraction.Content.Embeds.WordingKind;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>What a platform's fallback wording is for.</summary>
enum WordingKind
{
    /// <summary>Sends the reader to the platform; stands at the beginning or end of a post.</summary>
    Invitation,

    /// <summary>Tells who posted; stands at the end of a post. {who} is the author.</summary>
    Signature,
}

/// <summary>A piece of the fallback markup that platforms give for embedding, as it reads when the markup is gone.</summary>
/// <param name="Platform">Whose wording it is.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Words">The wording; where it does not begin with {who}, what stands before {who} is what it is known by.</param>
sealed record FallbackWording(string Platform, WordingKind Kind, string Words)
{
    const string Who = "{who}";

    public static readonly FallbackWording[] All =
    [
        new("instagram", Invitation, "View this post on Instagram"),
        new("instagram", Invitation, "View this photo on Instagram"),
        new("instagram", Invitation, "View this profile on Instagram"),
        new("instagram", Invitation, "View this reel on Instagram"),
        new("instagram", Invitation, "Sieh dir diesen Beitrag auf Instagram an"),
        new("instagram", Invitation, "Sieh dir dieses Profil auf Instagram an"),
        new("instagram", Invitation, "Sieh dir dieses Foto auf Instagram an"),
        new("instagram", Invitation, "Diesen Beitrag auf Instagram ansehen"),
        new("instagram", Invitation, "Voir cette publication sur Instagram"),
        new("instagram", Invitation, "Voir ce profil sur Instagram"),
        new("instagram", Invitation, "Ver esta publicación en Instagram"),
        new("instagram", Invitation, "Ver esta publicacion en Instagram"),
        new("instagram", Invitation, "Ver este perfil en Instagram"),
        new("instagram", Invitation, "Visualizza questo post su Instagram"),
        new("instagram", Invitation, "Visualizza questo profilo su Instagram"),
        new("instagram", Invitation, "Ver essa foto no Instagram"),
        new("instagram", Invitation, "Ver esta foto no Instagram"),
        new("instagram", Invitation, "Ver esta publicação no Instagram"),
        new("instagram", Invitation, "Ver essa publicação no Instagram"),
        new("instagram", Invitation, "Dit bericht op Instagram bekijken"),
        new("instagram", Invitation, "Dit bericht bekijken op Instagram"),
        new("instagram", Invitation, "Se dette opslag på Instagram"),
        new("instagram", Invitation, "Vis dette opslag på Instagram"),
        new("instagram", Invitation, "Se dette innlegget på Instagram"),
        new("instagram", Invitation, "Vis dette innlegget på Instagram"),
        new("instagram", Invitation, "Visa det här inlägget på Instagram"),
        new("instagram", Invitation, "Visa detta inlägg på Instagram"),
        new("instagram", Invitation, "Näytä tämä julkaisu Instagramissa"),
        new("instagram", Invitation, "Wyświetl ten post na Instagramie"),
        new("instagram", Invitation, "Zobrazit příspěvek na Instagramu"),
        new("instagram", Invitation, "Zobrazit tento příspěvek na Instagramu"),
        new("instagram", Invitation, "Zobraziť tento príspevok na Instagrame"),
        new("instagram", Invitation, "Посмотреть эту публикацию в Instagram"),
        new("instagram", Invitation, "Переглянути цей допис в Instagram"),
        new("instagram", Invitation, "Bu gönderiyi Instagram'da gör"),
        new("instagram", Invitation, "Bu gönderiyi Instagram’da gör"),
        new("instagram", Invitation, "A bejegyzés megtekintése az Instagramon"),
        new("instagram", Invitation, "Vizualizați această postare pe Instagram"),
        new("instagram", Invitation, "Vezi această postare pe Instagram"),
        new("instagram", Invitation, "Δείτε αυτή τη δημοσίευση στο Instagram"),
        new("instagram", Invitation, "Pogledajte ovu objavu na Instagramu"),
        new("instagram", Invitation, "Mostra aquesta publicació a Instagram"),
        new("instagram", Invitation, "この投稿をInstagramで見る"),
        new("instagram", Invitation, "Instagram에서 이 게시물 보기"),
        new("instagram", Invitation, "在 Instagram 查看这篇帖子"),
        new("instagram", Invitation, "在 Instagram 查看這則貼文"),
        new("instagram", Invitation, "Lihat postingan ini di Instagram"),
        new("instagram", Invitation, "Xem bài viết này trên Instagram"),
        new("instagram", Invitation, "عرض هذا المنشور على Instagram"),

        new("instagram", Signature, "A post shared by {who}"),
        new("instagram", Signature, "A photo shared by {who}"),
        new("instagram", Signature, "A video shared by {who}"),
        new("instagram", Signature, "A photo posted by {who}"),
        new("instagram", Signature, "A video posted by {who}"),
        new("instagram", Signature, "Ein Beitrag geteilt von {who}"),
        new("instagram", Signature, "Beitrag geteilt von {who}"),
        new("instagram", Signature, "Ein Foto gepostet von {who}"),
        new("instagram", Signature, "Ein Video gepostet von {who}"),
        new("instagram", Signature, "Une publication partagée par {who}"),
        new("instagram", Signature, "Une publication partagee par {who}"),
        new("instagram", Signature, "Una publicación compartida de {who}"),
        new("instagram", Signature, "Una publicación compartida por {who}"),
        new("instagram", Signature, "Una publicacion compartida por {who}"),
        new("instagram", Signature, "Un post condiviso da {who}"),
        new("instagram", Signature, "Uma publicação compartilhada por {who}"),
        new("instagram", Signature, "Uma publicação partilhada por {who}"),
        new("instagram", Signature, "Een bericht gedeeld door {who}"),
        new("instagram", Signature, "Et opslag delt af {who}"),
        new("instagram", Signature, "Et innlegg delt av {who}"),
        new("instagram", Signature, "Ett inlägg delat av {who}"),
        new("instagram", Signature, "Post udostępniony przez {who}"),
        new("instagram", Signature, "Příspěvek sdílený {who}"),
        new("instagram", Signature, "Príspevok, ktorý zdieľa {who}"),
        new("instagram", Signature, "Публикация от {who}"),
        new("instagram", Signature, "Допис, поширений {who}"),
        new("instagram", Signature, "O postare distribuită de {who}"),
        new("instagram", Signature, "Η δημοσίευση κοινοποιήθηκε από το χρήστη {who}"),
        new("instagram", Signature, "Objavu dijeli {who}"),
        new("instagram", Signature, "Una publicació compartida per {who}"),
        new("instagram", Signature, "Sebuah kiriman dibagikan oleh {who}"),
        new("instagram", Signature, "{who}がシェアした投稿"),
        new("instagram", Signature, "{who}님의 공유 게시물"),
        new("instagram", Signature, "{who} 分享的帖子"),
        new("instagram", Signature, "{who}分享的貼文"),
        new("instagram", Signature, "{who} által megosztott bejegyzés"),
        new("instagram", Signature, "{who}'in paylaştığı bir gönderi"),
        new("instagram", Signature, "{who} jakama julkaisu"),

        new("facebook", Signature, "Posted by {who}"),
        new("facebook", Signature, "Gepostet von {who}"),
        new("facebook", Signature, "Publiée par {who}"),
        new("facebook", Signature, "Publicado por {who}"),
        new("facebook", Signature, "Publicada por {who}"),
        new("facebook", Signature, "Pubblicato da {who}"),
        new("facebook", Signature, "Geplaatst door {who}"),
        new("facebook", Signature, "Opublikowany przez {who}"),
        new("facebook", Signature, "Slået op af {who}"),
        new("facebook", Signature, "Publicert av {who}"),
        new("facebook", Signature, "Inlägg av {who}"),

        new("threads", Invitation, "View on Threads"),
        new("threads", Invitation, "Auf Threads ansehen"),
        new("threads", Invitation, "Voir sur Threads"),
        new("threads", Invitation, "Ver en Threads"),
        new("threads", Invitation, "Vedi su Threads"),
        new("threads", Signature, "Post by @{who}"),
        new("mastodon", Invitation, "View on Mastodon"),
        new("mastodon", Invitation, "Auf Mastodon ansehen"),
        new("reddit", Signature, "byu/{who}"),
        new("reddit", Signature, "by u/{who}"),
    ];

    /// <summary>The letters that this wording is found by.</summary>
    public string Key => Words.StartsWith(Who, StringComparison.Ordinal) ? Words[Who.Length..] : Words.Replace(Who, "", StringComparison.Ordinal);

    /// <summary>Whether the author stands before the wording and not after it.</summary>
    public bool FollowsAuthor => Words.StartsWith(Who, StringComparison.Ordinal);
}
