using Standfirst.Archive.Search.Index;

namespace Standfirst.Archive.Search.Postgres;

/// <summary>Writes a question to the index as PostgreSQL's tsquery reads it.</summary>
sealed class TsQuery() : IndexQueryWriter(" & ", " | ")
{
    /// <summary>The question in its words.</summary>
    public static string Of(IndexQuery query) => new TsQuery().Written(query);

    protected override void Write(IndexQuery.Phrase phrase)
    {
        // The labels of WordVector; without one, anywhere.
        string label = phrase.Field switch { IndexField.Headline => "A", IndexField.Said => "C", _ => "" };
        for (int at = 0; at < phrase.Words.Count; at++)
        {
            string open = phrase.IsPrefix && at == phrase.Words.Count - 1 ? "*" : "";
            Output.Append(at == 0 ? "'" : " <-> '").Append(Escaped(phrase.Words[at])).Append('\'');
            if (label + open is { Length: > 0 } marks)
                Output.Append(':').Append(marks);
        }
    }

    protected override void WriteNot(IndexQuery denied)
    {
        Output.Append("!(");
        Write(denied);
        Output.Append(')');
    }

    static string Escaped(string word) => word.Replace("\\", "\\\\").Replace("'", "''");
}
