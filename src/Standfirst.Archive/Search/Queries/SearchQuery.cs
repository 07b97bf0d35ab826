using Standfirst.Articles;

namespace Standfirst.Archive.Search.Queries;

/// <summary>What is looked for in an archive. The cases are all there are; docs/search.md explains them.</summary>
/// <remarks>Two queries that say the same in the same order are equal; <see cref="ToString"/> gives words that read as
/// the same query.</remarks>
public abstract record SearchQuery
{
    SearchQuery()
    {
    }

    /// <summary>Every article.</summary>
    public sealed record Everything : SearchQuery;

    /// <summary>Words that an article holds.</summary>
    /// <param name="Place">Where it holds them.</param>
    /// <param name="Wording">The words.</param>
    public sealed record Words(WordPlace Place, Wording Wording) : SearchQuery;

    /// <summary>Somebody's name, or words of it that stand together.</summary>
    /// <param name="Role">Who it is to the article.</param>
    /// <param name="Wording">The words.</param>
    public sealed record Name(NameRole Role, Wording Wording) : SearchQuery;

    /// <summary>What the article is filed under.</summary>
    /// <param name="Field">Under which heading.</param>
    /// <param name="Value">A host ("courier.example") or the folded words of a site's name; folded words of a section or
    /// genre; a language tag in lower case; a kind as the record's JSON calls it.</param>
    public sealed record Label(LabelField Field, string Value) : SearchQuery;

    /// <summary>When the article was published, in days of its own zone.</summary>
    /// <param name="From">The first day; null where there is no first.</param>
    /// <param name="To">The last day; null where there is no last.</param>
    public sealed record Published(DateOnly? From, DateOnly? To) : SearchQuery;

    /// <summary>Something that the article has.</summary>
    /// <param name="Feature">What it has.</param>
    public sealed record Has(ArticleFeature Feature) : SearchQuery;

    /// <summary>What meets all of the parts, two or more; none of them is such a list itself.</summary>
    public sealed record All(IReadOnlyList<SearchQuery> Parts) : SearchQuery
    {
        /// <inheritdoc/>
        public bool Equals(All? other) => other is not null && Parts.SequenceEqual(other.Parts);

        /// <inheritdoc/>
        public override int GetHashCode() => HashOf(Parts);
    }

    /// <summary>What meets one of the parts, two or more; none of them is such a list itself.</summary>
    public sealed record Any(IReadOnlyList<SearchQuery> Parts) : SearchQuery
    {
        /// <inheritdoc/>
        public bool Equals(Any? other) => other is not null && Parts.SequenceEqual(other.Parts);

        /// <inheritdoc/>
        public override int GetHashCode() => HashOf(Parts);
    }

    /// <summary>What does not meet the part, which is no such denial itself.</summary>
    public sealed record Not(SearchQuery Part) : SearchQuery;

    /// <summary>Reads a query as people type it.</summary>
    /// <param name="text">The query.</param>
    /// <param name="clock">Tells which day is today; the system's clock when null.</param>
    /// <returns>The query, or what is unclear about it. Nothing is thrown for any text.</returns>
    public static QueryReading Parse(string text, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new QueryParser(text, clock ?? TimeProvider.System).Parse();
    }

    /// <summary>The query in its shortest words, which read as this query on any day.</summary>
    public sealed override string ToString() => QueryText.Write(this);

    /// <summary>All of some queries as one.</summary>
    internal static SearchQuery AllOf(IEnumerable<SearchQuery> parts)
    {
        SearchQuery[] flat = [.. parts.SelectMany(part => part is All all ? all.Parts : [part])];
        return flat.Length == 1 ? flat[0] : new All(flat);
    }

    /// <summary>One of some queries as one.</summary>
    internal static SearchQuery AnyOf(IEnumerable<SearchQuery> parts)
    {
        SearchQuery[] flat = [.. parts.SelectMany(part => part is Any any ? any.Parts : [part])];
        return flat.Length == 1 ? flat[0] : new Any(flat);
    }

    /// <summary>The opposite of a query.</summary>
    internal static SearchQuery NotOf(SearchQuery part) => part is Not not ? not.Part : new Not(part);

    static int HashOf(IReadOnlyList<SearchQuery> parts)
    {
        var hash = new HashCode();
        foreach (var part in parts)
            hash.Add(part);
        return hash.ToHashCode();
    }
}

/// <summary>Where an article holds words.</summary>
public enum WordPlace
{
    /// <summary>In the headline, the standfirst or the text.</summary>
    Anywhere,

    /// <summary>In the headline.</summary>
    Headline,

    /// <summary>In what somebody is quoted with.</summary>
    Said,
}

/// <summary>Who somebody is to an article.</summary>
public enum NameRole
{
    /// <summary>Wrote it.</summary>
    Author,

    /// <summary>Is quoted in it.</summary>
    Speaker,

    /// <summary>Is named in it.</summary>
    Person,
}

/// <summary>What articles are filed under.</summary>
public enum LabelField
{
    /// <summary>The site: its host or its name.</summary>
    Site,

    /// <summary>The part of the publication.</summary>
    Section,

    /// <summary>The language; "en" is any English.</summary>
    Language,

    /// <summary>What sort of page it is: <see cref="PageKind"/>.</summary>
    Kind,

    /// <summary>What sort of story it is.</summary>
    Genre,
}

/// <summary>What an article can have.</summary>
public enum ArticleFeature
{
    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>An embedded post or player.</summary>
    Embed,

    /// <summary>A table.</summary>
    Table,

    /// <summary>Live entries.</summary>
    Live,

    /// <summary>A picture.</summary>
    Image,
}
