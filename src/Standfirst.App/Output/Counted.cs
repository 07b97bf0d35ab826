namespace Standfirst.App.Output;

/// <summary>Numbers of things, in English: "1 page", "2 pages".</summary>
static class Counted
{
    /// <param name="number">How many.</param>
    /// <param name="what">What one of them is called; more of them have an s.</param>
    public static string Of(long number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
