using Standfirst.Articles;

namespace Standfirst.Formats.Lists;

/// <summary>Quotations, people and dates as lines that people read.</summary>
static class StoryLines
{
    const string Unnamed = "unnamed";

    /// <summary>"Mara Lindqvist (she, Instagram, 2020-12-23): “I was terrified … of the dark.”"</summary>
    public static string Of(QuotationRow row) => $"{SpeakerOf(row)}: {WordsOf(row)}";

    /// <summary>"Mara Lindqvist (she, Instagram, 2020-12-23)", as far as known; words that hold the name tell nothing more.</summary>
    public static string SpeakerOf(QuotationRow row)
    {
        string speaker = row.Speaker ?? row.Mention ?? Unnamed;
        string?[] facts = [row.Mention?.Contains(speaker) == true ? null : row.Mention, row.Medium, row.Said];
        string known = string.Join(", ", facts.OfType<string>());
        return known.Length > 0 ? $"{speaker} ({known})" : speaker;
    }

    /// <summary>“I was terrified … of the dark.”; without marks where the words are the writer's.</summary>
    public static string WordsOf(QuotationRow row)
    {
        string words = string.Join(" … ", row.Content);
        return row.Kind == QuotationKind.Indirect ? words : $"“{words}”";
    }

    /// <summary>"Mara Lindqvist, 35: novelist; mother of two; husband Tom Ashe".</summary>
    public static string Of(PersonRow row) => row.Name + AboutOf(row);

    /// <summary>What follows the name: ", 35: novelist; mother of two; husband Tom Ashe"; nothing where nothing is said.</summary>
    public static string AboutOf(PersonRow row)
    {
        string facts = string.Join(
            "; ", [.. row.Roles, .. row.Others, .. row.Relations.Select(relation => $"{relation.Kind} {relation.Name}")]);
        string age = row.Age is { } years ? $", {years}" : "";
        return facts.Length > 0 ? $"{age}: {facts}" : age;
    }

    /// <summary>"2020-12-22  She was taken to hospital. (as said)".</summary>
    public static string Of(TimelineRow row) => $"{row.Date}  {WordsOf(row)}";

    /// <summary>"She was taken to hospital. (as said)".</summary>
    public static string WordsOf(TimelineRow row) => row.Content + (row.Said ? " (as said)" : "");
}
