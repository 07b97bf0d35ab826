using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>A person with the places of <c>text</c> that tell of them in code points.</summary>
sealed class PersonRecord(Person person, CodePointOffsets offsets)
{
    public string Id => person.Id;
    public string Name => person.Name;
    public IEnumerable<int[]> Mentions => person.Mentions.Select(offsets.PairOf);
    public IEnumerable<PersonDescriptionRecord> Descriptions =>
        person.Descriptions.Select(description => new PersonDescriptionRecord(description, offsets));
    public IEnumerable<PersonRelationRecord> Relations =>
        person.Relations.Select(relation => new PersonRelationRecord(relation, offsets));
    public double Confidence => Math.Round(person.Confidence, 3);
}

/// <summary>A description with the place of its words in code points.</summary>
sealed class PersonDescriptionRecord(PersonDescription description, CodePointOffsets offsets)
{
    public PersonDescriptionKind Kind => description.Kind;
    public string Value => description.Value;
    public int[] Evidence => offsets.PairOf(description.Evidence);
}

/// <summary>A relation with the place of its words in code points.</summary>
sealed class PersonRelationRecord(PersonRelation relation, CodePointOffsets offsets)
{
    public string Kind => relation.Kind;
    public string Person => relation.Person;
    public int[] Evidence => offsets.PairOf(relation.Evidence);
}
