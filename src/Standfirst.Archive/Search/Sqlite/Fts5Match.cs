using System.Text;
using Standfirst.Archive.Search.Index;

namespace Standfirst.Archive.Search.Sqlite;

/// <summary>Writes a question to the index as SQLite's FTS5 reads it.</summary>
/// <remarks>Every word stands in quotation marks, so that nothing in it is an operator of FTS5.</remarks>
static class Fts5Match
{
    public static string Write(IndexQuery query)
    {
        var output = new StringBuilder();
        Write(query, output);
        return output.ToString();
    }

    static void Write(IndexQuery query, StringBuilder output)
    {
        switch (query)
        {
            case IndexQuery.Phrase phrase:
                Write(phrase, output);
                break;
            case IndexQuery.All(var parts):
                WriteAll(parts, output);
                break;
            case IndexQuery.Any(var parts):
                WriteJoined(parts, " OR ", output);
                break;
            case IndexQuery.Not:
                throw new InvalidOperationException("a denial stands beside what it is taken from");
        }
    }

    static void Write(IndexQuery.Phrase phrase, StringBuilder output)
    {
        output.Append(phrase.Field switch
        {
            IndexField.Headline => "headline : \"",
            IndexField.Said => "quotations : \"",
            IndexField.Keys => "keys : \"",
            _ => "{headline standfirst text quotations} : \"",
        });
        output.AppendJoin(' ', phrase.Words.Select(word => word.Replace("\"", "\"\"")));
        output.Append(phrase.IsPrefix ? "\" *" : "\"");
    }

    /// <summary>FTS5 knows only "these NOT those": what is denied comes behind the rest.</summary>
    static void WriteAll(IReadOnlyList<IndexQuery> parts, StringBuilder output)
    {
        IndexQuery[] denied = [.. parts.OfType<IndexQuery.Not>().Select(part => part.Part)];
        IndexQuery[] wanted = [.. parts.Where(part => part is not IndexQuery.Not)];
        WriteJoined(wanted, " AND ", output);
        if (denied.Length == 0)
            return;
        output.Append(" NOT ");
        WriteJoined(denied, " OR ", output);
    }

    static void WriteJoined(IReadOnlyList<IndexQuery> parts, string between, StringBuilder output)
    {
        output.Append('(');
        for (int at = 0; at < parts.Count; at++)
        {
            if (at > 0)
                output.Append(between);
            output.Append('(');
            Write(parts[at], output);
            output.Append(')');
        }
        output.Append(')');
    }
}
