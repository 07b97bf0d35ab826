using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Roles;

/// <summary>How editors begin the notes in which they tell of a correction or a change.</summary>
static class NoteWording
{
    // In lower case. A note begins so and goes on as it likes; what a colon follows is a label.
    static readonly (CorrectionKind Kind, string[] Openings)[] Rows =
    [
        (CorrectionKind.Clarification,
        [
            "clarification:", "clarification –", "clarification —", "clarification (",
            "this article was clarified", "this story has been clarified", "this article has been clarified",
            "klarstellung:", "klarstellung der redaktion", "précision :", "précision:", "précisions :",
            "aclaración:", "precisazione:", "esclarecimento:", "verduidelijking:", "presisering:",
            "præcisering:", "förtydligande:", "tarkennus:", "täsmennys:", "upřesnění:",
            "pontosítás:", "precizare:", "уточнение:", "уточнення:", "pojašnjenje:", "διευκρίνιση:",
        ]),
        (CorrectionKind.Correction,
        [
            "correction:", "correction –", "correction —", "correction (", "corrections: an",
            "corrections: a ", "corrections & clarifications:", "corrected:", "correction and clarification",
            "this article was corrected", "this story was corrected", "this article has been corrected",
            "this story has been corrected", "this article was amended", "this story was amended",
            "this article has been amended", "this story has been amended", "an earlier version of this",
            "an earlier version of the", "a previous version of this", "earlier versions of this",
            "editor’s note: an earlier", "editor's note: an earlier", "note: an earlier version",
            "this version corrects", "this story corrects", "korrektur:", "korrektur vom",
            "korrekturhinweis:", "berichtigung:", "richtigstellung:", "in einer früheren version",
            "in einer früheren fassung", "in einer ersten version", "in einer ersten fassung",
            "in einer vorherigen version", "hinweis: in einer früheren",
            "anmerkung der redaktion: in einer früheren", "anm. d. red.: in einer früheren",
            "transparenzhinweis: in einer früheren", "rectificatif", "correctif", "erratum",
            "une première version de cet article", "une version précédente de cet article",
            "une version antérieure de cet article", "corrección:", "fe de errores",
            "una versión anterior de este", "una versión previa de este", "rectificación:", "correzione:",
            "errata corrige", "una versione precedente di questo", "in una versione precedente", "correção:",
            "errata:", "uma versão anterior d", "rectificatie", "correctie:", "in een eerdere versie",
            "rettelse:", "rettet:", "i en tidligere versjon", "i en tidligere version", "rättelse:",
            "i en tidigare version", "oikaisu", "korjaus:", "sprostowanie", "korekta:", "oprava:",
            "helyreigazítás", "erată:", "corectură:", "ispravak:", "исправление:", "в более ранней версии",
            "в предыдущей версии", "виправлення:", "διόρθωση:", "düzeltme:", "تصحيح:", "ralat:", "koreksi:",
            "訂正：", "訂正:", "更正：", "정정:", "정정보도",
        ]),
        (CorrectionKind.EditorsNote,
        [
            "editor’s note:", "editor's note:", "editors’ note:", "editors' note:", "editor’s note –",
            "editor's note –", "editor’s note —", "anmerkung der redaktion", "hinweis der redaktion",
            "anm. d. red.", "note de la rédaction", "ndlr", "nota del editor", "nota de la redacción",
            "nota della redazione", "nota da redação", "nota do editor", "noot van de redactie",
            "redaktionens anmärkning", "redaksjonen:", "toimituksen huomautus", "od redakcji",
            "poznámka redakce", "a szerkesztő megjegyzése", "nota redacției", "от редакции:",
            "примечание редакции", "від редакції:", "editörün notu", "編集部注", "编者注", "편집자 주",
        ]),
        (CorrectionKind.Update,
        [
            "update:", "updated:", "update (", "update,", "update –", "update —", "this article was updated",
            "this story was updated", "this article has been updated", "this story has been updated",
            "this post has been updated", "this is a developing story", "this is a breaking news story",
            "aktualisierung:", "aktualisiert:", "update vom", "dieser artikel wurde aktualisiert",
            "dieser text wurde aktualisiert", "wir haben diesen artikel aktualisiert", "nachtrag:",
            "nachtrag vom", "mise à jour", "cet article a été mis à jour", "actualización:",
            "actualizado:", "aggiornamento:", "atualização:", "dit artikel is bijgewerkt", "opdatering:",
            "opdateret:", "oppdatering:", "oppdatert:", "uppdatering:", "uppdaterad:", "päivitys:",
            "aktualizacja:", "aktualizace:", "frissítés:", "actualizare:", "обновление:", "обновлено:",
            "оновлено:", "ενημέρωση:", "güncelleme:", "تحديث:", "pembaruan:", "追記：", "追記:", "更新：", "업데이트:",
        ]),
    ];

    // A note says what was changed in some sentences; what is longer is the story itself.
    const int LongestNote = 900;

    // "Updated: 10/31/2024" is a date and says nothing of what was changed.
    const int ShortestNote = 40;

    // A syllable or a word to a sign: Chinese, Japanese and Korean say in one what takes two letters and more elsewhere.
    const int LettersToSign = 2;
    const char FirstSign = '\u2E80';

    // By their first two letters, which nearly all other words are turned away by; of each in the order of the rows.
    static readonly Dictionary<int, (CorrectionKind Kind, string Opening)[]> ByBeginning =
        Tables.ByNumber(AllOpenings(), row => BeginningOf(row.Opening));

    static (CorrectionKind Kind, string Opening)[] AllOpenings()
    {
        List<(CorrectionKind, string)> all = [];
        foreach (var (kind, openings) in Rows)
        {
            foreach (string opening in openings)
                all.Add((kind, opening));
        }
        return [.. all];
    }

    static int BeginningOf(ReadOnlySpan<char> words) => char.ToUpperInvariant(words[0]) << 16 | char.ToUpperInvariant(words[1]);

    // "Update 14:30", "Update, 9.15 Uhr": the label, then a clock.
    static readonly string[] BeforeClock = ["update ", "updated ", "aktualisiert um ", "mise à jour à "];

    /// <summary>What a block with a note is for; null when its words are none.</summary>
    public static BlockRole? RoleOf(ReadOnlySpan<char> words) => KindOf(words, out _) switch
    {
        CorrectionKind.Correction or CorrectionKind.Clarification => BlockRole.Correction,
        CorrectionKind.Update or CorrectionKind.EditorsNote => BlockRole.Update,
        _ => null,
    };

    /// <summary>What sort of note a block's words are; null when they are none.</summary>
    /// <param name="words">The words.</param>
    /// <param name="opening">How far the words reach by which it is told.</param>
    public static CorrectionKind? KindOf(ReadOnlySpan<char> words, out int opening)
    {
        opening = 0;
        if (words.Length is < ShortestNote / LettersToSign or > LongestNote)
            return null;
        var note = words.TrimStart("*•[(– ");
        int marks = words.Length - note.Length;
        if (note.Length < 2 || !ByBeginning.TryGetValue(BeginningOf(note), out var rows) || IsShort(words))
            return null;
        foreach (var (kind, begin) in rows)
        {
            opening = marks + begin.Length;
            if (note.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
                return kind;
        }
        opening = marks;
        foreach (string begin in BeforeClock)
        {
            if (HasClock(note, begin))
                return CorrectionKind.Update;
        }
        return null;
    }

    static bool IsShort(ReadOnlySpan<char> words)
    {
        int letters = words.Length;
        for (int at = 0; at < words.Length && letters < ShortestNote; at++)
            letters += words[at] >= FirstSign ? LettersToSign - 1 : 0;
        return letters < ShortestNote;
    }

    static bool HasClock(ReadOnlySpan<char> note, string begin)
    {
        if (!note.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
            return false;
        note = note[begin.Length..];
        int digits = note.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && note.Length > digits + 3 && note[digits] is ':' or '.' or 'h'
            && char.IsAsciiDigit(note[digits + 1]) && char.IsAsciiDigit(note[digits + 2])
            && !char.IsAsciiLetterOrDigit(note[digits + 3]);
    }
}
