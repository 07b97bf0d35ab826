using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.Articles;

namespace Standfirst.Formats.Json;

/// <summary>A picture that says <c>lead</c> only when it is one.</summary>
[JsonConverter(typeof(ImageWriter))]
readonly record struct ImageRecord(Image Image);

/// <summary>Writes pictures.</summary>
sealed class ImageWriter : ItemWriter<ImageRecord>
{
    protected override void WriteFields(Utf8JsonWriter json, ImageRecord item)
    {
        var image = item.Image;
        json.WriteString("url"u8, image.Url);
        WriteWords(json, "caption"u8, image.Caption);
        WriteWords(json, "credit"u8, image.Credit);
        WriteWords(json, "alt"u8, image.Alt);
        WriteNumber(json, "width"u8, image.Width);
        WriteNumber(json, "height"u8, image.Height);
        WriteNumber(json, "gallery"u8, image.Gallery);
        if (image.Lead)
            json.WriteBoolean("lead"u8, true);
    }
}
