namespace Standfirst.Language.Times;

/// <summary>A word of a sentence, or several that were taken together, as the rules see it.</summary>
/// <param name="Sorts">What it can be.</param>
/// <param name="FirstToken">The number of its first token.</param>
/// <param name="EndToken">The number after that of its last token.</param>
readonly record struct TimePart(Sorts Sorts, int FirstToken, int EndToken)
{
    /// <summary>The number that it is: 41, 1990, the third 3.</summary>
    public double Number { get; init; }

    /// <summary>The number of the name that it is: of the month, the weekday, the season, the turn, the grain …; of a number
    /// 1 where it is written in digits.</summary>
    public int Name { get; init; }

    /// <summary>Where what it says stands among the values, if rules made it.</summary>
    public int Made { get; init; }
}
