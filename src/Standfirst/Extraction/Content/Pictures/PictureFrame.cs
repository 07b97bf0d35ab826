using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>Tells an aside that only frames a picture of the story from one with something of its own.</summary>
static class PictureFrame
{
    // A picture with its sources and its link, a caption and a credit.
    const int MostNodes = 60;

    /// <summary>Whether an element shows a picture, its caption and nothing else.</summary>
    public static bool Is(PageNode wrapper, PageNode picture)
    {
        if (!wrapper.HasAtMost(MostNodes))
            return false;
        var place = CaptionPlace.Of(picture);
        return place.IsSure && place.Words.IsWithin(wrapper)
            && PictureWords.Of(wrapper, default).Length == PictureWords.Of(place.Words, default).Length;
    }
}
