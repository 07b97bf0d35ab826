using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Dates;
using Standfirst.Extraction.Metadata.Declared;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata;

/// <summary>Reads the dates that are printed with a story; each is null where the page has none.</summary>
sealed class PrintedDates(StoryPage story)
{
    const int MostCandidates = 60;
    const int LongestLine = 200;

    static readonly Wordlist ChangeWords = new(StringComparison.Ordinal,
        "updated", "update", "modified", "edited", "revised", "reviewed", "aktualisiert", "aktualisierung",
        "geändert", "bearbeitet", "änderung", "modifié", "mis", "jour", "actualisé",
        "actualizado", "actualizada", "modificado", "aggiornato", "aggiornamento", "modificato", "atualizado",
        "atualizada", "bijgewerkt", "gewijzigd", "laatst",
        "uppdaterad", "uppdaterades", "oppdatert", "opdateret", "päivitetty", "muokattu", "aktualizacja",
        "zaktualizowano", "aktualizováno", "aktualizované", "frissítve", "frissítés", "actualizat",
        "обновлено", "изменено", "оновлено", "güncelleme", "güncellendi", "diperbarui", "ενημέρωση", "更新",
        "수정", "عدل");
    static readonly Wordlist PublishWords = new(StringComparison.Ordinal,
            "published", "publication", "posted", "created", "issued", "released", "veröffentlicht",
            "veröffentlichung", "erstellt", "eingestellt", "erschienen", "erscheinungsdatum", "publié", "publiée",
            "publicado", "publicada", "publicación", "pubblicato", "pubblicata", "gepubliceerd", "geplaatst",
            "publicerad", "publicerat", "publisert", "udgivet", "julkaistu", "opublikowano", "publikováno",
            "zveřejněno", "közzétéve", "publicat", "опубликовано", "опубліковано", "yayınlanma", "diterbitkan",
            "发布", "發布", "公開");

    /// <summary>The moment of a time element near the headline.</summary>
    public Moment? Time => TimeOf(near: true, changed: false);

    /// <summary>The moment of the first time element of the story that stands elsewhere.</summary>
    public Moment? FarTime => TimeOf(near: false, changed: false);

    /// <summary>The date of an element near the headline whose names say that it holds one.</summary>
    public Moment? Marked => FirstMarked(ClassHint.Date | ClassHint.Changed, near: true,
        (node, hints) => (hints & ClassHint.Changed) == 0 ? ReadMarked(node) : null);

    /// <summary>The date of such an element elsewhere, as at the story's end.</summary>
    public Moment? FarMarked => FirstMarked(ClassHint.Date, near: false,
        (node, hints) => (hints & (ClassHint.Changed | ClassHint.Aside)) == 0 ? ReadMarked(node) : null);

    Moment? FirstMarked(ClassHint wanted, bool near, Func<PageNode, ClassHint, Moment?> read)
    {
        int looked = 0;
        foreach (int number in story.Declared.Noted.Hinted)
        {
            var node = story.Declared.Page[number];
            var hints = story.HintsOf(node);
            if ((hints & wanted) == 0 || story.IsNearHeadline(node) != near)
                continue;
            if (++looked > MostCandidates)
                break;
            if (read(node, hints) is { } moment
                && !(near ? story.IsAside(node) : story.IsBesideStoryAndFoot(node)))
                return moment;
        }
        return null;
    }

    /// <summary>The date that one of the first paragraphs begins with: "(23.12.2020) In …", "LEEDS, Dec 23,
    /// 2020 — …".</summary>
    public Moment? Dateline
    {
        get
        {
            const int farthest = 45, paragraphs = 6;
            int looked = 0;
            foreach (int line in story.LinesAroundHeadline())
            {
                if (++looked > paragraphs || line < story.FirstLine)
                    break;
                if (DatesIn(line) is [var first, ..] && first.Span.Start < farthest
                    && !IsQuoted(story.Declared.Lines.NodeOf(line)))
                    return first.Moment;
            }
            return null;
        }
    }

    static bool IsQuoted(PageNode text)
    {
        const int deepest = 4;
        var node = text.Parent;
        for (int level = 0; level < deepest && node.IsElement && node.Tag != TagName.Blockquote; level++)
            node = node.Parent;
        return node.IsElement && node.Tag == TagName.Blockquote;
    }

    /// <summary>The date in a short line near the headline.</summary>
    public Moment? Plain => Line(changed: false);

    bool _isChangeRead;

    /// <summary>The printed date of the last change.</summary>
    public Moment? Changed
    {
        get
        {
            if (!_isChangeRead)
                field = FindChange();
            _isChangeRead = true;
            return field;
        }
    }

    Moment? FindChange() => TimeOf(near: true, changed: true)
        ?? FirstMarked(ClassHint.Date | ClassHint.Changed, near: true, (node, hints) =>
            Read(node, changed: (hints & ClassHint.Changed) == 0))
        ?? Line(changed: true);

    Moment? Line(bool changed)
    {
        var lines = story.Declared.Lines;
        foreach (int line in story.LinesAroundHeadline())
        {
            if (lines[line].Length <= LongestLine && DatesIn(line) is { Count: > 0 } dates
                && First(dates, lines.TextOf(line), changed) is { } moment
                && !story.IsAside(lines.NodeOf(line).Parent))
                return moment;
        }
        return null;
    }

    /// <summary>The dates in lines far from the headline.</summary>
    public DistantDates Distant => field ??= FindDistant();

    DistantDates FindDistant()
    {
        const int mostLines = 1_500;
        var found = new DistantDates();
        var lines = story.Declared.Lines;
        int end = Math.Min(lines.Count, mostLines);
        for (int line = 0; line < end && found.Labelled is null; line++)
        {
            if (lines[line].Length > LongestLine || DatesIn(line) is not [var first, ..]
                || story.IsBesideStoryAndFoot(lines.NodeOf(line).Parent))
                continue;
            var text = lines.TextOf(line);
            var label = text[..first.Span.Start];
            if (HasChangeWord(label, int.MaxValue))
                found.Changed ??= first.Moment;
            else if (HasWord(label, PublishWords, int.MaxValue)
                || !PlainLetters.Any(label) && line > 0 && HasWord(lines.TextOf(line - 1), PublishWords, 2))
                found.Labelled = first.Moment;
            else if (!PlainLetters.Any(label) && !PlainLetters.Any(text[first.Span.End..]))
                found.Alone ??= first.Moment;
        }
        return found;
    }

    readonly Dictionary<int, IReadOnlyList<WrittenMoment>> _datesByLine = [];

    // Several witnesses ask for the same few lines that have some.
    IReadOnlyList<WrittenMoment> DatesIn(int line)
    {
        var text = story.Declared.Lines.TextOf(line);
        if (!DateTokens.MayHoldDate(text))
            return [];
        if (!_datesByLine.TryGetValue(line, out var dates))
            _datesByLine.Add(line, dates = DateReader.FindAll(text, story.Habits));
        return dates;
    }

    Moment? TimeOf(bool near, bool changed)
    {
        int looked = 0;
        foreach (int number in story.Declared.Noted.Times)
        {
            var time = story.Declared.Page[number];
            if (story.IsNearHeadline(time) != near)
                continue;
            if (++looked > MostCandidates)
                break;
            if (IsChange(time) != changed || (near ? story.IsAside(time) : story.IsBesideStoryAndFoot(time)))
                continue;
            string? declared = time.Attribute(AttributeName.Datetime)
                ?? time.Attribute(AttributeName.Content);
            if ((DateReader.ReadDeclared(declared, story.Habits)
                ?? DateReader.ReadDeclared(story.TextOf(time), story.Habits)) is { } moment)
                return moment;
        }
        return null;
    }

    // Said by the element's own names, its parent's, or the words right before it.
    bool IsChange(PageNode time)
    {
        const int longest = 80, lastWords = 4;
        if (((story.HintsOf(time) | story.HintsOf(time.Parent)) & ClassHint.Changed) != 0)
            return true;
        var text = story.TextOf(time.Parent);
        if (text.Length > longest * 2)
            return false;
        var own = story.TextOf(time);
        int place = own.IsEmpty ? -1 : text.IndexOf(own);
        return HasChangeWord(place > 0 ? text[Math.Max(0, place - longest / 2)..place] : own, lastWords);
    }

    // Some machines' dates stand in the title: <abbr class="published" title="2020-12-23T09:14:00+00:00">.
    Moment? ReadMarked(PageNode node) =>
        DateReader.ReadDeclared(node.Attribute(AttributeName.Title), story.Habits)
            ?? Read(node, changed: false);

    Moment? Read(PageNode node, bool changed)
    {
        var text = story.TextOf(node);
        return First(DateReader.FindAll(text, story.Habits), text, changed);
    }

    static Moment? First(IReadOnlyList<WrittenMoment> dates, ReadOnlySpan<char> text, bool changed)
    {
        int start = 0;
        foreach (var (moment, span) in dates)
        {
            if (HasChangeWord(text[start..span.Start], int.MaxValue) == changed)
                return moment;
            start = span.End;
        }
        return null;
    }

    // Whether one of the last words of some is one of these.
    static bool HasChangeWord(ReadOnlySpan<char> text, int last) => HasWord(text, ChangeWords, last);

    static bool HasWord(
        ReadOnlySpan<char> text, Wordlist words, int last)
    {
        const int longest = 24;
        Span<char> lower = stackalloc char[longest];
        int place = -1, found = int.MinValue;
        foreach (var word in PlainLetters.Words(text))
        {
            place++;
            if (word.Length <= longest && words.Contains(lower[..word.ToLowerInvariant(lower)]))
                found = place;
        }
        return found >= 0 && place - found < last;
    }
}
