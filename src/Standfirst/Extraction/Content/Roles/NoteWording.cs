using System.Collections.Frozen;
using Standfirst.Articles;

namespace Standfirst.Extraction.Content.Roles;

/// <summary>How editors begin the notes in which they tell of a correction or a change.</summary>
static class NoteWording
{
    // In lower case. A note begins so and goes on as it likes; what a colon follows is a label.
    static readonly (BlockRole Role, string[] Openings)[] Rows =
    [
        (BlockRole.Correction,
        [
            "correction:", "correction –", "correction —", "correction (", "corrections:", "clarification:", "correction and clarification",
            "this article was corrected", "this story was corrected", "this article has been corrected", "this story has been corrected",
            "this article was amended", "this story was amended", "this article has been amended", "an earlier version of this",
            "a previous version of this", "earlier versions of this", "editor’s note: an earlier",
            "korrektur:", "korrektur vom", "berichtigung:", "richtigstellung:", "in einer früheren version", "in einer früheren fassung",
            "in einer ersten version", "hinweis: in einer früheren", "anmerkung der redaktion: in einer früheren",
            "rectificatif", "correctif", "erratum", "une première version de cet article", "une version précédente de cet article",
            "corrección:", "fe de errores", "una versión anterior de este", "rectificación:", "correzione:", "errata corrige",
            "una versione precedente di questo", "correção:", "uma versão anterior d", "rectificatie", "correctie:",
            "in een eerdere versie", "rettelse:", "rettet:", "i en tidligere versjon", "i en tidligere version", "rättelse:",
            "i en tidigare version", "oikaisu", "korjaus:", "sprostowanie", "korekta:", "oprava:", "helyreigazítás", "исправление:",
            "в более ранней версии", "виправлення:", "düzeltme:", "訂正：", "訂正:", "更正：", "정정:",
        ]),
        (BlockRole.Update,
        [
            "update:", "updated:", "update (", "update,", "update –", "update —", "editor’s note:", "editor's note:", "editors’ note:",
            "editors' note:", "this article was updated", "this story was updated", "this article has been updated",
            "this story has been updated", "this post has been updated", "this is a developing story", "this is a breaking news story",
            "aktualisierung:", "aktualisiert:", "update vom", "anmerkung der redaktion", "hinweis der redaktion", "anm. d. red.",
            "dieser artikel wurde aktualisiert", "dieser text wurde aktualisiert", "wir haben diesen artikel aktualisiert",
            "mise à jour", "note de la rédaction", "cet article a été mis à jour", "ndlr", "actualización:", "actualizado:", "nota del editor",
            "nota de la redacción", "aggiornamento:", "nota della redazione", "atualização:", "nota da redação", "nota do editor",
            "noot van de redactie", "dit artikel is bijgewerkt", "opdatering:", "opdateret:", "oppdatering:", "oppdatert:", "uppdatering:",
            "uppdaterad:", "päivitys:", "aktualizacja:", "od redakcji", "aktualizace:", "frissítés:", "обновление:", "обновлено:",
            "оновлено:", "güncelleme:", "追記：", "編集部注", "更新：", "编者注", "업데이트:",
        ]),
    ];

    // A note says what was changed in some sentences; what is longer is the story itself.
    const int LongestNote = 900;

    // "Updated: 10/31/2024" is a date and says nothing of what was changed.
    const int ShortestNote = 40;

    // By their first two letters, which nearly all other words are turned away by; of each in the order of the rows.
    static readonly FrozenDictionary<int, (BlockRole Role, string Opening)[]> ByBeginning = Rows
        .SelectMany(row => row.Openings.Select(opening => (row.Role, Opening: opening)))
        .GroupBy(row => BeginningOf(row.Opening))
        .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray());

    static int BeginningOf(ReadOnlySpan<char> words) => char.ToUpperInvariant(words[0]) << 16 | char.ToUpperInvariant(words[1]);

    /// <summary>What sort of note a block's words are; null when they are none.</summary>
    public static BlockRole? RoleOf(ReadOnlySpan<char> words)
    {
        if (words.Length is < ShortestNote or > LongestNote)
            return null;
        words = words.TrimStart("*•[(– ");
        if (words.Length < 2 || !ByBeginning.TryGetValue(BeginningOf(words), out var rows))
            return null;
        foreach (var (role, opening) in rows)
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return role;
        }
        return null;
    }
}
