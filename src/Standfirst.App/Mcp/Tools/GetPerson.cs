using Standfirst.App.Mcp.Answers;
using Standfirst.Archive;
using Standfirst.Archive.Search.People;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Tells who bears a name, as the articles tell.</summary>
sealed class GetPerson(ArticleArchive archive)
{
    const int Usual = 10, Most = 50;

    // The latest say what is asked for most; search_quotes finds all.
    const int LatestQuotations = 3;

    // Of reasons, contradictions and suggestions.
    const int MostNotes = 20;

    /// <summary>The tool.</summary>
    public Tool Tool => new(
        "get_person",
        "Get a person",
        "Tells who bears a name: every article that names them, with what it says they are, each with its words; the latest quotations; "
            + "why appearances are taken for one person, and what keeps others of the name apart.",
        [
            new("name", ArgumentKind.Text, "The whole name: Ana Ruiz. Capitals and accents do not matter.")
                { IsRequired = true, Least = 1, Most = 200 },
            CommonArguments.Limit(Usual, Most, "appearances"),
            CommonArguments.Cursor,
        ],
        AnswerJson.Shapes.PersonAnswer,
        Get);

    async Task<Answer> Get(Given given, CancellationToken cancel)
    {
        string name = given.Text("name")!;
        PeopleOfName found = await archive.Search.Person(name, cancel);
        if (found.People.Count == 0)
            return new PersonAnswer([]) { Suggestions = await Suggest(name, cancel) };

        int offset = Asked.OffsetOf(given), end = offset + (given.Number("limit") ?? Usual);
        var shelf = new ArticleShelf(archive);
        var people = new List<BearerEntry>();
        int before = 0;
        foreach (JoinedPerson person in found.People)
        {
            int from = Math.Clamp(offset - before, 0, person.Appearances.Count);
            int to = Math.Clamp(end - before, 0, person.Appearances.Count);
            if (from < to)
                people.Add(await BearerOf(person, from, to, shelf, cancel));
            before += person.Appearances.Count;
        }
        if (people.Count == 0)
            throw Asked.StrangeCursor();
        return new PersonAnswer(people)
        {
            KeptApart = PageWords.All(found.KeptApart.Take(MostNotes).Select(apart => apart.ToString())),
            Next = Asked.CursorAt(end, before),
        };
    }

    async Task<IReadOnlyList<NameEntry>> Suggest(string name, CancellationToken cancel)
    {
        FoundNames names = await archive.Search.FindPeople(name, cancel);
        return [.. names.Names.Take(MostNotes).Select(known => new NameEntry(new(Shown.Cut(known.Name)), known.Articles, known.Quotations))];
    }

    static async Task<BearerEntry> BearerOf(JoinedPerson person, int from, int to, ArticleShelf shelf, CancellationToken cancel)
    {
        var appearances = new List<AppearanceEntry>();
        foreach (Appearance appearance in person.Appearances.Take(from..to))
        {
            if (await shelf.Find(appearance.ArticleId, cancel) is { } cited)
                appearances.Add(AppearanceOf(appearance, cited));
        }
        var quotations = new List<FoundQuotation>();
        foreach (PersonQuotation said in person.Quotations.Take(from == 0 ? LatestQuotations : 0))
        {
            if (await shelf.Find(said.ArticleId, cancel) is { } cited)
                quotations.Add(QuotationOf(said, cited));
        }
        return new(new(Shown.Cut(person.Name)), person.Appearances.Count, appearances)
        {
            Joined = PageWords.All(person.Reasons.Take(MostNotes).Select(reason => reason.ToString())),
            Quotations = quotations,
        };
    }

    static AppearanceEntry AppearanceOf(Appearance appearance, CitedArticle cited) =>
        new(appearance.ArticleId, cited.Address, Cited.Person(cited, cited.Article.People[appearance.Person - 1]))
        {
            Headline = PageWords.Of(appearance.Headline),
            Site = PageWords.Of(appearance.Site),
            Published = Shown.Date(appearance.Published),
        };

    static FoundQuotation QuotationOf(PersonQuotation said, CitedArticle cited) =>
        new(said.ArticleId, cited.Address, Cited.Quotation(cited, said.Position))
        {
            Headline = PageWords.Of(cited.Article.Headline),
            Site = PageWords.Of(cited.Article.SiteName),
            Published = Shown.Date(said.Published),
        };
}
