using System.Text.RegularExpressions;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Tests.House.Documents;

/// <summary>docs/search.md has every operator of the language and what each takes, and everything that it writes is understood.</summary>
public partial class SearchGuideTests
{
    static readonly string Language = Document.At("docs/search.md").Section("## The language");

    [Fact]
    public void The_operators_are_those_of_the_language() => Assert.Equal(
        QueryOperators.Names.Order(),
        Document.FirstCells(Language).SelectMany(cell => Operator().Matches(cell)).Select(match => match.Groups[1].Value).Distinct().Order());

    [Fact]
    public void What_an_operator_takes_is_told() => Assert.Empty(
        (QueryOperators.AllFeatures + ", " + QueryOperators.AllKinds).Split(", ").Where(value => !Regex.IsMatch(Language, $@"\b{value}\b")).ToArray());

    [Fact]
    public void Every_query_of_the_table_is_understood()
    {
        string[] queries = [.. Document.FirstCells(Language).SelectMany(Document.Code)];
        Assert.NotEmpty(queries);
        // A word to look for must be beside what is not wanted.
        Assert.Empty(queries.Where(query => SearchQuery.Parse(query[0] == '-' || query.StartsWith("NOT", StringComparison.Ordinal) ? $"quay {query}" : query)
            is not QueryReading.Understood).ToArray());
    }

    [GeneratedRegex("`([a-z]+):")]
    private static partial Regex Operator();
}
