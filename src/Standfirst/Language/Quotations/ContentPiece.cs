using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>Words that one of the drafts reports.</summary>
/// <param name="Draft">The draft's number.</param>
/// <param name="Span">The words.</param>
/// <param name="IsQuoted">Whether some of them are in marks.</param>
/// <param name="IsOwn">Whether some of them are the writer's.</param>
readonly record struct ContentPiece(int Draft, TextSpan Span, bool IsQuoted, bool IsOwn) : IComparable<ContentPiece>
{
    /// <summary>By draft, then by where they stand.</summary>
    public int CompareTo(ContentPiece other) =>
        Draft != other.Draft ? Draft.CompareTo(other.Draft) : Span.Start.CompareTo(other.Span.Start);
}
