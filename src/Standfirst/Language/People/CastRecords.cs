using System.Globalization;
using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>Cast → the persons of the record.</summary>
static class CastRecords
{
    // Nothing in a text is certain.
    const double Surest = 0.99;

    /// <summary>The persons in the order of the cast.</summary>
    public static IReadOnlyList<Person> Of(
        SensedStory sensed, Cast cast, ReadOnlySpan<CastDescription> descriptions, ReadOnlySpan<CastRelation> relations)
    {
        if (cast.Count == 0)
            return [];
        var story = sensed.Story;
        var mentions = new List<TextSpan>[cast.Count];
        foreach (ref readonly var mention in cast.Mentions)
            (mentions[mention.Member] ??= []).Add(story.SpanOf(mention.First, mention.End));
        var described = new List<PersonDescription>?[cast.Count];
        foreach (ref readonly var description in descriptions)
            (described[description.Member] ??= []).Add(Record(sensed, description));
        var related = new List<PersonRelation>?[cast.Count];
        foreach (ref readonly var relation in relations)
        {
            if (VagueKinds.SaysLess(cast, relation))
                continue;
            (related[relation.Member] ??= []).Add(
                new(relation.Kind, Cast.IdOf(relation.Other),
                    story.SpanOf(relation.Evidence.First, relation.Evidence.End)));
        }
        var people = new Person[cast.Count];
        for (int at = 0; at < people.Length; at++)
        {
            ref readonly var member = ref cast.Members[at];
            people[at] = new(Cast.IdOf(at), NameOf(story, member))
            {
                Mentions = mentions[at],
                Descriptions = described[at] ?? (IReadOnlyList<PersonDescription>)[],
                Relations = related[at] ?? (IReadOnlyList<PersonRelation>)[],
                Confidence = Math.Min(Surest, Percent.Of(member.Weight)),
            };
        }
        return people;
    }

    // "Ana Ruiz" of "Ana and Jan Ruiz".
    static string NameOf(Story story, in CastMember member)
    {
        var name = story.SpanOf(member.NameFirst, member.NameEnd).Of(story.Text);
        return member.PairSurname == 0
            ? name.ToString()
            : $"{name} {story.SpanOf(member.PairSurname, member.PairSurname + 1).Of(story.Text)}";
    }

    static PersonDescription Record(SensedStory sensed, in CastDescription description)
    {
        var story = sensed.Story;
        if (description.Kind == PersonDescriptionKind.Age)
        {
            return new(description.Kind, Ages.ValueOf(sensed, description.First).ToString(CultureInfo.InvariantCulture),
                story.SpanOf(description.Evidence.First, description.Evidence.End));
        }
        var value = story.SpanOf(description.First, description.End).Of(story.Text);
        return new(description.Kind, value.ToString(),
            story.SpanOf(description.Evidence.First, description.Evidence.End));
    }
}
