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

    static readonly Witness<StoryPage, IReadOnlyList<Author>>[] Printed =
    [
        new("byline", .87, story => PrintedByline.Marked(story)?.Authors),
        new("author links", .9, story => PrintedByline.Linked(story)?.Authors),
        new("byline line", .85, story => PrintedByline.Plain(story)?.Authors),
        new("microdata", .9, story => Property(story)),
        new("rel=author", .86, story => AuthorLinks(story)),
    ];

    // A name from these is less likely the author's than the desk that the page declares.
    static readonly Witness<StoryPage, IReadOnlyList<Author>>[] Doubtful =
    [
        new("beside date", .7, story => PrintedByline.BesideDate(story)?.Authors),
        new("byline elsewhere", .63, story => PrintedByline.Far(story)?.Authors),
    ];

    const int MostLooks = 20;

    /// <summary>The authors of the most credible witness that names somebody else than the
    /// publication.</summary>
    public static FoundAuthors Find(StoryPage story)
    {
        var declared = Witnesses.Ask(Declared, story);
        var printed = Witnesses.Ask(Printed, story);
        var verdict = Judge([.. declared, .. printed], NamesSomebody)
            ?? Judge([.. declared, .. printed, .. Witnesses.Ask(Doubtful, story)], authors =>
                authors.Count > 0);
        verdict = verdict is null ? null : Fuller(verdict, declared, printed);
        var byline = PrintedByline.Marked(story) ?? PrintedByline.Linked(story)
            ?? PrintedByline.Plain(story) ?? PrintedByline.BesideDate(story);
        return new(verdict?.Value ?? [], byline?.Node ?? default, verdict?.Evidence);
    }

    static Verdict<IReadOnlyList<Author>>? Judge(
        List<Statement<IReadOnlyList<Author>>> said, Func<IReadOnlyList<Author>, bool> counts) =>
        Witnesses.Judge("authors", said.Where(statement => counts(statement.Value)), Print);

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
            authors.Any(other => Letters.Key(other.Name) == Letters.Key(author.Name)));

    static bool IsFirstNameOf(Author first, Author full) =>
        !first.Name.Contains(' ')
            && full.Name.StartsWith(first.Name + " ", StringComparison.OrdinalIgnoreCase);

    static string Print(IReadOnlyList<Author> authors) =>
        string.Join(", ", authors.Select(author => author.Name));

    static List<Author>? Linked(StoryPage story)
    {
        if (story.Article is not { } article)
            return null;
        List<Author> authors = [];
        foreach (string property in (string[])["author", "creator"])
        {
            foreach (var value in LinkedValue.All(article.Json, property))
                AddLinked(authors, value, article, story);
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
        bool organisation = LinkedValue.Types(author)
            .Any(type => type.EndsWith("Organization", StringComparison.Ordinal));
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
        foreach (var property in story.Declared.Properties
            .Where(property => property.Name is "author" or "creator").Take(MostLooks))
        {
            if (story.IsAside(property.Node))
                continue;
            string? name = property.Value ?? NameWithin(story, property.Node) ?? story.TextOf(property.Node);
            AddRead(authors, name, story);
        }
        return authors;
    }

    static string? NameWithin(StoryPage story, PageNode author)
    {
        int end = author.End;
        foreach (var property in story.Declared.Properties)
        {
            if (property.Name == "name" && property.Node.Index > author.Index && property.Node.Index < end)
                return property.Value ?? story.TextOf(property.Node);
        }
        return null;
    }

    static List<Author> AuthorLinks(StoryPage story)
    {
        List<Author> authors = [];
        foreach (var link in story.Declared.AuthorLinks.Take(MostLooks))
        {
            if (!story.IsAside(link))
                AddRead(authors, story.TextOf(link), story);
        }
        return authors;
    }

    static void AddRead(List<Author> authors, string? value, StoryPage story)
    {
        if (value is null)
            return;
        foreach (var author in BylineReader.ReadDeclared(value, story.Site))
        {
            if (!authors.Any(other => Letters.Key(other.Name) == Letters.Key(author.Name)))
                authors.Add(author);
        }
    }
}
