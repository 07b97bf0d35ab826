using System.Data.Common;
using Standfirst.Archive.Addresses;

namespace Standfirst.Archive.Databases;

/// <summary>What is done within one transaction of a writer.</summary>
abstract class BatchTransaction
{
    /// <summary>The connection, for SQL that both dialects understand.</summary>
    public abstract LentConnection Connection { get; }

    /// <summary>The transaction, for the same.</summary>
    public abstract DbTransaction Transaction { get; }

    /// <summary>SQL that asks whether what stands before it is one of a list: "in @ids", "= any(@ids)".</summary>
    public abstract string OneOf(string parameter);

    /// <summary>The pages of these addresses that are known, with their current versions.</summary>
    public abstract Task<IReadOnlyList<KnownPage>> FindPages(IReadOnlyCollection<PageAddress> addresses);

    /// <summary>The sites of these hosts that are known.</summary>
    public abstract Task<IReadOnlyList<KnownSite>> FindSites(IReadOnlyCollection<string> hosts);

    /// <summary>Those of the names that are known.</summary>
    public abstract Task<IReadOnlyList<KnownName>> FindNames(IReadOnlyCollection<string> names);

    /// <summary>Those of the hashes that stand on a tombstone.</summary>
    public abstract Task<IReadOnlyList<byte[]>> FindTombstones(IReadOnlyCollection<byte[]> hashes);

    /// <summary>Takes numbers that nothing bore before.</summary>
    /// <param name="name">Of what: "site", "page", "article", "name".</param>
    /// <param name="count">How many.</param>
    /// <returns>They rise, but need not follow each other.</returns>
    public abstract Task<IReadOnlyList<long>> TakeNumbers(string name, int count);

    /// <summary>Adds rows.</summary>
    public abstract Task Insert(Rows rows);

    /// <summary>Adds what articles are found by.</summary>
    public abstract Task AddWords(IReadOnlyList<IndexedWords> articles);

    /// <summary>Adds what names are found by.</summary>
    /// <param name="names">Each with its words in the place of its name.</param>
    public abstract Task AddNameWords(IReadOnlyList<KnownName> names);

    /// <summary>Takes articles out of what is searched; their words may stay known.</summary>
    public abstract Task RemoveWords(IReadOnlyCollection<long> articles);

    /// <summary>Takes names out of what is searched.</summary>
    public abstract Task RemoveNameWords(IReadOnlyCollection<long> names);

    /// <summary>Forgets those of the words that no article has any more, and overwrites what was removed.</summary>
    public abstract Task EraseWords(IReadOnlyCollection<string> words);

    /// <summary>Makes these versions no longer current, and their words no longer searched.</summary>
    public abstract Task Retire(IReadOnlyCollection<long> articles);

    /// <summary>Notes that pages were seen again.</summary>
    public abstract Task Touch(IReadOnlyCollection<SeenAgain> pages);

    /// <summary>Gives sites the names that their newest pages print.</summary>
    public abstract Task Rename(IReadOnlyCollection<KnownSite> sites);

    /// <summary>The different words of articles that are worth knowing by their parts and not known yet, in their
    /// order.</summary>
    protected static string[] WordsOf(IReadOnlyList<IndexedWords> articles, KnownWords known)
    {
        HashSet<string> words = [];
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var article in articles)
        {
            ReadOnlySpan<string> fields = [article.Headline, article.Standfirst, article.Text, article.Quotations];
            foreach (string text in fields)
            {
                foreach (var word in text.AsSpan().Split(' '))
                {
                    if (word.End.Value - word.Start.Value >= ShortestWord && !known.Contains(text.AsSpan(word)))
                        lookup.Add(text.AsSpan(word));
                }
            }
        }
        return [.. words.Order(StringComparer.Ordinal)];
    }

    // A part of a word has three letters or more; a word of three is no more than its part.
    const int ShortestWord = 4;
}
