using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>Times without a place in the calendar: "recently", "at the moment", "the future", "in the past".</summary>
static class VagueRules
{
    /// <summary>The rules, the surer of two that take as much first.</summary>
    public static readonly Rule[] All =
    [
        // "recently", "in recent years", "the future", "at the moment", "these days", "the past".
        new("vague!", m => IsVague(m) ? Vague(m) : default),
        new("vague units", m => m.Name(Sorts.Vague) < 0 ? Vague(m) : default),
        new("(in|for) the vague", m => Vague(m)),
        new("(at) the? vague", m => Vague(m)),
        new("the? vague", m => IsFuture(m) ? Vague(m) : default),
        new("these units", m => m.Unit == Grain.Day ? Reference("PRESENT_REF") : default),
        new("the? past", m => IsPast(m) ? Reference("PAST_REF") : default),
    ];

    // "As soon as", "as recently as": a degree. "Soon after", "he soon left": nothing is to come.
    static bool IsVague(in RuleMatch match) => match.Name(Sorts.Vague) switch
    {
        0 => true,
        < 0 => match.LastToken.Hash != As,
        _ => !Degrees.Has(match.LastToken) && match.NextToken.Hash != After && match.NextTag != PartOfSpeech.PastTense,
    };

    static readonly WordSet Degrees = new("as too so how");

    static readonly ulong After = WordHash.Of("after"), As = WordHash.Of("as");

    static TimeValue Vague(in RuleMatch match) =>
        Reference(match.Name(Sorts.Vague) switch { < 0 => "PAST_REF", 0 => "PRESENT_REF", _ => "FUTURE_REF" });

    /// <summary>What has no place in the calendar.</summary>
    public static TimeValue Reference(string reference) => TimeValue.Date(Grain.Day) with { Reference = reference };

    // "the future", "in the near future": no future king and no future plans, nor the future of the firm.
    static bool IsFuture(in RuleMatch match) => match.Name(Sorts.Vague) > 0 && IsAlone(match)
        && (match.Behind(1) & Sorts.Of) == 0
        && (match.Has(Sorts.The) || NearAndFar.Has(match.LastToken));

    // "in the past", "a thing of the past", "the recent past": not "the past year", "walked past".
    static bool IsPast(in RuleMatch match) => IsAlone(match)
        && (match.Has(Sorts.The) ? Pasts.Has(match.LastToken) : NearAndFar.Has(match.LastToken));

    // No noun follows that it would say more of.
    static bool IsAlone(in RuleMatch match) => match.NextTag is not (PartOfSpeech.Noun or PartOfSpeech.PluralNoun
        or PartOfSpeech.Name or PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.Gerund or PartOfSpeech.None);

    static readonly WordSet NearAndFar = new("near foreseeable immediate distant recent in");

    static readonly WordSet Pasts = new("in of from about with than");
}
