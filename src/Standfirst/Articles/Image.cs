namespace Standfirst.Articles;

/// <summary>A picture of the article.</summary>
/// <param name="Url">Its absolute address: the best of those the page offers.</param>
public sealed record Image(string Url)
{
    /// <summary>The words printed with it, without the credit.</summary>
    public string? Caption { get; init; }

    /// <summary>Who made or owns it, as printed.</summary>
    public string? Credit { get; init; }

    /// <summary>The text for those who cannot see it.</summary>
    public string? Alt { get; init; }

    /// <summary>Its width in CSS pixels, as declared.</summary>
    public int? Width { get; init; }

    /// <summary>Its height in CSS pixels, as declared.</summary>
    public int? Height { get; init; }

    /// <summary>Which of the article's galleries it belongs to, from 0; null for a picture that stands alone.</summary>
    public int? Gallery { get; init; }

    /// <summary>Whether it is the picture that stands for the article.</summary>
    public bool Lead { get; init; }
}
