using System.Text.Json;
using Standfirst.App.Mcp.Answers;
using Standfirst.Articles;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Makes of what a record holds what an answer says, with the passages that it rests on.</summary>
static class Cited
{
    // A quotation over more paragraphs than that, a person with more descriptions: no honest article has them.
    const int MostParts = 30;

    /// <summary>A quotation.</summary>
    public static QuotationEntry Quotation(CitedArticle cited, int number)
    {
        Quotation quotation = cited.Article.Quotations[number];
        Person? speaker = cited.Article.SpeakerOf(number);
        bool isPutRight = cited.Article.SpeakerCorrectionOf(number) is not null;
        return new(number, NameOf(quotation.Kind), cited.Cite(quotation.Content.Take(MostParts)), quotation.Confidence)
        {
            Speaker = PageWords.Of(speaker?.Name),
            SpeakerIs = speaker is null ? [] : Descriptions(cited, speaker),
            Cue = quotation.Cue is { } cue ? cited.Cite(cue) : null,
            IsSpeakerPutRight = isPutRight ? true : null,
            // The words that were taken for the speaker's are so no more where somebody knows better.
            Mention = !isPutRight && quotation.Mention is { } mention ? cited.Cite(mention) : null,
            Medium = PageWords.Of(quotation.Medium),
            Said = Shown.Date(quotation.Said),
        };
    }

    /// <summary>A person.</summary>
    public static PersonEntry Person(CitedArticle cited, Person person) =>
        new(person.Id, new(Shown.Cut(person.Name)), person.Mentions.Count, person.Confidence)
        {
            FirstMention = person.Mentions is [var first, ..] ? cited.Cite(first) : null,
            Descriptions = Descriptions(cited, person),
            Relations = [.. person.Relations.Take(MostParts).Select(relation => new RelationEntry(
                new(Shown.Cut(relation.Kind)), new(Shown.Cut(NameOf(cited, relation.Person))), cited.Cite(relation.Evidence)))],
        };

    /// <summary>An entry of the timeline.</summary>
    public static TimelineRow Timeline(CitedArticle cited, TimelineEntry entry) =>
        new(Shown.Date(entry.Date), entry.Said, cited.Cite(entry.Evidence))
        {
            People = PageWords.All(entry.People.Take(MostParts).Select(id => NameOf(cited, id))),
        };

    /// <summary>A value of an enumeration as records write it.</summary>
    public static string NameOf(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    static IReadOnlyList<DescriptionEntry> Descriptions(CitedArticle cited, Person person) =>
        [.. person.Descriptions.Take(MostParts).Select(description => new DescriptionEntry(
            NameOf(description.Kind), new(Shown.Cut(description.Value)), cited.Cite(description.Evidence)))];

    static string NameOf(CitedArticle cited, string id) =>
        cited.Article.People.FirstOrDefault(person => person.Id == id)?.Name ?? id;
}
