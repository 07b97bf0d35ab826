using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Bylines;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>The authors and where their byline is printed.</summary>
sealed record FoundAuthors(IReadOnlyList<Author> Authors, PageNode Node, FieldEvidence? Evidence);

/// <summary>Finds who wrote the story.</summary>
static class AuthorFinder
{
    static readonly Witness<StoryPage, IReadOnlyList<Author>>[] Declared =
    [
        new("json-ld", .88, story => Linked(story)),
        new("meta", .87, story => Meta(story)),
    ];

    static readonly Witness<(StoryPage Story, PrintedBylines Bylines), IReadOnlyList<Author>>[] Printed =
    [
        new("byline", .87, at => at.Bylines.Marked?.Authors),
        new("author links", .9, at => at.Bylines.Linked?.Authors),
        new("byline line", .85, at => at.Bylines.Plain?.Authors),
        new("microdata", .9, at => Property(at.Story)),
        new("rel=author", .86, at => AuthorLinks(at.Story)),
    ];

    // A name from these is less likely the author's than the desk that the page declares.
    static readonly Witness<(StoryPage Story, PrintedBylines Bylines), IReadOnlyList<Author>>[] Doubtful =
    [
        new("signed line", .84, at => PrintedBylines.Signed(at.Story)?.Authors),
        new("beside date", .7, at => at.Bylines.BesideDate?.Authors),
        new("byline elsewhere", .63, at => PrintedBylines.Far(at.Story)?.Authors),
        new("names beside a dated line", .7, at => PrintedBylines.BesideDatedLine(at.Story)?.Authors),
    ];

    // A name that is less sure than this does not outweigh the desk that the page declares.
    const double SurerThanDesk = .8;

    const int MostLooks = 20;

    /// <summary>The authors of the most credible witness that names somebody else than the
    /// publication.</summary>
    public static FoundAuthors Find(StoryPage story)
    {
        var bylines = new PrintedBylines(story);
        var declared = Witnesses.Ask(Declared, story);
        var printed = Witnesses.Ask(Printed, (story, bylines));
        var verdict = Judge([.. declared, .. printed], NamesSomebody);
        if (verdict is null)
        {
            var doubtful = Witnesses.Ask(Doubtful, (story, bylines));
            verdict = Judge(doubtful.FindAll(said => said.Confidence >= SurerThanDesk), NamesSomebody)
                ?? Judge([.. declared, .. printed, .. doubtful], authors => authors.Count > 0);
        }
        verdict = verdict is null ? null : Fuller(verdict, declared, printed);
        var byline = bylines.Marked ?? bylines.Linked ?? bylines.Plain ?? bylines.BesideDate;
        return new(verdict?.Value ?? [], byline?.Node ?? default, verdict?.Evidence);
    }

    static Verdict<IReadOnlyList<Author>>? Judge(
        List<Statement<IReadOnlyList<Author>>> said, Func<IReadOnlyList<Author>, bool> counts) =>
        Witnesses.Judge("authors", said.FindAll(statement => counts(statement.Value)), Print);

    // A desk alone waits until no witness knows a person or an agency.
    static bool NamesSomebody(IReadOnlyList<Author> authors) =>
        authors.Any(author => author.Kind != AuthorKind.Desk);

    // "Ana" of the account is "Ana Ruiz" of the byline; a declared list that holds all believed names and
    // more
    // is whole. A printed one that holds more may name the editor too.
    static Verdict<IReadOnlyList<Author>> Fuller(
        Verdict<IReadOnlyList<Author>> verdict,
        List<Statement<IReadOnlyList<Author>>> declared, List<Statement<IReadOnlyList<Author>>> printed)
    {
        var believed = verdict.Value;
        var fuller = declared.FirstOrDefault(said => HasFullNames(said.Value) && Adds(said.Value, believed))
            ?? declared.Concat(printed).FirstOrDefault(said => HasFullNames(said.Value)
                && believed is [{ } alone] && said.Value is [{ } full] && IsFirstNameOf(alone, full));
        return fuller is null ? verdict : new(fuller.Value, verdict.Evidence with { From = fuller.From });
    }

    static bool HasFullNames(IReadOnlyList<Author> authors) =>
        authors.All(author => author.Kind == AuthorKind.Person && author.Name.Contains(' '));

    static bool Adds(IReadOnlyList<Author> authors, IReadOnlyList<Author> believed) =>
        authors.Count > believed.Count && believed.All(author =>
            Names(authors, author));

    static bool IsFirstNameOf(Author first, Author full) =>
        !first.Name.Contains(' ')
            && full.Name.StartsWith(first.Name + " ", StringComparison.OrdinalIgnoreCase);

    static string Print(IReadOnlyList<Author> authors) =>
        string.Join(", ", authors.Select(author => author.Name));

    // The longest bylines are those of investigations by a whole newsroom. Each name is compared with those before it.
    const int MostAuthors = 64;

    static List<Author>? Linked(StoryPage story)
    {
        if (story.Article is not { } article)
            return null;
        List<Author> authors = [];
        foreach (string property in (ReadOnlySpan<string>)["author", "creator"])
        {
            foreach (var value in LinkedValue.All(article.Json, property))
            {
                if (authors.Count >= MostAuthors)
                    break;
                AddLinked(authors, value, article, story);
            }
            if (authors.Count > 0)
                break;
        }
        return authors;
    }

    static void AddLinked(List<Author> authors, JsonElement value, LinkedArticle article, StoryPage story)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            AddRead(authors, DeclaredText.Of(LinkedValue.StringOf(value)), story);
            return;
        }
        var author = article.Graph.Resolve(value);
        bool organisation = IsOrganisation(author);
        string? url = story.Declared.Absolute(LinkedValue.String(author, "url"));
        string? role = LinkedValue.Words(author, "jobTitle");
        foreach (var name in LinkedValue.All(author, "name"))
        {
            int before = authors.Count;
            AddRead(authors, name.ValueKind == JsonValueKind.String
                ? DeclaredText.Of(LinkedValue.StringOf(name)) : null, story);
            if (authors.Count != before + 1)
                continue;
            var read = authors[before];
            authors[before] = read with
            {
                Kind = organisation && read.Kind == AuthorKind.Person ? AuthorKind.Desk : read.Kind,
                Url = url,
                Role = read.Role ?? role,
            };
        }
    }

    static bool IsOrganisation(JsonElement author)
    {
        foreach (var type in LinkedValue.Types(author))
        {
            if (type.EndsWith("Organization"u8))
                return true;
        }
        return false;
    }

    static List<Author> Meta(StoryPage story)
    {
        foreach (string[] names in MetaNames)
        {
            List<Author> authors = [];
            foreach (string value in story.Declared.AllMeta(names))
                AddRead(authors, value, story);
            if (authors.Count > 0)
                return authors;
        }
        return Labelled(story);
    }

    static readonly string[][] MetaNames =
    [
        ["parsely-author"], ["sailthru.author"], ["article:author_name", "article:author:name"],
            ["cxenseparse:author"], ["author"],
        ["byl"], ["citation_author"], ["dc.creator", "dcterms.creator", "dc.contributor"],
            ["article:author", "og:article:author", "og:author"],
        ["dcsext.author"], ["shareaholic:article_author_name"], ["prism.author"], ["authors"],
            ["tmgads.author"], ["creator"],
    ];

    // WordPress plug-ins print "Written by" cards for one network: twitter:label1 names what twitter:data1
    // holds.
    static List<Author> Labelled(StoryPage story)
    {
        List<Author> authors = [];
        if (story.Declared.Meta("twitter:label1") is { } label
            && BylineWords.Before.Contains(label.ToLowerInvariant().TrimEnd(':')))
            AddRead(authors, story.Declared.Meta("twitter:data1"), story);
        return authors;
    }

    static List<Author> Property(StoryPage story)
    {
        List<Author> authors = [];
        int looked = 0;
        foreach (var property in story.Declared.Noted.Properties)
        {
            if (property.Name is not (PropertyName.Author or PropertyName.Creator))
                continue;
            if (++looked > MostLooks)
                break;
            var node = story.Declared.Page[property.Node];
            if (!story.IsAside(node))
                AddRead(authors, story.Declared.ValueOf(property) ?? NameWithin(story, node)
                    ?? story.TextOf(node).ToString(), story);
        }
        return authors;
    }

    static string? NameWithin(StoryPage story, PageNode author)
    {
        int end = author.End;
        foreach (var property in story.Declared.Noted.Properties)
        {
            if (property.Name == PropertyName.Name && property.Node > author.Index && property.Node < end)
                return story.Declared.ValueOf(property)
                    ?? story.TextOf(story.Declared.Page[property.Node]).ToString();
        }
        return null;
    }

    static List<Author> AuthorLinks(StoryPage story)
    {
        List<Author> authors = [];
        int looked = 0;
        foreach (int number in story.Declared.Noted.AuthorLinks)
        {
            if (++looked > MostLooks)
                break;
            var link = story.Declared.Page[number];
            if (!story.IsAside(link))
                AddRead(authors, story.TextOf(link).ToString(), story);
        }
        return authors;
    }

    static void AddRead(List<Author> authors, string? value, StoryPage story)
    {
        if (value is null)
            return;
        foreach (var author in BylineReader.ReadDeclared(value, story.Site))
        {
            if (!Names(authors, author))
                authors.Add(author);
        }
    }

    /// <summary>Whether one of the authors is another, however the name is set.</summary>
    public static bool Names(IReadOnlyList<Author> authors, Author author)
    {
        foreach (var other in authors)
        {
            if (PlainLetters.AreSame(other.Name, author.Name))
                return true;
        }
        return false;
    }
}
