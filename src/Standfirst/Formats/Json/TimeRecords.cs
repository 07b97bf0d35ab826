using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>A time expression with its place in <c>text</c> in code points.</summary>
sealed class TimeExpressionRecord(TimeExpression expression, CodePointOffsets offsets)
{
    public int Start => offsets[expression.Span.Start];
    public int End => offsets[expression.Span.End];
    public TimeExpressionType Type => expression.Type;
    public string Value => expression.Value;
}

/// <summary>An entry of the timeline with the place of its sentence in code points.</summary>
sealed class TimelineEntryRecord(TimelineEntry entry, CodePointOffsets offsets)
{
    public string Date => entry.Date;
    public int[] Evidence => offsets.PairOf(entry.Evidence);
    public IReadOnlyList<string> People => entry.People;
    public bool Said => entry.Said;
}

/// <summary>A content note with the places of its words in code points.</summary>
sealed class ContentNoteRecord(ContentNote note, CodePointOffsets offsets)
{
    public string Topic => note.Topic;
    public IEnumerable<int[]> Evidence => note.Evidence.Select(offsets.PairOf);
    public string Guideline => note.Guideline;
}
