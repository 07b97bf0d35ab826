using Standfirst.App.Archiving;
using Standfirst.App.ReadingRoom.Days;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Finds what a value of a record rests on, by the value's name.</summary>
/// <remarks>Names are made of a list and a place in it from 1, and of what is asked of it: "quotation-3.speaker",
/// "person-2.description-1", "timeline-4"; a field of the whole article stands alone: "headline".</remarks>
static class EvidenceFinder
{
    // Somebody whom the text means a thousand times is shown by the first of them.
    const int MostWords = 40;

    // A date line stands at the very beginning, behind a place's name of some words.
    const int LongestDateline = 200;

    static readonly (string List, Func<StoryView, int, string?, Evidence?> Find)[] Lists =
    [
        ("quotation", OfQuotation),
        ("person", OfPerson),
        ("time", OfTime),
        ("timeline", OfTimeline),
        ("note", OfNote),
        ("correction", OfCorrection),
    ];

    /// <summary>The evidence; null where the record has no value of the name.</summary>
    public static Evidence? Find(StoryView story, string? name)
    {
        if (string.IsNullOrEmpty(name))
            return null;
        string[] steps = name.Split('.');
        if (RecordField.Find(name) is { } field)
            return OfField(story, field);
        if (steps.Length > 2 || NumberIn(steps[0]) is not (var list, var place))
            return null;
        Evidence? found = Array.Find(Lists, row => row.List == list).Find?.Invoke(story, place, steps.ElementAtOrDefault(1));
        return found is null ? null : found with { Of = name, Words = [.. found.Words.Take(MostWords)] };
    }

    static Evidence? OfField(StoryView story, RecordField field)
    {
        Article article = story.Article;
        FieldEvidence? witnesses = article.Evidence.FirstOrDefault(evidence => evidence.Field == field.Name);
        string? value = field.Read(article);
        if (value is null && witnesses is null && field.Corrected is null)
            return null;
        return new(field.Name, field.Label, value)
        {
            Witnesses = witnesses,
            Confidence = witnesses?.Confidence,
            Words = field.Name == "dateline" ? DatelineIn(article) : [],
            Notes = NotesOf(article, field),
            More = MoreOf(article, field),
            IsCorrectable = field.Corrected is not null,
            Correction = field.Corrected is { } corrected ? story.CorrectionOf(corrected) : null,
        };
    }

    static IReadOnlyList<CitedWords> DatelineIn(Article article)
    {
        string opening = article.Text[..Math.Min(article.Text.Length, LongestDateline)];
        string? words = article.Dateline?.Place ?? article.Dateline?.Agency;
        int at = words is null ? -1 : opening.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? [] : [new("where the story opens", new(at, words!.Length))];
    }

    static IReadOnlyList<string> NotesOf(Article article, RecordField field) => field.Name switch
    {
        "published" when article.Published is { } date => [SourceOf(date)],
        "modified" when article.Modified is { } date => [SourceOf(date)],
        "text" => [$"Put together from the page’s blocks; `standfirst explain` tells of each why it was kept or dropped."],
        "authors" => [.. article.Authors.Where(author => author.Role is not null).Select(author => $"{author.Name}: {author.Role}.")],
        _ => [],
    };

    static string SourceOf(Moment date) => $"Read from “{date.Raw}”, which tells it to the {NameOf(date.Precision)}.";

    static IReadOnlyList<(string, string)> MoreOf(Article article, RecordField field) => field.Name switch
    {
        "authors" => [.. article.Authors.Select(author => (Paths.Search(SearchWords.Author(author.Name)), $"All by {author.Name}"))],
        _ => [],
    };

    static Evidence? OfQuotation(StoryView story, int place, string? what)
    {
        if (story.Article.Quotations.ElementAtOrDefault(place) is not { } quotation)
            return null;
        int number = place + 1;
        Person? speaker = story.PersonOf(quotation.Speaker);
        ReaderCorrection? correction = story.CorrectionOf(CorrectedField.Speaker, place);
        List<CitedWords> words = [.. quotation.Content.Select(part => new CitedWords("the words", part))];
        if (quotation.Cue is { } cue)
            words.Add(new("reports them", cue));
        if (quotation.Mention is { } mention)
            words.Add(new("names the speaker", mention));
        (string Path, string Words)[] more = story.Speakers[place] is not { } known ? [] :
            [(Paths.Said(known.Name), $"All that {known.Name} said"), (Paths.Person(known.Name), $"Everything about {known.Name}")];

        var all = new Evidence("", $"Quotation {number}", story.WordsOf(quotation))
        {
            Words = words,
            Confidence = quotation.Confidence,
            Notes = NotesOf(story, quotation, speaker),
            More = more,
        };
        return what switch
        {
            null => all with { Quotation = place },
            "speaker" => all with
            {
                Label = $"Speaker of quotation {number}",
                Value = speaker?.Name,
                Words = [.. words.Where(cited => cited.What != "the words"), .. words.Where(cited => cited.What == "the words")],
                IsCorrectable = true,
                Correction = correction,
            },
            "medium" when quotation.Medium is { } medium => all with { Label = $"Where quotation {number} was said", Value = medium },
            "said" when quotation.Said is { } said => all with { Label = $"When quotation {number} was said", Value = ReadableDate.Of(said) },
            _ => null,
        };
    }

    static List<string> NotesOf(StoryView story, Quotation quotation, Person? speaker)
    {
        List<string> notes =
        [
            quotation.Kind switch
            {
                QuotationKind.Direct => "Direct: the speaker’s own words, in quotation marks.",
                QuotationKind.Mixed => "Mixed: the writer’s words with some of the speaker’s own in quotation marks.",
                _ => "Indirect: the writer’s words for what was said.",
            },
        ];
        string? mention = quotation.Mention is { } words ? words.Of(story.Article.Text).ToString() : null;
        if (speaker is not null && mention is not null && mention != speaker.Name)
        {
            string named = Shortened.Of(mention, LongestMention);
            notes.Add($"“{named}” is {speaker.Name}, whom the text means in {speaker.Mentions.Count} places.");
        }
        if (speaker is null)
            notes.Add("The text names nobody for these words, or it is not sure enough who is meant.");
        if (quotation.Medium is { } medium)
            notes.Add($"Said in: {medium}.");
        if (quotation.Said is { } said)
            notes.Add($"Said: {ReadableDate.Of(said)}.");
        return notes;
    }

    const int LongestMention = 80;

    static Evidence? OfPerson(StoryView story, int place, string? what)
    {
        if (story.Article.People.ElementAtOrDefault(place) is not { } person)
            return null;
        (string, string)[] more =
            [(Paths.Person(person.Name), $"Everything about {person.Name}"), (Paths.Said(person.Name), $"All that {person.Name} said")];
        if (what is null)
        {
            return new("", "Person", person.Name)
            {
                Words = [.. person.Mentions.Select(mention => new CitedWords("means this person", mention))],
                Confidence = person.Confidence,
                Notes =
                [
                    $"The text means this person in {person.Mentions.Count} places.",
                    "The confidence is that all of them are one person.",
                ],
                More = more,
            };
        }
        return NumberIn(what) switch
        {
            ("description", var number) when person.Descriptions.ElementAtOrDefault(number) is { } description =>
                new("", $"{LabelOf(description.Kind)} of {person.Name}", description.Value)
                {
                    Words = [new("says so", description.Evidence)],
                    More = more,
                },
            ("relation", var number) when person.Relations.ElementAtOrDefault(number) is { } relation =>
                new("", $"{Capitalised(relation.Kind)} of {person.Name}", story.PersonOf(relation.Person)?.Name ?? relation.Person)
                {
                    Words = [new("says so", relation.Evidence)],
                    More = more,
                },
            _ => null,
        };
    }

    static Evidence? OfTime(StoryView story, int place, string? what) =>
        what is not null || story.Article.TimeExpressions.ElementAtOrDefault(place) is not { } time ? null
            : new("", "Time", ReadableDate.Of(time.Value))
            {
                Words = [new("tells it", time.Span)],
                Notes = [$"Reckoned from the words and the day of publication; TIMEX3 {NameOf(time.Type)}, value {time.Value}."],
            };

    static Evidence? OfTimeline(StoryView story, int place, string? what) =>
        what is not null || story.Article.Timeline.ElementAtOrDefault(place) is not { } entry ? null
            : new("", "Timeline", ReadableDate.Of(entry.Date))
            {
                Words = [new(entry.Said ? "somebody who is quoted tells it" : "the article tells it", entry.Evidence)],
                Notes = story.TimesIn(entry.Evidence) is { Length: > 0 } times ? [$"The sentence tells a time: {times}."] : [],
                More = [(Paths.TimelineOf(story.Id), "The story’s timeline, drawn")],
            };

    static Evidence? OfNote(StoryView story, int place, string? what) =>
        what is not null || story.Article.ContentNotes.ElementAtOrDefault(place) is not { } note ? null
            : new("", "Content note", note.Topic.Replace('-', ' '))
            {
                Words = [.. note.Evidence.Select(words => new CitedWords("was seen", words))],
                Notes = [$"By the terms of: {note.Guideline}."],
            };

    static Evidence? OfCorrection(StoryView story, int place, string? what) =>
        what is not null || story.Article.Page.Corrections.ElementAtOrDefault(place) is not { } correction ? null
            : new("", "Printed by the publisher", correction.Text)
            {
                Words = correction.Span is { } span ? [new("the note", span)] : [],
                Notes = correction.Span is null ? ["Declared in the page’s data, not printed in its text."] : [],
            };

    /// <summary>"person-2" → ("person", 1): the name of a list and a place in it from 0; null where it is none.</summary>
    static (string List, int Place)? NumberIn(string step) =>
        step.LastIndexOf('-') is > 0 and var dash && int.TryParse(step.AsSpan(dash + 1), out int number) && number > 0
            ? (step[..dash], number - 1)
            : null;

    static string LabelOf(PersonDescriptionKind kind) => kind switch
    {
        PersonDescriptionKind.Role => "Role",
        PersonDescriptionKind.Age => "Age",
        _ => "Description",
    };

    static string NameOf(MomentPrecision precision) => precision switch
    {
        MomentPrecision.Day => "day",
        MomentPrecision.Minute => "minute",
        _ => "second",
    };

    static string NameOf(TimeExpressionType type) => type.ToString().ToUpperInvariant();

    static string Capitalised(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
