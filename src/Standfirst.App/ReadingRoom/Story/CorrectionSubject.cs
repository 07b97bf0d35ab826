using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>A value that people can put right.</summary>
/// <param name="Of">Its name: "authors", "published", "quotation-3.speaker".</param>
/// <param name="Field">What it is of the record.</param>
/// <param name="Quotation">For a speaker: the quotation's place in the record.</param>
sealed record CorrectionSubject(string Of, CorrectedField Field, int? Quotation)
{
    /// <summary>The value of a name; null where the story has none that can be put right.</summary>
    public static CorrectionSubject? Find(StoryView story, string? of)
    {
        if (of is null || EvidenceFinder.Find(story, of) is not { IsCorrectable: true })
            return null;
        if (RecordField.Find(of)?.Corrected is { } field)
            return new(of, field, null);
        int number = int.Parse(of.AsSpan("quotation-".Length, of.IndexOf('.') - "quotation-".Length));
        return new(of, CorrectedField.Speaker, number - 1);
    }

    /// <summary>What is asked for.</summary>
    public string Label => Field switch
    {
        CorrectedField.Authors => "Who wrote it",
        CorrectedField.Published => "When it was published",
        _ => $"Who said quotation {Quotation + 1}",
    };

    /// <summary>How it is to be written.</summary>
    public string Hint => Field switch
    {
        CorrectedField.Authors => "One name on each line, in the order of the byline.",
        CorrectedField.Published => "2024-05-03, or 2024-05-03T09:30+02:00 where the time is known.",
        _ => "The full name as the text gives it; nothing where nobody can know.",
    };

    /// <summary>What stands in the form: what is shown now.</summary>
    public string ValueIn(StoryView story)
    {
        IReadOnlyList<string> values = story.CorrectionOf(Field, Quotation)?.To ?? Field switch
        {
            CorrectedField.Authors => [.. story.Article.Authors.Select(author => author.Name)],
            CorrectedField.Published => story.Article.Published is { } date ? [date.Value] : [],
            _ => story.Speakers[Quotation!.Value] is { } speaker ? [speaker.Name] : [],
        };
        return string.Join('\n', values);
    }

    /// <summary>What was written in the form.</summary>
    public static string[] Read(string? written) =>
        (written ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where the value is shown.</summary>
    public string PlaceIn(StoryView story) => Quotation is { } place ? Paths.Quotation(story.Id, place + 1) : Paths.Article(story.Id);
}
