using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;
using Side = Standfirst.Language.Marks.MarkLetters.Side;

namespace Standfirst.Language.Marks;

/// <summary>Reads paragraphs mark by mark and keeps those that are open on a stack.</summary>
/// <param name="text">The story's text.</param>
/// <param name="language">Its primary language; tells which dashes and which ” and ’ open.</param>
ref struct MarkReader(string text, string language)
{
    // Quotations within quotations within quotations are rare in print, deeper ones are mistakes.
    const int Deepest = 4;

    // ’ opens as it closes: ’så här’.
    readonly bool _opensWithApostrophe = language is "sv" or "fi";

    // Which of “ and ” comes first depends on who set the page, and words that lean on the next stand before marks.
    readonly bool _runsLeftwards = language is "ar" or "fa" or "ur" or "ps" or "he" or "yi" or "ug" or "sd" or "ckb";

    // A mark between letters abbreviates: צה"ל.
    readonly bool _abbreviatesWithMarks = language is "he" or "yi";

    // Words of saying tell where a mark is missing.
    readonly bool _tellsMissing = language == "en";

    Apostrophes _apostrophes = new(text);
    readonly int[] _open = new int[Deepest];
    int _depth;

    // The first letter of the next paragraph.
    char _nextBegins;

    // The family of the quotation that the paragraph before left open.
    MarkFamily _carried;

    /// <summary>Adds what is quoted in paragraphs.</summary>
    public void Read(ReadOnlySpan<Paragraph> paragraphs, ref PooledList<QuotedStretch> found)
    {
        bool speaksWithDashes = SpeechDashes.AreUsedIn(language);
        for (int number = 0; number < paragraphs.Length; number++)
        {
            var (kind, span) = (paragraphs[number].Kind, paragraphs[number].Span);
            if (kind is BlockKind.Code or BlockKind.Preformatted)
                continue;
            if (speaksWithDashes && kind == BlockKind.Paragraph && SpeechDashes.Read(text, span, language, number, ref found))
            {
                _carried = MarkFamily.None;
                continue;
            }
            // A crosshead or a repeated quotation may stand between two paragraphs of one.
            bool isApart = kind is BlockKind.Heading or BlockKind.PullQuote;
            var before = _carried;
            _nextBegins = number + 1 < paragraphs.Length ? text[paragraphs[number + 1].Span.Start] : '\0';
            Read(span, number, isApart ? MarkFamily.None : before, ref found);
            if (isApart)
                _carried = before;
        }
    }

    void Read(TextSpan span, int paragraph, MarkFamily carried, ref PooledList<QuotedStretch> found)
    {
        _depth = 0;
        bool isFirst = true;
        for (int at = span.Start; at < span.End; at++)
        {
            int next = text.AsSpan(at, span.End - at).IndexOfAny(MarkLetters.All);
            if (next < 0)
                break;
            at += next;
            bool repeats = isFirst && carried != MarkFamily.None && IsBlank(span.Start, at) && FamilyAt(at, span) == carried;
            isFirst = false;
            if (repeats)
                Open(at, WidthAt(at, span), carried, paragraph, goesOn: true, ref found);
            else
                Take(at, span, paragraph, ref found);
            at += WidthAt(at, span) - 1;
        }
        _carried = _depth > 0 ? found[_open[0]].Family : MarkFamily.None;
        while (_depth > 0)
            Close(span.End, span.End, isClosed: false, ref found);
    }

    readonly bool IsBlank(int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    // Two apostrophes are a double mark that some agencies set.
    readonly int WidthAt(int at, TextSpan span) => text[at] is '\'' or '’' or '‘' && at + 1 < span.End
        && text[at + 1] == text[at] ? 2 : 1;

    readonly MarkFamily FamilyAt(int at, TextSpan span) =>
        WidthAt(at, span) == 2 ? MarkFamily.Double : MarkLetters.Of(text[at]).Family;

    void Take(int at, TextSpan span, int paragraph, ref PooledList<QuotedStretch> found)
    {
        var family = FamilyAt(at, span);
        if (family == MarkFamily.Single && Apostrophes.IsInner(text, at, span.End))
            return;
        if (_abbreviatesWithMarks && Apostrophes.IsInner(text, at, span.End))
            return;
        int open = OpenOf(family, found);
        switch (SideOf(at, span, family, open >= 0 ? text[found[_open[open]].Outer.Start] : '\0'))
        {
            case Side.Closes when open >= 0:
                // What was opened within and not closed ends here too.
                while (_depth > open + 1)
                    Close(at, at, isClosed: false, ref found);
                Close(at, at + WidthAt(at, span), isClosed: true, ref found);
                break;
            case Side.Opens:
                // The same mark again: the closing one is missing. Within other marks it is a quotation within.
                while (open >= 0 && _depth > open && open == _depth - 1 && !IsWithin(at, span, found[_open[open]].Outer.Start))
                {
                    int end = _tellsMissing ? MissingMark.EndOf(text, found[_open[open]].Inner.Start, at) : at;
                    Close(end, end, isClosed: false, ref found);
                }
                Open(at, WidthAt(at, span), family, paragraph, goesOn: false, ref found);
                break;
        }
    }

    // Within straight marks that hold a paragraph “curled ones” quote, but not those of talk that the paragraph narrates: "“No,”
    // she said."
    readonly bool IsWithin(int at, TextSpan span, int opening)
    {
        if (text[at] != '“' || text[opening] != '"' || opening != span.Start || text[span.End - 1] != '"')
            return false;
        int closing = text.IndexOf('”', at, span.End - at);
        return closing > 0 && text[closing - 1] != ',';
    }

    // The innermost open mark of a family; -1 where none is open.
    readonly int OpenOf(MarkFamily family, in PooledList<QuotedStretch> found)
    {
        for (int depth = _depth - 1; depth >= 0; depth--)
        {
            if (found[_open[depth]].Family == family)
                return depth;
        }
        return -1;
    }

    Side SideOf(int at, TextSpan span, MarkFamily family, char opening)
    {
        char letter = text[at];
        if (MarkLetters.Of(letter).Side is var only and not Side.Either)
            return only;
        int width = WidthAt(at, span);
        bool canOpen = CanOpen(at, width, span), canClose = CanClose(at, width, span);
        if (width == 2)
            letter = letter == '\'' ? '"' : letter == '‘' ? '“' : '”';
        if (family == MarkFamily.Single)
            return SideOfSingle(at, span, opening, canOpen, canClose);
        if (_runsLeftwards && family == MarkFamily.Double)
            return opening != '\0' ? Side.Closes : Side.Opens;
        if (opening != '\0' && (MarkLetters.ArePair(opening, letter) ? canClose || !canOpen
            || letter is not ('"' or '＂') : canClose && !canOpen))
            return Side.Closes;
        if (opening != '\0' && opening == letter && letter is '”' or '»')
            return canOpen && !canClose ? Side.Opens : Side.Closes;
        if (letter is '"' or '＂')
            return canOpen ? Side.Opens : Side.None;
        // ” and » open where they stand like opening marks, and “ and « wherever they do not close.
        return MarkLetters.UsualSide(letter) == Side.Opens || canOpen && !canClose ? Side.Opens : Side.None;
    }

    Side SideOfSingle(int at, TextSpan span, char opening, bool canOpen, bool canClose)
    {
        char letter = text[at];
        if (opening != '\0' && canClose && (letter != '‘' || opening == '‚'))
        {
            bool isApostrophe = Apostrophes.MayEndWord(text, at, span.End)
                && _apostrophes.ClosesAhead(at + 1, span.End, surely: true);
            return isApostrophe ? Side.None : Side.Closes;
        }
        bool opens = canOpen && (letter != '’' || _opensWithApostrophe) && at + 1 < span.End
            && !_apostrophes.IsElision(at, span.End);
        bool goesOn = _nextBegins == letter && (at == span.Start || BeginsSentence(at, span.End));
        return opens && (letter == '‘' || goesOn || _apostrophes.ClosesAhead(at + 1, span.End, surely: false)) ? Side.Opens
            : Side.None;
    }

    // "she said. | 'We waited": to be gone on with in the next paragraph.
    readonly bool BeginsSentence(int at, int end) => at > 1 && at + 1 < end && char.IsUpper(text[at + 1])
        && text[at - 1] == ' ' && text[at - 2] is '.' or '!' or '?' or ',' or ':';

    // Something follows at once, and a blank, another mark, a bracket or a dash stands before; scripts without blanks always can.
    readonly bool CanOpen(int at, int width, TextSpan span)
    {
        if (at + width >= span.End || char.IsWhiteSpace(text[at + width]) && text[at] is not ('«' or '»'))
            return false;
        if (at == span.Start)
            return true;
        char before = text[at - 1];
        return char.IsWhiteSpace(before) || before >= '\u2E80'
            || before is '(' or '[' or '{' or '/' or '-' or '–' or '—' or '…' or '=' or '¿' or '¡' or ':'
            || MarkLetters.Of(before).Family != MarkFamily.None && !char.IsLetterOrDigit(before);
    }

    // Something stands before it, and no letter follows.
    readonly bool CanClose(int at, int width, TextSpan span)
    {
        if (at == span.Start || char.IsWhiteSpace(text[at - 1]) && text[at] is not ('«' or '»'))
            return false;
        return at + width >= span.End || !char.IsLetterOrDigit(text[at + width]) || text[at + width] >= '\u2E80';
    }

    void Open(int at, int width, MarkFamily family, int paragraph, bool goesOn, ref PooledList<QuotedStretch> found)
    {
        if (_depth == Deepest)
            return;
        _open[_depth] = found.Count;
        found.Add(new(family, new(at + width, 0), new(at, width), paragraph, _depth) { GoesOn = goesOn });
        _depth++;
    }

    void Close(int innerEnd, int outerEnd, bool isClosed, ref PooledList<QuotedStretch> found)
    {
        ref var stretch = ref found[_open[--_depth]];
        int start = stretch.Inner.Start;
        while (start < innerEnd && char.IsWhiteSpace(text[start]))
            start++;
        while (innerEnd > start && char.IsWhiteSpace(text[innerEnd - 1]))
            innerEnd--;
        stretch = stretch with
        {
            Inner = TextSpan.Between(start, Math.Max(start, innerEnd)),
            Outer = TextSpan.Between(stretch.Outer.Start, outerEnd),
            IsClosed = isClosed,
        };
    }
}
