using Standfirst.Archive.Search.Index;

namespace Standfirst.Archive.Search.Sqlite;

/// <summary>Writes a question to the index as SQLite's FTS5 reads it.</summary>
/// <remarks>Every word stands in quotation marks, so that nothing in it is an operator of FTS5.</remarks>
sealed class Fts5Match() : IndexQueryWriter(" AND ", " OR ")
{
    /// <summary>The question in its words.</summary>
    public static string Of(IndexQuery query) => new Fts5Match().Written(query);

    protected override void Write(IndexQuery.Phrase phrase)
    {
        Output.Append(phrase.Field switch
        {
            IndexField.Headline => "headline : \"",
            IndexField.Said => "quotations : \"",
            IndexField.Keys => "keys : \"",
            _ => "{headline standfirst text quotations} : \"",
        });
        Output.AppendJoin(' ', phrase.Words.Select(word => word.Replace("\"", "\"\"")));
        Output.Append(phrase.IsPrefix ? "\" *" : "\"");
    }

    // FTS5 knows only "these NOT those": what is denied comes behind the rest.
    protected override void WriteAll(IReadOnlyList<IndexQuery> parts)
    {
        IndexQuery[] denied = [.. parts.OfType<IndexQuery.Not>().Select(part => part.Part)];
        base.WriteAll([.. parts.Where(part => part is not IndexQuery.Not)]);
        if (denied.Length == 0)
            return;
        Output.Append(" NOT ");
        WriteAny(denied);
    }

    protected override void WriteNot(IndexQuery denied) =>
        throw new InvalidOperationException("a denial stands beside what it is taken from");
}
