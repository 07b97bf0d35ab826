using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>Tells which pictures of a story form a gallery: an element that is named so holds them, or they stand together.</summary>
static class GalleryFinder
{
    // In class names and ids, without their first letter's case: "image-gallery", "bildergalerie", "swiperSlide" …
    static readonly Utf8Needles Names = new(
        [
            "gallery", "Gallery", "galerie", "Galerie", "galleria", "galeria", "galería", "slideshow",
            "Slideshow", "slide-show", "carousel", "Carousel",
            "swiper", "slick", "splide", "flickity", "bildstrecke", "fotostrecke", "diaporama",
            "portfolio-images", "bildspel", "bildserie", "fotoserie",
            "photo-story", "photostory", "fotogalerij", "lightbox-group",
        ]);

    // A slide has a few wrappers of its own.
    const int Deepest = 8;

    // Two pictures side by side are a pair; three without a word between are there to be looked through.
    const int FewestNamed = 2, FewestTogether = 3;

    /// <summary>The pictures of a body, with their galleries.</summary>
    public static IReadOnlyList<Image> Mark(PageTree page, Body body)
    {
        if (body.Images.Count < FewestNamed)
            return body.Images;
        int[] groups = GroupsOf(page, body);
        var images = new Image[body.Images.Count];
        int galleries = 0;
        Dictionary<int, int> numbers = [];
        for (int place = 0; place < images.Length; place++)
        {
            images[place] = body.Images[place];
            if (groups[place] == 0)
                continue;
            if (!numbers.TryGetValue(groups[place], out int number))
                numbers.Add(groups[place], number = galleries++);
            images[place] = images[place] with { Gallery = number };
        }
        return galleries == 0 ? body.Images : images;
    }

    // For each picture the number of its gallery's element, or less than nought for pictures that only stand
    // together; 0 for none.
    static int[] GroupsOf(PageTree page, Body body)
    {
        var groups = new int[body.Images.Count];
        Dictionary<int, int> sizes = [];
        for (int place = 0; place < body.Blocks.Count; place++)
        {
            if (body.Blocks[place].Image is not { } image)
                continue;
            int gallery = groups[image] = ElementOf(page[body.Nodes[place]]);
            sizes[gallery] = sizes.GetValueOrDefault(gallery) + 1;
        }
        for (int image = 0; image < groups.Length; image++)
            groups[image] = groups[image] > 0 && sizes[groups[image]] >= FewestNamed ? groups[image] : 0;
        MarkRuns(body.Blocks, groups);
        return groups;
    }

    static void MarkRuns(IReadOnlyList<Block> blocks, int[] groups)
    {
        for (int start = 0, end; start < blocks.Count; start = end)
        {
            end = start + 1;
            if (!IsFree(blocks[start], groups))
                continue;
            while (end < blocks.Count && IsFree(blocks[end], groups))
                end++;
            for (int place = start; place < end && end - start >= FewestTogether; place++)
                groups[blocks[place].Image.GetValueOrDefault()] = -1 - start;
        }
    }

    static bool IsFree(Block block, int[] groups) => block.Image is { } image && groups[image] == 0;

    /// <summary>The outermost element around a picture that is named a gallery, within reach; 0 where there is none.</summary>
    static int ElementOf(PageNode picture)
    {
        int found = 0;
        for (int level = 0; level < Deepest && picture.IsElement; level++, picture = picture.Parent)
        {
            if (picture.Tag is TagName.Body or TagName.Main or TagName.Article)
                break;
            if (IsNamed(picture))
                found = picture.Index;
        }
        return found;
    }

    static bool IsNamed(PageNode element)
    {
        var tree = element.Tree;
        foreach (ref readonly var attribute in tree.AttributesOf(in element.Data))
        {
            if (attribute.Name is (ushort)AttributeName.Class or (ushort)AttributeName.Id
                && Names.AreIn(tree.RoomOf(in attribute), attribute.Length))
                return true;
        }
        return false;
    }
}
