using Standfirst.Articles;
using Standfirst.Language.People;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Tests.Language.People;

/// <summary>A short story and the persons that are found in it.</summary>
static class NamedStory
{
    /// <summary>An article of paragraphs.</summary>
    public static Article Of(params string[] paragraphs)
    {
        var blocks = new List<Block>();
        int at = 0;
        foreach (string paragraph in paragraphs)
        {
            blocks.Add(new(BlockKind.Paragraph, new TextSpan(at, paragraph.Length)));
            at += paragraph.Length + 1;
        }
        return new() { Text = string.Join('\n', paragraphs), Blocks = blocks, Language = "en" };
    }

    /// <summary>The persons of a story.</summary>
    public static IReadOnlyList<Person> People(params string[] paragraphs) => People(Of(paragraphs));

    /// <summary>The persons of an article.</summary>
    public static IReadOnlyList<Person> People(Article article)
    {
        using var story = Story.Cut(article);
        using var cast = PersonFinder.Find(story);
        return cast.People();
    }

    /// <summary>The names of a story's persons, in the order of the record.</summary>
    public static string[] Names(params string[] paragraphs) => [.. People(paragraphs).Select(person => person.Name)];

    /// <summary>What the words of a person's mentions are.</summary>
    public static string[] Mentions(Person person, string text) =>
        [.. person.Mentions.Select(span => span.Of(text).ToString())];

    /// <summary>What is told of a person: "role: novelist", "age: 41".</summary>
    public static string[] Told(Person person) =>
        [.. person.Descriptions.Select(told => $"{told.Kind.ToString().ToLowerInvariant()}: {told.Value}")];

    /// <summary>The relations of all: "Mara Lindqvist → husband → Tom Ashe".</summary>
    public static string[] Relations(params string[] paragraphs)
    {
        var people = People(paragraphs);
        return
        [
            .. people.SelectMany(person => person.Relations.Select(relation =>
            {
                string other = people.Single(one => one.Id == relation.Person).Name;
                return $"{person.Name} → {relation.Kind} → {other}";
            })),
        ];
    }
}
