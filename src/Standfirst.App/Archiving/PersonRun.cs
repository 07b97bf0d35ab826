using System.Text;
using Standfirst.App.Archiving.Answers;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Archive.Search.People;
using Standfirst.Articles;

namespace Standfirst.App.Archiving;

/// <summary>One run of `standfirst person`.</summary>
/// <param name="archive">What is asked.</param>
/// <param name="streams">Where it speaks.</param>
sealed class PersonRun(ArticleArchive archive, StandardStreams streams)
{
    /// <summary>Shows the people of a name; where nobody has it, the names that hold its words.</summary>
    /// <returns>One of <see cref="ExitCode"/>: whether anybody bears the name.</returns>
    public async Task<int> Run(string name, bool asJson, CancellationToken cancel)
    {
        PeopleOfName found = await archive.Search.Person(name, cancel);
        if (found.People.Count == 0)
        {
            await Suggest(name, cancel);
            return ExitCode.NoneRead;
        }
        streams.Output.Write(asJson ? FoundJson.Write(PersonList.Of(found)) : Encoding.UTF8.GetBytes(InWords(found)));
        return ExitCode.AllRead;
    }

    async Task Suggest(string name, CancellationToken cancel)
    {
        FoundNames names = await archive.Search.FindPeople(name, cancel);
        streams.Error.WriteLine(OneLine.Of($"standfirst: nobody is called {name} in whole"));
        foreach (FoundName known in names.Names)
            streams.Error.WriteLine(OneLine.Of($"  {known.Name} ({known.Articles} articles, {known.Quotations} quotations)"));
    }

    static string InWords(PeopleOfName found)
    {
        var words = new StringBuilder();
        foreach (JoinedPerson person in found.People)
        {
            Line(words, 0, $"{person.Name}: {Counted.Of(person.Appearances.Count, "article")}");
            foreach (JoinReason reason in person.Reasons)
                Line(words, 2, $"joined: {reason}");
            foreach (Appearance appearance in person.Appearances)
            {
                string[] facts =
                [
                    .. appearance.Descriptions.Select(Described),
                    .. appearance.Relations.Select(relation => $"{relation.Kind} {relation.Name}"),
                ];
                Line(words, 2, $"{appearance.Published ?? "(no day)"}  {appearance.Headline ?? "(without a headline)"}"
                    + (appearance.Site is { } site ? $" · {site}" : ""));
                if (facts.Length > 0)
                    Line(words, 14, string.Join("; ", facts));
            }
            foreach (PersonQuotation said in person.Quotations)
                Line(words, 2, $"{said.Published ?? "(no day)"}  {WordsOf(said)}");
            words.Append('\n');
        }
        foreach (Contradiction contradiction in found.KeptApart)
            Line(words, 0, contradiction.ToString());
        if (found.AreMore)
            Line(words, 0, "There are more articles than were looked at; these are the ones stored last.");
        return words.ToString();
    }

    // The writer's words stand without marks.
    static string WordsOf(PersonQuotation said) => said.Quotation.Kind == QuotationKind.Direct ? $"“{said.Words}”" : said.Words;

    static string Described(StatedDescription description) =>
        description.Kind == PersonDescriptionKind.Age ? $"aged {description.Value}" : description.Value;

    static void Line(StringBuilder words, int indent, string line) =>
        words.Append(' ', indent).Append(OneLine.Of(line)).Append('\n');
}
