using System.Data.Common;
using Npgsql;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Postgres;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Sqlite;

namespace Standfirst.Archive.Search.Index;

/// <summary>What the two databases write differently.</summary>
abstract class SearchDialect
{
    static readonly SqliteSearch Sqlite = new();
    static readonly PostgresSearch Postgres = new();

    /// <summary>The dialect of a connection.</summary>
    public static SearchDialect Of(LentConnection connection) => connection.Within is NpgsqlConnection ? Postgres : Sqlite;

    /// <summary>The numbers of the articles stored last that answer @match, @limit at most and none newer than @newest.</summary>
    public abstract string Found { get; }

    /// <summary>The numbers of the articles that answer @match in the order of storing, from behind @after on, @limit at
    /// most.</summary>
    public abstract string FoundAfter { get; }

    /// <summary>How well those that answer @match do, by the words of @rank: id, value; higher is better.</summary>
    public abstract string Ranked { get; }

    /// <summary>The numbers of those that answer @match in the order of their publication, the newest first, from behind
    /// @published and @id on.</summary>
    public abstract string Newest { get; }

    /// <summary>The same, the oldest first.</summary>
    public abstract string Oldest { get; }

    /// <summary>Asks whether an article is the current version of its page.</summary>
    public abstract string IsCurrent { get; }

    /// <summary>A table of the numbers @ids, in one column: "value".</summary>
    public abstract string Ids { get; }

    /// <summary>Those of @ids that answer @match.</summary>
    public abstract string Matching { get; }

    /// <summary>The names that hold the words of @match, those that were known first, @limit at most: id, name.</summary>
    public abstract string Names { get; }

    /// <summary>The same, those that hold no other words first, or they alone; @key has the words as they stand.</summary>
    public abstract string NamesOfWords { get; }

    /// <summary>The words of a name as the parameter @match. What is found may hold them in another order.</summary>
    public abstract string MatchName(Wording wording);

    /// <summary>The question as the database reads it.</summary>
    public abstract string Match(IndexQuery query);

    /// <summary>Numbers as the parameter @ids.</summary>
    public abstract object IdsOf(IEnumerable<long> ids);

    /// <summary>Words that hold the letters of a wording, or begin or end with them; the shortest first.</summary>
    public abstract Task<IReadOnlyList<string>> WordsWith(LentConnection connection, Wording wording, int limit);

    /// <summary>Whether an error tells that bytes of the database are damaged.</summary>
    public abstract bool IsDamage(DbException trouble);
}
