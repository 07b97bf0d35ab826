using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>A block with its place in <c>text</c> in code points.</summary>
[JsonConverter(typeof(BlockWriter))]
readonly record struct BlockRecord(Block Block, CodePointOffsets Offsets);

/// <summary>Writes blocks.</summary>
sealed class BlockWriter : ItemWriter<BlockRecord>
{
    static readonly JsonEncodedText[] Kinds = NamesOf<BlockKind>(), Roles = NamesOf<BlockRole>();

    protected override void WriteFields(Utf8JsonWriter json, BlockRecord item)
    {
        var (block, offsets) = item;
        json.WriteString("kind"u8, Kinds[(int)block.Kind]);
        if (block.Role is { } role)
            json.WriteString("role"u8, Roles[(int)role]);
        WriteNumber(json, "level"u8, block.Level);
        WriteNumber(json, "depth"u8, block.Depth);
        if (block.Ordered is { } isOrdered)
            json.WriteBoolean("ordered"u8, isOrdered);
        if (block.Rows is { } rows)
            WriteRows(json, rows);
        WriteWords(json, "at"u8, block.At);
        WriteWords(json, "heading"u8, block.Heading);
        if (block.Span is { } span)
        {
            json.WriteNumber("start"u8, offsets[span.Start]);
            json.WriteNumber("end"u8, offsets[span.End]);
        }
        WriteNumber(json, "image"u8, block.Image);
        WriteNumber(json, "embed"u8, block.Embed);
    }

    static void WriteRows(Utf8JsonWriter json, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        json.WriteStartArray("rows"u8);
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (string cell in row)
                json.WriteStringValue(cell);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }
}
