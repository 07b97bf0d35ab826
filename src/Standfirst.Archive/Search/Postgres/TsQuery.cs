using System.Text;
using Standfirst.Archive.Search.Index;

namespace Standfirst.Archive.Search.Postgres;

/// <summary>Writes a question to the index as PostgreSQL's tsquery reads it.</summary>
static class TsQuery
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
                WriteJoined(parts, " & ", output);
                break;
            case IndexQuery.Any(var parts):
                WriteJoined(parts, " | ", output);
                break;
            case IndexQuery.Not(var part):
                output.Append("!(");
                Write(part, output);
                output.Append(')');
                break;
        }
    }

    static void Write(IndexQuery.Phrase phrase, StringBuilder output)
    {
        // The labels of WordVector; without one, anywhere.
        string label = phrase.Field switch { IndexField.Headline => "A", IndexField.Said => "C", _ => "" };
        for (int at = 0; at < phrase.Words.Count; at++)
        {
            string open = phrase.IsPrefix && at == phrase.Words.Count - 1 ? "*" : "";
            output.Append(at == 0 ? "'" : " <-> '").Append(Escaped(phrase.Words[at])).Append('\'');
            if (label + open is { Length: > 0 } marks)
                output.Append(':').Append(marks);
        }
    }

    static string Escaped(string word) => word.Replace("\\", "\\\\").Replace("'", "''");

    static void WriteJoined(IReadOnlyList<IndexQuery> parts, string between, StringBuilder output)
    {
        for (int at = 0; at < parts.Count; at++)
        {
            output.Append(at == 0 ? "(" : between + "(");
            Write(parts[at], output);
            output.Append(')');
        }
    }
}
