using Standfirst.Archive.Search.Keys;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Index;

/// <summary>Turns a query into a question to the index: operators become keys, dates become spans of the calendar.</summary>
/// <param name="expansions">The words that hold the letters which the query knows of them.</param>
sealed class IndexCompiler(IReadOnlyDictionary<Wording, IReadOnlyList<string>> expansions)
{
    static readonly IndexQuery Everything = OfKey(KeyFamily.Everything, "");

    public IndexQuery Compile(SearchQuery query) => query switch
    {
        SearchQuery.Everything => Everything,
        SearchQuery.Words(var place, var wording) => OfWords(FieldOf(place), wording),
        SearchQuery.Name(var role, var wording) => OfKeys(
            Key.FamilyOf(role), wording.Words, wording.Match == WordMatch.Prefix),
        SearchQuery.Label(var field, var value) => OfLabel(field, value),
        SearchQuery.Published(var from, var to) => new IndexQuery.Any(
            [.. DateKeys.Between(from, to).Select(key => new IndexQuery.Phrase(IndexField.Keys, [key]))]),
        SearchQuery.Has(var feature) => new IndexQuery.Phrase(IndexField.Keys, [Key.Of(feature)]),
        SearchQuery.All(var parts) => CompileAll(parts),
        SearchQuery.Any(var parts) => new IndexQuery.Any([.. parts.Select(Compile)]),
        SearchQuery.Not => CompileAll([query]),
        _ => throw new InvalidOperationException($"{query} is no query"),
    };

    /// <summary>What of a question tells how well an article answers it: the words that are looked for; null where there
    /// are none.</summary>
    public static IndexQuery? Ranking(IndexQuery query) => query switch
    {
        IndexQuery.Phrase { Field: not IndexField.Keys } => query,
        IndexQuery.All(var parts) => Ranking(parts, some => new IndexQuery.All(some)),
        IndexQuery.Any(var parts) => Ranking(parts, some => new IndexQuery.Any(some)),
        _ => null,
    };

    static IndexQuery? Ranking(IReadOnlyList<IndexQuery> parts, Func<IReadOnlyList<IndexQuery>, IndexQuery> join)
    {
        IndexQuery[] some = [.. parts.Select(Ranking).OfType<IndexQuery>()];
        return some.Length > 1 ? join(some) : some.FirstOrDefault();
    }

    /// <summary>What is denied needs something that it is taken from.</summary>
    IndexQuery.All CompileAll(IReadOnlyList<SearchQuery> parts)
    {
        List<IndexQuery> compiled = [.. parts.Select(
            part => part is SearchQuery.Not(var denied) ? new IndexQuery.Not(Compile(denied)) : Compile(part))];
        if (compiled.TrueForAll(part => part is IndexQuery.Not))
            compiled.Insert(0, Everything);
        return new(compiled);
    }

    IndexQuery OfWords(IndexField field, Wording wording)
    {
        bool isBeginning = wording.Match == WordMatch.Prefix && !expansions.ContainsKey(wording);
        if (wording.Match == WordMatch.Whole || isBeginning)
            return new IndexQuery.Phrase(field, wording.Words, isBeginning);

        // The letters may be a word themselves; words of three letters are not known by their parts.
        IEnumerable<string> words = expansions.GetValueOrDefault(wording, []).Append(wording.Words[0]).Distinct();
        return new IndexQuery.Any([.. words.Select(word => new IndexQuery.Phrase(field, [word]))]);
    }

    static IndexQuery.Phrase OfLabel(LabelField field, string value) => field switch
    {
        LabelField.Site when value.Contains('.') => OfKey(KeyFamily.Host, value),
        LabelField.Site => OfKeys(KeyFamily.SiteName, value.Split(' ')),
        LabelField.Section => OfKeys(KeyFamily.Section, value.Split(' ')),
        LabelField.Genre => OfKeys(KeyFamily.Genre, value.Split(' ')),
        LabelField.Language => OfKey(KeyFamily.Language, value),
        _ => OfKey(KeyFamily.Kind, value),
    };

    static IndexQuery.Phrase OfKey(KeyFamily family, string value) =>
        new IndexQuery.Phrase(IndexField.Keys, [Key.Of(family, value)]);

    static IndexQuery.Phrase OfKeys(KeyFamily family, IReadOnlyList<string> words, bool isPrefix = false) =>
        new IndexQuery.Phrase(IndexField.Keys, [.. words.Select(word => Key.Of(family, word))], isPrefix);

    static IndexField FieldOf(WordPlace place) => place switch
    {
        WordPlace.Headline => IndexField.Headline,
        WordPlace.Said => IndexField.Said,
        _ => IndexField.Anywhere,
    };
}
