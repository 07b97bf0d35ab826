using System.Collections.Frozen;
using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Dates;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>Reads the dates that are printed with the story.</summary>
static class PrintedDate
{
    const int MostCandidates = 60;

    static readonly FrozenSet<string> ChangeWords = FrozenSet.Create(StringComparer.Ordinal,
        "updated", "update", "modified", "edited", "revised", "reviewed", "aktualisiert", "aktualisierung",
        "geändert", "bearbeitet", "änderung", "modifié", "mis", "jour", "actualisé",
        "actualizado", "actualizada", "modificado", "aggiornato", "aggiornamento", "modificato", "atualizado",
        "atualizada", "bijgewerkt", "gewijzigd", "laatst",
        "uppdaterad", "uppdaterades", "oppdatert", "opdateret", "päivitetty", "muokattu", "aktualizacja",
        "zaktualizowano", "aktualizováno", "aktualizované", "frissítve", "frissítés", "actualizat",
        "обновлено", "изменено", "оновлено", "güncelleme", "güncellendi", "diperbarui", "ενημέρωση", "更新",
        "수정", "عدل");

    /// <summary>The moment of a time element near the headline; null when there is none.</summary>
    public static Moment? Time(StoryPage story) => TimeOf(story, near: true, changed: false);

    /// <summary>The moment of the first time element of the story that stands elsewhere; null when there is
    /// none.</summary>
    public static Moment? FarTime(StoryPage story) => TimeOf(story, near: false, changed: false);

    /// <summary>The date of an element near the headline whose names say that it holds one; null when there
    /// is none.</summary>
    public static Moment? Marked(StoryPage story)
    {
        foreach (var (node, hints) in Dated(story))
        {
            if ((hints & ClassHint.Changed) == 0 && ReadMarked(node, story) is { } moment)
                return moment;
        }
        return null;
    }

    /// <summary>The date of such an element elsewhere, as at the story's end; null when there is
    /// none.</summary>
    public static Moment? FarMarked(StoryPage story)
    {
        foreach (var (node, hints) in story.Declared.Hinted.Where(element =>
            (element.Hints & ClassHint.Date) != 0
            && !story.IsNearHeadline(element.Node)).Take(MostCandidates))
        {
            if ((hints & (ClassHint.Changed | ClassHint.Aside)) == 0 && !story.IsAside(node)
                && ReadMarked(node, story) is { } moment)
                return moment;
        }
        return null;
    }

    /// <summary>The date that one of the first paragraphs begins with: "(23.12.2020) In …", "LEEDS, Dec 23,
    /// 2020 — …"; null when none does.</summary>
    public static Moment? Dateline(StoryPage story)
    {
        const int farthest = 45, paragraphs = 6;
        var lines = story.Declared.Lines;
        foreach (int line in story.LinesAroundHeadline().Take(paragraphs))
        {
            string text = lines.TextOf(line);
            if (line >= story.FirstLine && DateReader.FindAll(text, story.Habits) is [var first, ..]
                && first.Span.Start < farthest)
                return first.Moment;
        }
        return null;
    }

    /// <summary>The date in a short line near the headline; null when there is none.</summary>
    public static Moment? Plain(StoryPage story) => Line(story, changed: false);

    static Moment? Line(StoryPage story, bool changed)
    {
        const int longest = 200;
        var lines = story.Declared.Lines;
        foreach (int line in story.LinesAroundHeadline())
        {
            if (lines[line].Length <= longest && Read(lines.TextOf(line), story, changed) is { } moment
                && !story.IsAside(lines.NodeOf(line).Parent))
                return moment;
        }
        return null;
    }

    /// <summary>The printed date of the last change; null when there is none.</summary>
    public static Moment? Changed(StoryPage story)
    {
        if (TimeOf(story, near: true, changed: true) is { } time)
            return time;
        foreach (var (node, hints) in Dated(story))
        {
            if (Read(story.TextOf(node), story, changed: (hints & ClassHint.Changed) == 0) is { } moment)
                return moment;
        }
        return Line(story, changed: true);
    }

    static IEnumerable<HintedElement> Dated(StoryPage story) => story.Declared.Hinted
        .Where(element => (element.Hints & (ClassHint.Date | ClassHint.Changed)) != 0
            && story.IsNearHeadline(element.Node))
        .Take(MostCandidates).Where(element => !story.IsAside(element.Node));

    static Moment? TimeOf(StoryPage story, bool near, bool changed)
    {
        foreach (var time in story.Declared.Times.Where(time => story.IsNearHeadline(time) == near)
            .Take(MostCandidates))
        {
            if (IsChange(time, story) != changed || story.IsAside(time))
                continue;
            string? declared = time.Attribute(AttributeName.Datetime) ?? time.Attribute(AttributeName.Content);
            if ((DateReader.ReadDeclared(declared,
                story.Habits) ?? DateReader.ReadDeclared(story.TextOf(time), story.Habits)) is { } moment)
                return moment;
        }
        return null;
    }

    // Said by the element's own names, its parent's, or the words right before it.
    static bool IsChange(PageNode time, StoryPage story)
    {
        const int longest = 80;
        if (((ClassWords.HintsOf(time) | ClassWords.HintsOf(time.Parent)) & ClassHint.Changed) != 0)
            return true;
        string text = story.TextOf(time.Parent);
        if (text.Length > longest * 2)
            return false;
        string own = story.TextOf(time);
        int place = own.Length > 0 ? text.IndexOf(own, StringComparison.Ordinal) : -1;
        string before = place > 0 ? text[Math.Max(0, place - longest / 2)..place] : own;
        return Letters.Words(before).TakeLast(4).Any(ChangeWords.Contains);
    }

    // Some machines' dates stand in the title: <abbr class="published" title="2020-12-23T09:14:00+00:00">.
    static Moment? ReadMarked(PageNode node, StoryPage story) =>
        DateReader.ReadDeclared(node.Attribute(AttributeName.Title), story.Habits) ?? Read(story.TextOf(node),
            story, changed: false);

    static Moment? Read(string text, StoryPage story, bool changed)
    {
        int start = 0;
        foreach (var (moment, span) in DateReader.FindAll(text, story.Habits))
        {
            bool saysChanged = Letters.Words(text[start..span.Start]).Any(ChangeWords.Contains);
            if (saysChanged == changed)
                return moment;
            start = span.End;
        }
        return null;
    }
}
