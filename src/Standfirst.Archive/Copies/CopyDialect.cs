using System.Text.Json;
using Npgsql;
using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Copies;

/// <summary>Where the two databases differ in the SQL of copies.</summary>
/// <param name="IsAnyOf">What is written behind a column for "is any of the given numbers".</param>
/// <param name="FindUnderKeys">The newest articles under each of the given keys.</param>
/// <param name="List">Numbers as a parameter.</param>
sealed record CopyDialect(string IsAnyOf, string FindUnderKeys, Func<long[], object> List)
{
    static readonly CopyDialect Sqlite = new(
        "in (select value from json_each(@numbers))",
        $"""
        select distinct under.article_id
        from json_each(@numbers) as asked cross join copy_key as under
        where under.key = asked.value and under.article_id in (
            select newest.article_id from copy_key as newest
            where newest.key = asked.value
            order by newest.article_id desc limit {CopyFinder.MostUnderKey})
        """,
        numbers => JsonSerializer.Serialize(numbers));

    static readonly CopyDialect Postgres = new(
        "= any(@numbers)",
        $"""
        select distinct under.article_id
        from unnest(@numbers) as asked (key) cross join lateral (
            select article_id from copy_key
            where copy_key.key = asked.key::integer
            order by article_id desc limit {CopyFinder.MostUnderKey}) as under
        """,
        numbers => numbers);

    public static CopyDialect Of(LentConnection connection) => connection.Within is NpgsqlConnection ? Postgres : Sqlite;
}
