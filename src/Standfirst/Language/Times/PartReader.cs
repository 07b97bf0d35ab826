using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Times;

/// <summary>The tokens of a sentence → what each of them can be in a time expression, numbers of several words as one.</summary>
readonly ref struct PartReader(Story story)
{
    readonly ReadOnlySpan<Token> _tokens = story.Tokens;
    readonly string _text = story.Text;

    // What may follow a number and makes it no number of days or years.
    static readonly WordSet Magnitudes =
        new("million millions billion billions trillion trillions thousands hundreds percent %");

    // What stands before a number and makes it a price, a page or a model.
    static readonly WordSet NumberTitles = new(
        "$ £ € ¥ # § no no. nos page pages chapter room flight route highway section article paragraph line lot box model type "
        + "version formula windows studio channel boeing airbus apartment suite unit bus exit junction level verse psalm");

    // Months that are names of people when they have a capital, and nothing but months when they have none.
    static readonly WordSet FirstNames = new("april june august");

    static readonly ulong Hundred = WordHash.Of("hundred"), Thousand = WordHash.Of("thousand"), And = WordHash.Of("and"),
        That = WordHash.Of("that"), In = WordHash.Of("in"), On = WordHash.Of("on"),
        Night = WordHash.Of("night");

    /// <summary>Adds the parts of a sentence.</summary>
    /// <returns>All that they can be, taken together.</returns>
    public Sorts Read(in Sentence sentence, ref PooledList<TimePart> parts)
    {
        var all = Sorts.None;
        for (int at = sentence.FirstToken; at < sentence.EndToken;)
        {
            // "[Two] years ago": what an editor put in is read like the rest.
            if (_tokens[at].Kind == TokenKind.Mark && _text[_tokens[at].Start] is '[' or ']')
            {
                at++;
                continue;
            }
            var part = PartAt(at, sentence);
            if (at > sentence.FirstToken && _tokens[at].Start == _tokens[at - 1].End)
                part = part with { Sorts = part.Sorts | Sorts.Tight };
            all |= part.Sorts;
            Add(part, ref parts);
            at = part.EndToken;
        }
        return all;
    }

    // Words that tell nothing are one part as long as no other stands between: no rule looks into them, and most words are such.
    static void Add(in TimePart part, ref PooledList<TimePart> parts)
    {
        if (parts.Count > 0 && TellsNothing(part) && TellsNothing(parts[parts.Count - 1]))
            parts[parts.Count - 1] = parts[parts.Count - 1] with { EndToken = part.EndToken };
        else
            parts.Add(part);
    }

    static bool TellsNothing(in TimePart part) => (part.Sorts & ~Sorts.Tight) == Sorts.None;

    TimePart PartAt(int at, in Sentence sentence)
    {
        ref readonly var token = ref _tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Mark:
                return new(MarkSorts(token), at, at + 1);
            case TokenKind.Number:
                return NumberAt(at, sentence);
            case TokenKind.Word:
                break;
            default:
                return new(Sorts.None, at, at + 1);
        }
        if (Holidays.Find(_tokens[at..sentence.EndToken], out int words) is not Holiday.None and var holiday)
            return new(Sorts.Holiday, at, at + words) { Name = (int)holiday };
        var word = TimeWords.Find(token);
        if (word.Sorts == Sorts.None)
            return new(Sorts.None, at, at + 1);
        if ((word.Sorts & Sorts.Count) != 0)
            return SpelledAt(at, word, sentence);
        return new(Doubted(at, word.Sorts, sentence), at, at + 1) { Name = word.Name, Number = word.Number };
    }

    Sorts MarkSorts(in Token token) => _text[token.Start] switch
    {
        ',' => Sorts.Comma,
        '-' or '–' or '—' or '‐' or '‑' or '~' => Sorts.Dash,
        '/' => Sorts.Slash,
        '(' or ')' => Sorts.Bracket,
        _ => Sorts.None,
    };

    // Names in capitals, abbreviations in capitals, and words that mean no time here.
    Sorts Doubted(int at, Sorts sorts, in Sentence sentence)
    {
        ref readonly var token = ref _tokens[at];
        bool isFirst = at == sentence.FirstToken;
        // "It will last two weeks."
        if ((sorts & Sorts.Turn) != 0 && story.Tags[at] is PartOfSpeech.Verb or PartOfSpeech.PresentTense)
            return Sorts.None;
        if ((sorts & (Sorts.Month | Sorts.Weekday)) != 0 && (sorts & Sorts.Shy) != 0 && !token.IsCapitalized)
            return FirstNames.Has(token) ? sorts & ~Sorts.Shy : IsInMonth(at, sorts, sentence) ? sorts : Sorts.None;
        if ((sorts & (Sorts.Era | Sorts.Zone)) != 0 && token.Case != LetterCase.AllCapitals && !token.Of(_text).Contains('.'))
            return Sorts.None;
        if ((sorts & (Sorts.Season | Sorts.PartOfDay)) != 0 && token.Case == LetterCase.Capitalized && !isFirst)
            return sorts | Sorts.Shy;
        if ((sorts & Sorts.Frequency) != 0 && token.IsCapitalized && !isFirst)
            return Sorts.None;
        if ((sorts & (Sorts.Weekday | Sorts.DayName)) != 0 && IsInName(at, sentence))
            return Sorts.None;
        if ((sorts & Sorts.Vague) != 0 && at + 1 < sentence.EndToken && (_tokens[at + 1].Hash == That || IsTightDash(at + 1)))
            return Sorts.None;
        return sorts;
    }

    // "It opens in may."
    bool IsInMonth(int at, Sorts sorts, in Sentence sentence) => (sorts & Sorts.Month) != 0 && at > sentence.FirstToken
        && _tokens[at - 1].Hash == In && (at + 1 >= sentence.EndToken || _tokens[at + 1].Kind != TokenKind.Word);

    // "the Sunday Times", "USA Today", "Bloody Sunday": names of papers, programmes, clubs and days long past.
    bool IsInName(int at, in Sentence sentence) => _tokens[at].IsCapitalized
        && (at + 1 < sentence.EndToken && _tokens[at + 1].IsCapitalized && NameEndings.Has(_tokens[at + 1])
            // "Saturday Night Live".
            || at + 2 < sentence.EndToken && _tokens[at + 1].IsCapitalized && _tokens[at + 1].Hash == Night
                && _tokens[at + 2].IsCapitalized
            || at > sentence.FirstToken && _tokens[at - 1].IsCapitalized && NameBeginnings.Has(_tokens[at - 1])
            || at > sentence.FirstToken + 1 && _tokens[at - 1].Hash == On && PapersOfDays.Has(_tokens[at - 2]));

    static readonly WordSet NameEndings = new("times telegraph mirror mail express post herald star sun people");

    static readonly WordSet NameBeginnings = new("bloody sheffield ruby usa");

    static readonly WordSet PapersOfDays = new("mail independent scotland wales");

    bool IsTightDash(int at) =>
        _tokens[at].Kind == TokenKind.Mark && _text[_tokens[at].Start] == '-' && _tokens[at].Start == _tokens[at - 1].End;

    // "twenty-five", "two hundred", "nineteen eighty-four", "two thousand and twenty", "twenty-first".
    TimePart SpelledAt(int first, TimeWord word, in Sentence sentence)
    {
        int at = first + 1, number = word.Number;
        if (number is >= 20 and < 100
            && Spelled(at, sentence, out int next, Sorts.Count | Sorts.Ordinal) is { Number: < 10 } unit)
        {
            if ((unit.Sorts & Sorts.Ordinal) != 0)
                return new(Sorts.Ordinal, first, next) { Number = number + unit.Number };
            (number, at) = (number + unit.Number, next);
        }
        if (number is >= 17 and <= 20 && Spelled(at, sentence, out next, Sorts.Count) is { Number: >= 10 and < 100 } tens)
        {
            (number, at) = (number * 100 + tens.Number, next);
            if (number % 10 == 0 && Spelled(at, sentence, out next, Sorts.Count) is { Number: < 10 } units)
                (number, at) = (number + units.Number, next);
            return new(Sorts.Count | Sorts.Year, first, at) { Number = number };
        }
        if (at < sentence.EndToken && _tokens[at].Hash == Hundred)
            (number, at) = (number * 100, at + 1);
        else if (at < sentence.EndToken && _tokens[at].Hash == Thousand)
        {
            (number, at) = (number * 1000, at + 1);
            int below = at < sentence.EndToken && _tokens[at].Hash == And ? at + 1 : at;
            if (number == 2000 && Spelled(below, sentence, out next, Sorts.Count) is { Number: < 100 } years)
                return new(Sorts.Count | Sorts.Year, first, next) { Number = number + years.Number };
        }
        return at < sentence.EndToken && Magnitudes.Has(_tokens[at])
            ? new(Sorts.None, first, at + 1)
            : new(Sorts.Count, first, at) { Number = number };
    }

    TimeWord? Spelled(int at, in Sentence sentence, out int next, Sorts sorts)
    {
        next = at;
        if (at + 1 < sentence.EndToken && IsTightDash(at))
            at++;
        if (at >= sentence.EndToken)
            return null;
        var word = TimeWords.Find(_tokens[at]);
        next = at + 1;
        return (word.Sorts & sorts) != 0 && word.Number > 0 ? word : null;
    }

    TimePart NumberAt(int at, in Sentence sentence)
    {
        ref readonly var token = ref _tokens[at];
        var part = new TimePart(Sorts.None, at, at + 1);
        if (at > sentence.FirstToken && NumberTitles.Has(_tokens[at - 1])
            || at + 1 < sentence.EndToken && Magnitudes.Has(_tokens[at + 1]))
            return part;
        var number = NumberWord.Read(token.Of(_text));
        return part with { Sorts = number.Sorts, Number = number.Number, Name = 1 };
    }
}
