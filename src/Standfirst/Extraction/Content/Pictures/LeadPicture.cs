using System.Buffers;
using Standfirst.Articles;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>Finds, among the pictures of a story, the one that its page declares to stand for it.</summary>
static class LeadPicture
{
    // Shorter names are those of many pictures: "original", "social-image".
    const int ShortestName = 13;

    /// <summary>The pictures with that one marked; it comes last when the body does not show it.</summary>
    /// <param name="images">The pictures of the body.</param>
    /// <param name="url">The address that the page declares; null when it declares none.</param>
    /// <param name="caption">The caption that it declares for it; null when it declares none.</param>
    public static IReadOnlyList<Image> Mark(IReadOnlyList<Image> images, string? url, string? caption)
    {
        if (url is null)
            return images;
        var said = caption is null ? default : CreditLine.Part(caption);
        if (Find(images, url) is not { } lead)
            return [.. images, new Image(url) { Lead = true, Caption = said.Words, Credit = said.Credit }];
        var marked = lead with { Lead = true };
        if (lead.Caption is null)
            marked = marked with { Caption = said.Words, Credit = lead.Credit ?? said.Credit };
        return [.. images.Select(image => ReferenceEquals(image, lead) ? marked : image)];
    }

    static Image? Find(IReadOnlyList<Image> images, string url) =>
        images.FirstOrDefault(image => image.Url == url)
        ?? (NameOf(url) is { Length: >= ShortestName } name ? FirstNamed(images, name) : null);

    /// <summary>Pages declare another size of the picture that they show: its file has the same name.</summary>
    static Image? FirstNamed(IReadOnlyList<Image> images, ReadOnlySpan<char> name)
    {
        foreach (var image in images)
        {
            if (NameOf(image.Url).SequenceEqual(name))
                return image;
        }
        return null;
    }

    /// <summary>The name of a picture's file without its ending and size: "quay-2048x1365.jpg" is "quay".</summary>
    static ReadOnlySpan<char> NameOf(string url)
    {
        int end = url.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? url : url.AsSpan(0, end);
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.LastIndexOf('.') is > 0 and var dot)
            name = name[..dot];
        var size = name[(name.LastIndexOf('-') + 1)..];
        bool isSize = size.Length < name.Length
            && (size is "scaled" || size.Contains('x') && !size.ContainsAnyExcept(SizeLetters));
        return isSize ? name[..(name.Length - size.Length - 1)] : name;
    }

    static readonly SearchValues<char> SizeLetters = SearchValues.Create("0123456789x");
}
