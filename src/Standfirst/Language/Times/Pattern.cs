namespace Standfirst.Language.Times;

/// <summary>What parts a rule takes together, and what must stand around them.</summary>
/// <remarks>
/// Written as words parted by blanks, each a name of <see cref="Names"/>: "month day comma? year". "a|b" is either, "a?"
/// may be missing, "a!" is none that needs company, "~a" has no blank before it. What stands in round brackets is looked
/// at but not taken: "(in) month", "units (ago)".
/// </remarks>
sealed class Pattern
{
    /// <summary>The names for what a part can be.</summary>
    static readonly Dictionary<string, PatternElement> Names = new()
    {
        ["count"] = new(Sorts.Count),
        ["few"] = new(Sorts.Few),
        ["ordinal"] = new(Sorts.Ordinal),
        ["day"] = new(Sorts.Ordinal | Sorts.Count),
        ["year"] = new(Sorts.Year),
        ["two-digits"] = new(Sorts.TwoDigits),
        ["decade"] = new(Sorts.Decade),
        ["half"] = new(Sorts.Half),
        ["month"] = new(Sorts.Month),
        ["weekday"] = new(Sorts.Weekday) { None = Sorts.Plural },
        ["weekdays"] = new(Sorts.Weekday) { All = Sorts.Plural },
        ["unit"] = new(Sorts.Unit),
        ["one-unit"] = new(Sorts.Unit) { None = Sorts.Plural },
        ["units"] = new(Sorts.Unit) { All = Sorts.Plural },
        ["season"] = new(Sorts.Season) { None = Sorts.Plural },
        ["seasons"] = new(Sorts.Season) { All = Sorts.Plural },
        ["part"] = new(Sorts.PartOfDay) { None = Sorts.Plural },
        ["parts"] = new(Sorts.PartOfDay) { All = Sorts.Plural },
        ["holiday"] = new(Sorts.Holiday),
        ["day-name"] = new(Sorts.DayName),
        ["turn"] = new(Sorts.Turn),
        ["past"] = new(Sorts.Past),
        ["this"] = new(Sorts.This) { None = Sorts.Plural },
        ["these"] = new(Sorts.This) { All = Sorts.Plural },
        ["following"] = new(Sorts.Following),
        ["same"] = new(Sorts.Same),
        ["ago"] = new(Sorts.Ago),
        ["later"] = new(Sorts.Later),
        ["edge"] = new(Sorts.Edge),
        ["every"] = new(Sorts.Every),
        ["frequency"] = new(Sorts.Frequency),
        ["times"] = new(Sorts.Times),
        ["vague"] = new(Sorts.Vague),
        ["the"] = new(Sorts.The),
        ["a"] = new(Sorts.A),
        ["of"] = new(Sorts.Of),
        ["in"] = new(Sorts.In),
        ["on"] = new(Sorts.On),
        ["at"] = new(Sorts.At),
        ["from"] = new(Sorts.From),
        ["to"] = new(Sorts.To),
        ["between"] = new(Sorts.Between),
        ["and"] = new(Sorts.And),
        ["or"] = new(Sorts.Or),
        ["lead"] = new(Sorts.Lead),
        ["for"] = new(Sorts.For),
        ["comma"] = new(Sorts.Comma),
        ["dash"] = new(Sorts.Dash),
        ["slash"] = new(Sorts.Slash),
        ["bracket"] = new(Sorts.Bracket),
        ["clock"] = new(Sorts.Clock),
        ["am-pm"] = new(Sorts.HalfOfDay),
        ["o'clock"] = new(Sorts.OClock),
        ["zone"] = new(Sorts.Zone),
        ["noon"] = new(Sorts.Noon),
        ["fiscal"] = new(Sorts.Fiscal),
        ["era"] = new(Sorts.Era),
        ["old"] = new(Sorts.Old),
        ["whole"] = new(Sorts.Whole),
        ["long"] = new(Sorts.Long),
        ["numbered"] = new(Sorts.Numbered),
        ["other"] = new(Sorts.Other),
        ["date"] = new(Sorts.Date),
        ["time"] = new(Sorts.Time),
        ["duration"] = new(Sorts.Duration),
        ["dotted"] = new(Sorts.DottedDate),
    };

    /// <param name="written">The pattern as the rules write it.</param>
    public Pattern(string written)
    {
        List<PatternElement> before = [], taken = [], after = [];
        bool isAround = false;
        foreach (string word in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            isAround |= word[0] == '(';
            (isAround ? taken.Count == 0 ? before : after : taken).Add(Read(word.Trim('(', ')')));
            isAround &= word[^1] != ')';
        }
        (Before, Taken, After) = ([.. before], [.. taken], [.. after]);
        foreach (var element in taken)
        {
            First |= element.Any;
            if (!element.MayLack)
                break;
        }
    }

    /// <summary>What stands right before.</summary>
    public PatternElement[] Before { get; }

    /// <summary>What is taken.</summary>
    public PatternElement[] Taken { get; }

    /// <summary>What stands right behind.</summary>
    public PatternElement[] After { get; }

    /// <summary>What it can begin with.</summary>
    public Sorts First { get; }

    static PatternElement Read(string word)
    {
        bool mayLack = word[^1] == '?';
        word = word.TrimEnd('?');
        bool isTight = word[0] == '~', isSure = word[^1] == '!';
        var element = word.Trim('~', '!').Split('|').Select(name => Names[name]).Aggregate((one, other) =>
            new(one.Any | other.Any) { All = one.All & other.All, None = one.None & other.None });
        return element with
        {
            All = element.All | (isTight ? Sorts.Tight : 0),
            None = element.None | (isSure ? Sorts.Shy : 0),
            MayLack = mayLack,
        };
    }
}

/// <summary>One part of a pattern.</summary>
/// <param name="Any">It is one of these sorts,</param>
readonly record struct PatternElement(Sorts Any)
{
    /// <summary>and all of these,</summary>
    public Sorts All { get; init; }

    /// <summary>and none of these;</summary>
    public Sorts None { get; init; }

    /// <summary>or it is not there at all.</summary>
    public bool MayLack { get; init; }

    /// <summary>Whether a part is what is asked for.</summary>
    public bool Fits(Sorts sorts) => (sorts & Any) != 0 && (sorts & All) == All && (sorts & None) == 0;
}
