using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>A name in its sentence, and what is noted of its bearer there.</summary>
/// <param name="Story">The story.</param>
/// <param name="Cast">Its persons.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Name">The name.</param>
readonly record struct NamedPlace(SensedStory Story, Cast Cast, Sentence Sentence, CastMention Name)
{
    /// <summary>Where the sentence begins.</summary>
    public int Start => Sentence.FirstToken;

    /// <summary>Where it ends.</summary>
    public int End => Sentence.EndToken;

    /// <summary>Notes words that say what the bearer is; they and the name are the evidence.</summary>
    public void Describe(PersonDescriptionKind kind, int first, int end)
    {
        int from = Math.Min(first, Name.First);
        Cast.Describe(Name.Member, kind, first, end, new(from, Math.Max(end, Name.End)));
    }

    /// <summary>Notes the number at a token for the bearer's years.</summary>
    /// <param name="age">The number's token.</param>
    /// <param name="end">The token behind the words that say so.</param>
    public void DescribeAge(int age, int end)
    {
        int from = Math.Min(age, Name.First);
        Cast.Describe(Name.Member, PersonDescriptionKind.Age, age, age + 1, new(from, Math.Max(end, Name.End)));
    }

    /// <summary>Notes a noun phrase for the bearer's role, and what its noun tells of gender.</summary>
    public void DescribeRole(int first, int head, int end)
    {
        Describe(PersonDescriptionKind.Role, first, end);
        TellGender(head);
    }

    /// <summary>Notes what a word tells of the bearer's gender.</summary>
    public void TellGender(int word) => Cast.TellGender(Name.Member, Genders.Of(Story.Senses[word]));
}
