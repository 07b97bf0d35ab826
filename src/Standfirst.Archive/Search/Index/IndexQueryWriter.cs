using System.Text;

namespace Standfirst.Archive.Search.Index;

/// <summary>Writes one question to the index in the words of a database. The walk through its parts is the same for all.</summary>
/// <param name="and">What stands between parts that must all be met.</param>
/// <param name="or">What stands between parts of which one must be met.</param>
abstract class IndexQueryWriter(string and, string or)
{
    /// <summary>What was written so far.</summary>
    protected StringBuilder Output { get; } = new();

    /// <summary>Writes the whole question. It can be done once.</summary>
    protected string Written(IndexQuery query)
    {
        Write(query);
        return Output.ToString();
    }

    /// <summary>Writes words side by side.</summary>
    protected abstract void Write(IndexQuery.Phrase phrase);

    /// <summary>Writes what must not be met.</summary>
    protected abstract void WriteNot(IndexQuery denied);

    /// <summary>Writes parts that must all be met.</summary>
    protected virtual void WriteAll(IReadOnlyList<IndexQuery> parts) => WriteJoined(parts, and);

    /// <summary>Writes parts of which one must be met.</summary>
    protected void WriteAny(IReadOnlyList<IndexQuery> parts) => WriteJoined(parts, or);

    /// <summary>Writes any part.</summary>
    protected void Write(IndexQuery query)
    {
        switch (query)
        {
            case IndexQuery.Phrase phrase:
                Write(phrase);
                break;
            case IndexQuery.All(var parts):
                WriteAll(parts);
                break;
            case IndexQuery.Any(var parts):
                WriteAny(parts);
                break;
            case IndexQuery.Not(var denied):
                WriteNot(denied);
                break;
        }
    }

    void WriteJoined(IReadOnlyList<IndexQuery> parts, string between)
    {
        Output.Append('(');
        for (int at = 0; at < parts.Count; at++)
        {
            Output.Append(at == 0 ? "(" : between + "(");
            Write(parts[at]);
            Output.Append(')');
        }
        Output.Append(')');
    }
}
