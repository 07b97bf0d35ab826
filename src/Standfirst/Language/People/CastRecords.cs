using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>Cast → the persons of the record.</summary>
static class CastRecords
{
    /// <summary>The persons in the order of the cast.</summary>
    public static IReadOnlyList<Person> Of(
        Story story, Cast cast, ReadOnlySpan<CastDescription> descriptions, ReadOnlySpan<CastRelation> relations)
    {
        if (cast.Count == 0)
            return [];
        var mentions = new List<TextSpan>[cast.Count];
        foreach (ref readonly var mention in cast.Mentions)
            (mentions[mention.Member] ??= []).Add(story.SpanOf(mention.First, mention.End));
        var described = new List<PersonDescription>?[cast.Count];
        foreach (ref readonly var description in descriptions)
            (described[description.Member] ??= []).Add(Record(story, description));
        var related = new List<PersonRelation>?[cast.Count];
        foreach (ref readonly var relation in relations)
        {
            (related[relation.Member] ??= []).Add(
                new(relation.Kind, Cast.IdOf(relation.Other), story.SpanOf(relation.Evidence.First, relation.Evidence.End)));
        }
        var people = new Person[cast.Count];
        for (int at = 0; at < people.Length; at++)
        {
            ref readonly var member = ref cast.Members[at];
            people[at] = new(Cast.IdOf(at), story.SpanOf(member.NameFirst, member.NameEnd).Of(story.Text).ToString())
            {
                Mentions = mentions[at],
                Descriptions = described[at] ?? (IReadOnlyList<PersonDescription>)[],
                Relations = related[at] ?? (IReadOnlyList<PersonRelation>)[],
                Confidence = Math.Round(1 / (1 + Math.Exp(-member.Weight)), 2),
            };
        }
        return people;
    }

    static PersonDescription Record(Story story, in CastDescription description)
    {
        var value = story.SpanOf(description.First, description.End).Of(story.Text);
        return new(description.Kind, value.ToString(), story.SpanOf(description.Evidence.First, description.Evidence.End));
    }
}
