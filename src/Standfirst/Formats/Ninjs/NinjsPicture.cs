using System.Globalization;
using Standfirst.Articles;

namespace Standfirst.Formats.Ninjs;

/// <summary>A picture as an item of its own within the article's.</summary>
/// <param name="image">The picture.</param>
/// <param name="place">Its place in the record's list, from 0.</param>
sealed class NinjsPicture(Image image, int place)
{
    /// <summary>"main" for the lead picture, else "picture2" by its place from 1.</summary>
    public string Name =>
        image.Lead ? "main" : string.Create(CultureInfo.InvariantCulture, $"picture{place + 1}");


    public string Uri => image.Url;
    public string Type { get; } = "picture";

    public IEnumerable<NinjsWords>? Descriptions => image.Caption is null && image.Alt is null
        ? null
        : NinjsWords.Of(("caption", image.Caption), ("alternative", image.Alt));

    public string? By => image.Credit;
    public NinjsRendition[] Renditions => [new("original", image.Url, image.Width, image.Height)];
}

/// <summary>One file of a picture.</summary>
/// <param name="Name">Which of several it is.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Width">In pixels; null when not declared.</param>
/// <param name="Height">In pixels; null when not declared.</param>
sealed record NinjsRendition(string Name, string Href, int? Width, int? Height);
