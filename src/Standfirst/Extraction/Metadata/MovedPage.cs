using Standfirst.Articles;

namespace Standfirst.Extraction.Metadata;

/// <summary>Believes the day that a story prints where the page declares a later one alone: publishing systems declare the day on
/// which an old story was moved to them, or read "03-09" the other way round.</summary>
static class MovedPage
{
    // A print edition or another time zone is a day away.
    const int FewestDays = 2;

    /// <summary>The statements, the printed day's first where it is believed.</summary>
    /// <param name="said">What the witnesses say, the most credible first.</param>
    public static List<Statement<Moment>> Reorder(List<Statement<Moment>> said)
    {
        if (said.Count == 0 || said[0].Kind != WitnessKind.Declared || said.Count(IsDeclared) > 1
            || said.Find(IsPrinted) is not { } printed || printed.Kind == WitnessKind.Opening
            || printed.Value.Day.AddDays(FewestDays) > said[0].Value.Day
            || IsSwapped(printed.Value, said[0].Value) && !printed.Value.Raw.Any(char.IsLetter)
            || said.Exists(statement => IsPrinted(statement) && statement.Value.Day != printed.Value.Day))
            return said;
        return [printed, .. said.Where(statement => statement != printed)];
    }

    // "03-09" is the third of September or the ninth of March; a month's name tells which.
    static bool IsSwapped(Moment one, Moment other) =>
        one.Day.Year == other.Day.Year && one.Day.Month == other.Day.Day && one.Day.Day == other.Day.Month;

    static bool IsDeclared(Statement<Moment> statement) => statement.Kind == WitnessKind.Declared;

    static bool IsPrinted(Statement<Moment> statement) => statement.Kind is WitnessKind.Printed or WitnessKind.Opening;
}
