using Standfirst.Articles;

namespace Standfirst.Formats.Json;

/// <summary>A picture that says <c>lead</c> only when it is one.</summary>
sealed class ImageRecord(Image image)
{
    public string Url => image.Url;
    public string? Caption => image.Caption;
    public string? Credit => image.Credit;
    public string? Alt => image.Alt;
    public int? Width => image.Width;
    public int? Height => image.Height;
    public int? Gallery => image.Gallery;
    public bool? Lead => image.Lead ? true : null;
}
