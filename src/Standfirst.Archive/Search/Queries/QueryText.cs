using System.Globalization;
using System.Text;

namespace Standfirst.Archive.Search.Queries;

/// <summary>Writes a query in words that read as the same query.</summary>
static class QueryText
{
    public static string Write(SearchQuery query)
    {
        var output = new StringBuilder();
        Write(query, output);
        return output.ToString();
    }

    static void Write(SearchQuery query, StringBuilder output)
    {
        switch (query)
        {
            case SearchQuery.Everything:
                break;
            case SearchQuery.Words(var place, var wording):
                output.Append(QueryOperators.PrefixOf(place)).Append(TextOf(wording));
                break;
            case SearchQuery.Name(var role, var wording):
                output.Append(QueryOperators.NameOf(role)).Append(':').Append(TextOf(wording));
                break;
            case SearchQuery.Label(var field, var value):
                output.Append(QueryOperators.NameOf(field)).Append(':').Append(Quoted(value));
                break;
            case SearchQuery.Published(var from, var to):
                output.Append("date:").Append(TextOf(from, to));
                break;
            case SearchQuery.Has(var feature):
                output.Append("has:").Append(QueryOperators.NameOf(feature));
                break;
            case SearchQuery.All(var parts):
                WriteJoined(parts, " ", output);
                break;
            case SearchQuery.Any(var parts):
                WriteJoined(parts, " OR ", output);
                break;
            case SearchQuery.Not(var part):
                output.Append('-');
                WriteClosed(part, output);
                break;
        }
    }

    static void WriteJoined(IReadOnlyList<SearchQuery> parts, string between, StringBuilder output)
    {
        for (int index = 0; index < parts.Count; index++)
        {
            if (index > 0)
                output.Append(between);
            WriteClosed(parts[index], output);
        }
    }

    static void WriteClosed(SearchQuery part, StringBuilder output)
    {
        bool isList = part is SearchQuery.All or SearchQuery.Any;
        if (isList)
            output.Append('(');
        Write(part, output);
        if (isList)
            output.Append(')');
    }

    static string TextOf(Wording wording)
    {
        string words = string.Join(' ', wording.Words);
        return wording.Match switch
        {
            WordMatch.Prefix => Quoted(words + "*"),
            WordMatch.Suffix => "*" + words,
            WordMatch.Part => $"*{words}*",
            _ => Quoted(words),
        };
    }

    static string Quoted(string words) => words.Contains(' ') ? $"\"{words}\"" : words;

    static string TextOf(DateOnly? from, DateOnly? to)
    {
        if (from is not { } first || to is not { } last)
            return $"{TextOf(from)}..{TextOf(to)}";
        if (first == last)
            return TextOf(first);
        if (first.Day == 1 && last == first.AddMonths(1).AddDays(-1))
            return first.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        if (first.DayOfYear == 1 && last == first.AddYears(1).AddDays(-1))
            return first.ToString("yyyy", CultureInfo.InvariantCulture);
        return $"{TextOf(first)}..{TextOf(last)}";
    }

    static string TextOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
