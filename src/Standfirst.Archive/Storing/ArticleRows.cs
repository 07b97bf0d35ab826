using Standfirst.Archive.Addresses;
using Standfirst.Archive.Databases;
using Standfirst.Articles;

namespace Standfirst.Archive.Storing;

/// <summary>The rows of a batch, table by table; a table stands behind those that it refers to.</summary>
sealed class ArticleRows(int dictionaryId, IReadOnlyDictionary<string, long> names)
{
    readonly Rows _site = new("site", "id", "host", "name");
    readonly Rows _page = new("page", "id", "address_hash", "address", "site_id", "first_seen", "last_seen");
    readonly Rows _article = new(
        "article", "id", "page_id", "version", "current", "stored", "content_hash", "page_hash", "kind", "headline",
        "language", "published", "section", "genre", "features", "text_length", "weaknesses");
    readonly Rows _record = new("record", "article_id", "hash", "dictionary_id", "bytes");
    readonly Rows _original = new("original", "article_id", "hash", "bytes");
    readonly Rows _provenance = new(
        "provenance", "article_id", "input", "captured", "source_kind", "source_name", "status", "etag",
        "last_modified", "content_type");
    readonly Rows _name = new("name", "id", "name");
    readonly Rows _author = new("author", "article_id", "position", "name_id", "kind");
    readonly Rows _person = new("person", "article_id", "position", "name_id", "mentions");
    readonly Rows _description = new("description", "article_id", "person", "position", "kind", "value");
    readonly Rows _relation = new("relation", "article_id", "person", "position", "kind", "other");
    readonly Rows _quotation = new(
        "quotation", "article_id", "position", "kind", "person", "medium", "said", "start");
    readonly Rows _timeline = new("timeline_entry", "article_id", "position", "date", "said");
    readonly Rows _embed = new("embed", "article_id", "position", "platform", "url", "handle");

    public IEnumerable<Rows> All =>
    [
        _site, _page, _article, _record, _original, _provenance, _name, _author, _person, _description,
        _relation, _quotation, _timeline, _embed,
    ];

    public void AddSite(long id, string host, string? name) =>
        _site.Add(id, ColumnText.Key(host), ColumnText.Clean(name));

    public void AddName(KnownName name) => _name.Add(name.Id, name.Name);

    public void AddPage(long id, PageAddress address, long? siteId, string seen) =>
        _page.Add(id, address.ShortHash, ColumnText.Clean(address.Text), siteId, seen, seen);

    /// <summary>Makes a version of this batch an older one: a later page of the batch is the newer.</summary>
    public void Retire(long articleId) => _article.Values.Find(row => (long)row[0]! == articleId)![3] = false;

    /// <summary>Adds one version of an article.</summary>
    public void AddArticle(long id, long pageId, int version, string stored, PreparedPage page)
    {
        var article = page.Article;
        _article.Add(
            id, pageId, version, true, stored, page.ContentHash, page.PageHash, ColumnText.Name(article.Kind),
            ColumnText.Clean(article.Headline), ColumnText.Clean(article.Language),
            ColumnText.Key(article.Published?.Value), ColumnText.Clean(article.Section),
            ColumnText.Clean(article.Genre), (int)Features.Of(article), article.Text.Length, (int)page.Weakness);
        _record.Add(id, page.RecordHash, dictionaryId, page.Record);
        if (page.Original is { } original)
            _original.Add(id, page.OriginalHash, original);
        AddProvenance(id, page);
        AddPeople(id, article);
        AddStory(id, article);
        AddEmbeds(id, article);
    }

    void AddProvenance(long id, PreparedPage page)
    {
        var provenance = page.Page.Provenance;
        _provenance.Add(
            id, page.Page.Input == page.Address.Text ? null : ColumnText.Clean(page.Page.Input),
            Iso.Write(provenance.Captured), ColumnText.Clean(provenance.SourceKind),
            ColumnText.Clean(provenance.SourceName), provenance.Status, ColumnText.Clean(provenance.ETag),
            ColumnText.Clean(provenance.LastModified), ColumnText.Clean(provenance.ContentType));
    }

    void AddPeople(long id, Article article)
    {
        for (int at = 0; at < article.Authors.Count; at++)
        {
            var author = article.Authors[at];
            _author.Add(id, at, NameOf(author.Name), ColumnText.Name(author.Kind));
        }

        foreach (var person in article.People)
        {
            int number = NumberOf(person.Id);
            _person.Add(id, number, NameOf(person.Name), person.Mentions.Count);
            for (int at = 0; at < person.Descriptions.Count; at++)
            {
                var description = person.Descriptions[at];
                _description.Add(
                    id, number, at, ColumnText.Name(description.Kind), ColumnText.Clean(description.Value));
            }
            for (int at = 0; at < person.Relations.Count; at++)
            {
                var relation = person.Relations[at];
                _relation.Add(id, number, at, ColumnText.Clean(relation.Kind), NumberOf(relation.Person));
            }
        }
    }

    void AddStory(long id, Article article)
    {
        for (int at = 0; at < article.Quotations.Count; at++)
        {
            var quotation = article.Quotations[at];
            _quotation.Add(
                id, at, ColumnText.Name(quotation.Kind), quotation.Speaker is { } speaker ? NumberOf(speaker) : null,
                ColumnText.Clean(quotation.Medium), ColumnText.Clean(quotation.Said), quotation.Content[0].Start);
        }
        for (int at = 0; at < article.Timeline.Count; at++)
        {
            var entry = article.Timeline[at];
            _timeline.Add(id, at, ColumnText.Key(entry.Date), entry.Said);
        }
    }

    void AddEmbeds(long id, Article article)
    {
        for (int at = 0; at < article.Embeds.Count; at++)
        {
            var embed = article.Embeds[at];
            _embed.Add(
                id, at, ColumnText.Clean(embed.Platform), ColumnText.Clean(embed.Url), ColumnText.Key(embed.Handle));
        }
    }

    long NameOf(string name) => names[ColumnText.Key(name)!];

    /// <summary>3 for "p3".</summary>
    static int NumberOf(string person) => int.Parse(person.AsSpan(1));
}
