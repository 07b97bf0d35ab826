using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Dates;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>Finds when the story was published and when it was last changed.</summary>
static class DateFinder
{
    const int MostLooks = 20;

    static readonly string[] PublishedNames =
    [
        "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime", "pubdate", "publishdate", "publish_date", "publication_date",
        "article.published", "dcsext.articlefirstpublished", "date", "dc.date.issued", "dcterms.date",
        "dcterms.issued", "dcterms.created", "dc.date", "dc.date.created", "date.created", "date.available",
        "citation_publication_date", "citation_date", "article_date_original", "originalpublicationdate",
        "prism.publicationdate", "rnews:datepublished", "uploaddate", "article.created", "publishedat",
        "published_at", "displaydate", "publicationdate", "releasedate", "og:pubdate", "created",
        "article:published",
    ];

    static readonly string[] ModifiedNames =
    [
        "datemodified", "last-modified", "lastmod", "date.modified", "dc.date.modified", "dcterms.modified",
        "date.updated", "revised", "updated_time", "article.updated",
    ];

    static readonly string[] ModifiedTimes =
        ["article:modified_time", "og:article:modified_time", "og:modified_time", "og:updated_time"];

    static readonly Witness<StoryPage, Moment>[] Published =
    [
        Declared("json-ld", .9, story => Linked(story, "datePublished")),
        Declared("article:published_time", .93, story =>
            Meta(story, "article:published_time", "og:article:published_time", "og:published_time")),
        Declared("microdata", .9, story => Property(story, PropertyName.DatePublished)),
        Declared("meta", .92, story => Meta(story, PublishedNames)),
        Declared("url", .94, story => Address(story)),
        Printed("time", .94, story => story.Dates.Time),
        Printed("printed", .92, story => story.Dates.Marked),
        Printed("printed line", .93, story => story.Dates.Plain),
        new("dateline", .92, story => story.Dates.Dateline) { Kind = WitnessKind.Opening },
        new("meta by name", .93, story =>
            MetaByName(story, "publish", "pubdate", "issued", "created", "posted")),
        new("json-ld created", .77, story => Linked(story, "dateCreated") ?? Linked(story, "uploadDate")),
        new("datecreated", .62, story => Property(story, PropertyName.DateCreated)),
    ];

    // Heard only where none of those says anything.
    static readonly Witness<StoryPage, Moment>[] Distant =
    [
        new("labelled elsewhere", .8, story => story.Dates.Distant.Labelled),
        new("time elsewhere", .44, story => story.Dates.FarTime),
        new("printed elsewhere", .38, story => story.Dates.FarMarked),
        new("printed change", .68, story => story.Dates.Changed),
        new("json-ld modified", .65, story => Linked(story, "dateModified")),
        new("printed change elsewhere", .7, story => story.Dates.Distant.Changed),
        new("line elsewhere", .75, story => story.Dates.Distant.Alone),
    ];

    static readonly Witness<StoryPage, Moment>[] Modified =
    [
        new("json-ld", .95, story => Linked(story, "dateModified")),
        new("article:modified_time", .95, story => Meta(story, ModifiedTimes)),
        new("microdata", .9, story => Property(story, PropertyName.DateModified)),
        new("meta", .85, story => Meta(story, ModifiedNames)),
        new("printed", .8, story => story.Dates.Changed),
    ];

    static Witness<StoryPage, Moment> Declared(string from, double confidence, Func<StoryPage, Moment?> read) =>
        new(from, confidence, read) { Kind = WitnessKind.Declared };

    static Witness<StoryPage, Moment> Printed(string from, double confidence, Func<StoryPage, Moment?> read) =>
        new(from, confidence, read) { Kind = WitnessKind.Printed };

    /// <summary>When it was published; null when the page does not say.</summary>
    public static Verdict<Moment>? FindPublished(StoryPage story)
    {
        var said = Witnesses.Ask(Published, story);
        if (said.Count == 0)
            said = Witnesses.Ask(Distant, story);
        said = MovedPage.Reorder(said);
        return OwnDay.Of(Witnesses.Judge("published", said, moment => moment.Value), said);
    }

    /// <summary>When it was last changed; null when the page does not say.</summary>
    public static Verdict<Moment>? FindModified(StoryPage story) =>
        Witnesses.Judge("modified", Witnesses.Ask(Modified, story), moment => moment.Value);

    static Moment? Linked(StoryPage story, string property) => story.Article is { } article
        ? DateReader.ReadDeclared(LinkedValue.Words(article.Json, property), story.Habits)
        : null;

    static Moment? Meta(StoryPage story, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (DateReader.ReadDeclared(story.Declared.Meta(name), story.Habits) is { } moment)
                return moment;
        }
        return null;
    }

    // Publishing systems name their own: "w-published-date", "vendor:created_at".
    static Moment? MetaByName(StoryPage story, params ReadOnlySpan<string> parts)
    {
        foreach (string name in story.Declared.Metas.NamesWith(parts))
        {
            if (DateReader.ReadDeclared(story.Declared.Metas.First(name), story.Habits) is { } moment)
                return moment;
        }
        return null;
    }

    static Moment? Property(StoryPage story, PropertyName name)
    {
        int looked = 0;
        foreach (var property in story.Declared.Noted.Properties)
        {
            if (property.Name != name)
                continue;
            if (++looked > MostLooks)
                break;
            var node = story.Declared.Page[property.Node];
            if (story.IsAside(node))
                continue;
            string? value = story.Declared.ValueOf(property) ?? node.Attribute(AttributeName.Title);
            if ((DateReader.ReadDeclared(value, story.Habits)
                ?? DateReader.ReadDeclared(story.TextOf(node), story.Habits)) is { } moment)
                return moment;
        }
        return null;
    }

    // "/2020/12/23/ferry-runs-again": the address was given on the day of publication.
    static Moment? Address(StoryPage story)
    {
        foreach (string path in story.Declared.OwnPaths)
        {
            var found = DateReader.FindAll(path, new DateHabits(null, false));
            if (found.Count > 0 && char.IsAsciiDigit(found[0].Moment.Raw[0])
                && found[0].Moment.Raw.Length >= 8)
                return found[0].Moment with
                {
                    Value = found[0].Moment.Value[..10],
                    Precision = MomentPrecision.Day
                };
        }
        return null;
    }
}
