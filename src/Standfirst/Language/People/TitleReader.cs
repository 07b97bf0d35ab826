using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"former President Ana Ruiz", "Democrat Ana Ruiz" → the office and the party that the words before a name
/// with capitals tell.</summary>
static class TitleReader
{
    // Titles that are offices, too: "Chief Justice", "Adv".
    static readonly WordSet Benches = new("justice archbishop cardinal bishop pope ayatollah prof prof. adv adv.");

    // "Lady Starmer" is no role, "the lady" is.
    static readonly WordSet Honorifics = new("lady dame");

    static readonly WordSet Parties = new("democrat republican tory conservative liberal");

    /// <summary>Notes the office and the party.</summary>
    public static void Read(in NamedPlace place)
    {
        var story = place.Story;
        int lead = place.Name.Lead, name = place.Name.First;
        if (OfficeOf(story, lead, name) is >= 0 and var office)
            place.DescribeRole(FirstRank(place, lead), office, office + 1);
        if (name > lead && Parties.Has(story.Tokens[name - 1]))
            place.Describe(PersonDescriptionKind.Role, name - 1, name);
    }

    static int OfficeOf(SensedStory story, int lead, int name)
    {
        int office = name - 1;
        while (office >= lead && !IsOffice(story, office))
            office--;
        return office >= lead ? office : -1;
    }

    static bool IsOffice(SensedStory story, int at) =>
        story.Is(at, WordSense.Role | WordSense.Office) && !Honorifics.Has(story.Tokens[at])
        || Benches.Has(story.Tokens[at]);

    // "| former President Ana Ruiz".
    static int FirstRank(in NamedPlace place, int lead)
    {
        var story = place.Story;
        while (lead > place.Start && story.IsSmall(lead - 1) && story.Is(lead - 1, WordSense.Rank))
            lead--;
        return lead;
    }
}
