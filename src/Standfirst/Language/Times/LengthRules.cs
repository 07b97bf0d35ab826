using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>How long, and how often: "18-month", "half an hour", "every Tuesday", "twice a week".</summary>
static class LengthRules
{
    /// <summary>The rules, the surer of two that take as much first.</summary>
    public static readonly Rule[] All =
    [
        // "every day", "every other week", "each Tuesday", "every three years", "Fridays", "mornings".
        new("every one-unit", m => Again(1, m.Unit)),
        new("every other one-unit", m => Again(2, m.Unit)),
        new("every count units", m => Again(m.Part(Sorts.Count).Number, m.Unit)),
        new("every few units", m => Again(double.NaN, m.Unit)),
        new("every weekday", m => Weekday(m)),
        new("every part", m => Each(Grain.Day) with { Part = (PartOfDay)m.Name(Sorts.PartOfDay) }),
        new("every month", m => Each(Grain.Month) with { Number = m.Name(Sorts.Month) }),
        new("every season", m => Each(Grain.Season) with { Number = m.Name(Sorts.Season) }),
        new("every holiday", m => Each(Grain.Day) with { Holiday = (Holiday)m.Name(Sorts.Holiday) }),
        new("weekdays", m => Weekday(m)),
        new("weekday parts", m => Weekday(m) with { Part = (PartOfDay)m.Name(Sorts.PartOfDay) }),
        new("(on|at|lead) units", m => m.Unit == Grain.Weekend ? Each(Grain.Weekend) : default),

        // "once a week", "three times a year", "four times every day", "daily".
        new("count? times a|every one-unit", m => Again(1, m.Unit)),
        new("frequency", m => (m.Part(Sorts.Frequency).Sorts & Sorts.Long) == 0
            ? TimeValue.Each(m.Number(Sorts.Frequency), (Grain)m.Name(Sorts.Frequency))
            : TimeValue.Lasting(m.Number(Sorts.Frequency), (Grain)m.Name(Sorts.Frequency))),

        // "three years", "18-month", "two and a half years", "a couple of weeks", "several months".
        new("count|few dash? whole? unit", m => Lasting(m, m.Part(Sorts.Count).Number)),
        new("a few dash? whole? units", m => Lasting(m, 0)),
        new("a? few of units", m => Lasting(m, 0)),
        new("count and a half units", m => Lasting(m, m.Part(Sorts.Count).Number + 0.5)),
        new("count units and a half", m => Lasting(m, m.Part(Sorts.Count).Number + 0.5)),
        new("count dash and dash a dash half dash? unit", m => Lasting(m, m.Part(Sorts.Count).Number + 0.5)),
        new("a one-unit and a half", m => Lasting(m, 1.5)),

        // "half an hour", "half a century", "a half-hour", "a year", "an entire week", "for decades".
        new("half a|dash? one-unit", m => Lasting(m, 0.5)),
        new("a half dash? one-unit", m => Lasting(m, 0.5)),
        new("a whole? one-unit", m => IsOften(m) ? default : Lasting(m, 1)),
        new("(for|in) units", m => Lasting(m, double.NaN)),
        new("(for|in) the units", m => m.Unit >= Grain.Day ? Lasting(m, double.NaN) : default),

        // "a year-long wait", "decades-old", "months of talks", "it took years", "days after the storm".
        new("one-unit dash long", m => TimeValue.Lasting(1, m.Unit)),
        new("units dash long|old", m => (m.Before(1).Sorts & (Sorts.Dash | Sorts.Count)) == 0
            ? TimeValue.Lasting(double.NaN, m.Unit)
            : default),
        new("a one-unit dash|of a? one-unit", m => IsQuarterCentury(m) ? TimeValue.Lasting(25, Grain.Year) : default),
        new("units", m => IsBare(m) ? Lasting(m, double.NaN) : default),
    ];

    static TimeValue Each(Grain grain) => TimeValue.Each(0, grain);

    static TimeValue Weekday(in RuleMatch match) => Each(Grain.Day) with { Weekday = match.Name(Sorts.Weekday) };

    static TimeValue Again(double amount, Grain grain) => (grain, amount) switch
    {
        (Grain.Second, _) => default,
        (Grain.Weekend, 1) => Each(Grain.Weekend),
        _ => TimeValue.Each(amount, grain),
    };

    // Ages are no times: "41-year-old", "22 years old".
    static TimeValue Lasting(in RuleMatch match, double amount)
    {
        if (((match.Behind(1) | ((match.Behind(1) & Sorts.Dash) != 0 ? match.Behind(2) : 0)) & Sorts.Old) != 0)
            return default;
        // "the third in as many weeks".
        if (match.Has(Sorts.Few) && match.LastToken.Hash == As)
            return default;
        if (match.Has(Sorts.Few))
            amount = match.Number(Sorts.Few) is > 0 and var pair ? pair : double.NaN;
        // "a few hundred years".
        else if ((match.Before(1).Sorts & Sorts.Few) != 0)
            amount = double.NaN;
        return TimeValue.Lasting(amount, match.Unit);
    }

    static bool IsQuarterCentury(in RuleMatch match) => match.Unit == Grain.Quarter && (Grain)match[4].Name == Grain.Century;

    // Words that a number nobody counts stands behind, and before.
    static readonly WordSet Lasters = new(
        "take takes took taken taking spend spends spent spending last lasts lasted lasting wait waits waited waiting "
        + "need needs needed");

    static readonly WordSet Leads = new("after over through just only still");

    static readonly WordSet Followers = new("of later after before earlier");

    // "Years of war", "it took months", "just days after the vote": not "the days of old", "hundreds of years".
    static bool IsBare(in RuleMatch match)
    {
        var (last, next) = (match.LastToken, match.NextToken);
        return match.Unit is not (Grain.Second or Grain.Quarter or Grain.Century) && (Lasters.Has(last)
            ? Followers.Has(next) || match.NextTag is PartOfSpeech.Mark or PartOfSpeech.Preposition or PartOfSpeech.To
            : Followers.Has(next) && (Leads.Has(last) || last.Kind == TokenKind.Mark && last.Length <= 1));
    }

    // "a second" is a second one, "a quarter" a fourth part, and a century is made at cricket.
    static bool IsOften(in RuleMatch match) => match.Unit is Grain.Second or Grain.Quarter or Grain.Weekend
        || match.Unit == Grain.Century && !Spanning.Has(match.LastToken);

    static readonly WordSet Spanning = new("in for than over within after about");

    static readonly ulong As = WordHash.Of("as");
}
