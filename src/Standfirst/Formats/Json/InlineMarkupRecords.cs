using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>A link with its place in <c>text</c> in code points.</summary>
[JsonConverter(typeof(LinkWriter))]
readonly record struct LinkRecord(Link Link, CodePointOffsets Offsets);

/// <summary>Writes links.</summary>
sealed class LinkWriter : ItemWriter<LinkRecord>
{
    protected override void WriteFields(Utf8JsonWriter json, LinkRecord item)
    {
        json.WriteNumber("start"u8, item.Offsets[item.Link.Span.Start]);
        json.WriteNumber("end"u8, item.Offsets[item.Link.Span.End]);
        json.WriteString("url"u8, item.Link.Url);
    }
}

/// <summary>Marked words with their place in <c>text</c> in code points.</summary>
[JsonConverter(typeof(MarkWriter))]
readonly record struct MarkRecord(Mark Mark, CodePointOffsets Offsets);

/// <summary>Writes marked words.</summary>
sealed class MarkWriter : ItemWriter<MarkRecord>
{
    static readonly JsonEncodedText[] Kinds = NamesOf<MarkKind>();

    protected override void WriteFields(Utf8JsonWriter json, MarkRecord item)
    {
        json.WriteNumber("start"u8, item.Offsets[item.Mark.Span.Start]);
        json.WriteNumber("end"u8, item.Offsets[item.Mark.Span.End]);
        json.WriteString("kind"u8, Kinds[(int)item.Mark.Kind]);
    }
}
