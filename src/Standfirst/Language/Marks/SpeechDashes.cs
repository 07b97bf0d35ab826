using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Marks;

/// <summary>Speech that a dash begins: "– Vi väntar inte, säger Ana Ruiz.", "— No esperaremos —dijo Ana Ruiz—. Ya es
/// tarde."</summary>
static class SpeechDashes
{
    // Where newspapers set speech with dashes, and the commonest words of saying that stand behind it where no second dash or
    // no comma
    // tells that it ends.
    static readonly (string Languages, string Sayings)[] Usages =
    [
        ("es ca gl fr it ro el ru uk be bg sr mk tr lt lv hy ka kk hr bs sq", ""),
        ("pt", "disse diz afirmou afirma contou conta explicou explica acrescentou declarou respondeu perguntou garantiu "
            + "lembrou frisou"),
        ("hu", "mondta mondja tette közölte válaszolta kérdezte nyilatkozta fogalmazott magyarázta jelentette írta"),
        ("pl", "powiedział powiedziała mówi mówił mówiła dodał dodała dodaje stwierdził stwierdziła podkreśla podkreślił "
            + "podkreśliła "
            + "zaznaczył zaznaczyła wyjaśnia wyjaśnił wyjaśniła tłumaczy tłumaczył ocenił oceniła ocenia przyznał "
            + "przyznała przekonuje"),
        ("sv", "säger sa sade berättar förklarar menar tycker konstaterar skriver uppger svarar tillägger fortsätter"),
        ("nb nn no", "sier sa forteller fortalte mener skriver opplyser forklarer seier fortel meiner understreker legger "
            + "svarer"),
        ("da", "siger sagde fortæller forklarer mener skriver oplyser tilføjer lyder fortsætter svarer"),
        ("fi", "sanoo sanoi kertoo kertoi toteaa totesi kuvailee arvioi kirjoittaa vastaa jatkaa lisää muistuttaa"),
        ("is", "segir sagði"),
        ("et", "ütles ütleb sõnas rääkis selgitas lisas"),
    ];

    static readonly Dictionary<string, WordSet?> Languages = LanguagesOf();

    static Dictionary<string, WordSet?> LanguagesOf()
    {
        Dictionary<string, WordSet?> all = new(StringComparer.Ordinal);
        foreach (var (languages, sayings) in Usages)
        {
            foreach (string language in languages.Split(' '))
                all.Add(language, sayings == "" ? null : new(sayings));
        }
        return all;
    }

    const string Ends = ",.!?…;:»”\"";

    /// <summary>Whether newspapers of a language set speech with dashes.</summary>
    public static bool AreUsedIn(string language) => Languages.ContainsKey(language);

    /// <summary>Adds what is said in a paragraph that begins with a dash; false where it does not.</summary>
    public static bool Read(string text, TextSpan span, string language, int paragraph, ref PooledList<QuotedStretch> found)
    {
        if (span.Length < 3 || !IsDash(text[span.Start]))
            return false;
        int start = SkipBlanks(text, span.Start + 1, span.End);
        if (start == span.End || !(char.IsLetterOrDigit(text[start]) || text[start] is '¿' or '¡' or '«' or '“' or '"' or '…'))
            return false;
        var sayings = Languages[language];
        int dash = span.Start;
        while (start < span.End)
        {
            int end = SpeechEnd(text, start, span.End, sayings);
            Add(text, dash, start, end, paragraph, ref found);
            dash = NarrationEnd(text, end, span.End);
            start = dash < span.End ? SkipBlanks(text, dash + 1, span.End) : span.End;
            // "—dijo Ana—. Ya es tarde": the stop behind the dash is the writer's.
            while (start < span.End && (text[start] is '.' or ',' or ';' || char.IsWhiteSpace(text[start])))
                start++;
        }
        return true;
    }

    /// <summary>Adds what is said in marks that hold the writer's words too: «Мы не ждали, — сказала она. — Вода пришла»;
    /// false where they
    /// do not.</summary>
    public static bool ReadWithin(string text, in QuotedStretch stretch, ref PooledList<QuotedStretch> found)
    {
        int limit = stretch.Inner.End, start = stretch.Inner.Start;
        int end = SpeechEnd(text, start, limit, null);
        if (end >= limit || text[end] is not ('–' or '—'))
            return false;
        while (start < limit)
        {
            end = SpeechEnd(text, start, limit, null);
            AddWithin(text, stretch, start, end, ref found);
            int dash = NarrationEnd(text, end, limit);
            start = dash < limit ? SkipBlanks(text, dash + 1, limit) : limit;
        }
        return true;
    }

    static void AddWithin(string text, in QuotedStretch stretch, int start, int end, ref PooledList<QuotedStretch> found)
    {
        int last = end;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
            last--;
        if (last > start)
            found.Add(stretch with { Inner = TextSpan.Between(start, last), Outer = TextSpan.Between(start, last) });
    }

    /// <summary>Whether newspapers of a language set the writer's words inside of the marks of speech.</summary>
    public static bool StandWithin(string language) => language is "ru" or "uk" or "be" or "bg" or "sr" or "mk" or "kk";

    static bool IsDash(char letter) => letter is '–' or '—' or '―';

    static int SkipBlanks(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    static void Add(string text, int dash, int start, int end, int paragraph, ref PooledList<QuotedStretch> found)
    {
        int last = end;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
            last--;
        if (last > start)
        {
            var outer = TextSpan.Between(dash, last);
            found.Add(new(MarkFamily.Dash, TextSpan.Between(start, last), outer, paragraph, 0) { IsClosed = true });
        }
    }

    // Speech ends before ", — сказала", "—dijo", ", säger".
    static int SpeechEnd(string text, int start, int limit, WordSet? sayings)
    {
        for (int at = start; at < limit; at++)
        {
            int next = text.AsSpan(at, limit - at).IndexOfAny("–—―,");
            if (next < 0)
                return limit;
            at += next;
            if (text[at] == ',')
            {
                if (sayings is not null && IsSaying(text, SkipBlanks(text, at + 1, limit), limit, sayings))
                    return at + 1;
                continue;
            }
            int after = SkipBlanks(text, at + 1, limit);
            bool behindBlank = char.IsWhiteSpace(text[at - 1]);
            bool behindEnd = behindBlank && at - 2 >= start && Ends.Contains(text[at - 2]);
            bool leans = behindBlank && after == at + 1;
            if (after < limit && char.IsLower(text[after])
                && (behindEnd || leans || sayings is not null && IsSaying(text, after, limit, sayings)))
                return at;
            // A dash behind the end of a sentence begins the next speech.
            if (behindEnd && text[at - 2] is '.' or '!' or '?')
                return at;
        }
        return limit;
    }

    static bool IsSaying(string text, int at, int limit, WordSet sayings)
    {
        int end = at;
        while (end < limit && char.IsLetter(text[end]))
            end++;
        return sayings.Has(new Token(at, end - at, WordHash.Of(text.AsSpan(at, end - at)), TokenKind.Word, LetterCase.Lower));
    }

    // The writer's words end with the next dash; where speech ends at a dash that begins the next, at once.
    static int NarrationEnd(string text, int at, int limit)
    {
        if (at >= limit)
            return limit;
        int after = SkipBlanks(text, at + 1, limit);
        if (IsDash(text[at]) && after < limit && !char.IsLower(text[after]))
            return at;
        int next = text.AsSpan(Math.Min(limit, at + 1), Math.Max(0, limit - at - 1)).IndexOfAny('–', '—', '―');
        return next < 0 ? limit : at + 1 + next;
    }
}
