using System.Collections.Frozen;
using System.Text;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Finds the mark that an element bears. Asked of every element: ordinary ones cost no memory.</summary>
static class MarkedElement
{
    /// <summary>A data attribute with a post's address, and nothing else to go by.</summary>
    static readonly EmbedMark AddressInAttribute = new(MarkPlace.DataAttribute, "data-*", null);

    const int LongestMark = 24;

    const int LongestAddress = 2048;

    static readonly FrozenDictionary<string, EmbedMark> Tags = ByWord(MarkPlace.ElementName);

    static readonly FrozenDictionary<string, EmbedMark> Attributes = ByWord(MarkPlace.DataAttribute);

    // By length: nearly every word of a class is turned away by that alone.
    static readonly (byte[] Word, EmbedMark Mark)[][] Classes = [.. Enumerable.Range(0, LongestMark + 1)
        .Select(length => EmbedMarks.All
            .Where(mark => mark.Place == MarkPlace.ClassWord && mark.Word.Length == length)
            .Select(mark => (Encoding.UTF8.GetBytes(mark.Word), mark))
            .ToArray())];

    /// <summary>An element's mark, one that names its platform before one that does not; null for none.</summary>
    public static EmbedMark? MarkOf(PageNode element)
    {
        if (element.Tag is TagName.Other or (>= TagName.AmpFacebook and <= TagName.AmpYoutube)
            && Tags.TryGetValue(element.TagLetters, out var mark))
        {
            return mark;
        }
        EmbedMark? weak = null;
        foreach (var attribute in element.Attributes)
        {
            if (In(attribute) is not { } found)
                continue;
            if (found.Platform is not null)
                return found;
            weak ??= found;
        }
        return weak;
    }

    /// <summary>Whether an attribute may hold what the page itself keeps for its scripts.</summary>
    public static bool IsData(PageAttribute attribute) => attribute.Name switch
    {
        AttributeName.Other => attribute.NameLetters.StartsWith("data-", StringComparison.Ordinal),
        >= AttributeName.DataCaption and <= AttributeName.DataVideoid => true,
        _ => false,
    };

    static EmbedMark? In(PageAttribute attribute)
    {
        if (attribute.Name == AttributeName.Class)
            return InClass(attribute.Utf8);
        if (!IsData(attribute))
            return null;
        if (Attributes.TryGetValue(attribute.NameLetters, out var mark))
            return attribute.Utf8.IsEmpty ? null : mark;
        var value = attribute.Utf8;
        if (value.Length <= LongestMark)
            return OfWord(value);
        return MayHoldAddress(value) || HiddenMarkup.IsLikely(value) ? AddressInAttribute : null;
    }

    static EmbedMark? InClass(ReadOnlySpan<byte> words)
    {
        foreach (var range in words.SplitAny(" \t\r\n"u8))
        {
            if (OfWord(words[range]) is { } mark)
                return mark;
        }
        return null;
    }

    static EmbedMark? OfWord(ReadOnlySpan<byte> word)
    {
        if (word.Length > LongestMark)
            return null;
        foreach (var (letters, mark) in Classes[word.Length])
        {
            if (word.SequenceEqual(letters))
                return mark;
        }
        return null;
    }

    static bool MayHoldAddress(ReadOnlySpan<byte> value)
    {
        if (value.Length > LongestAddress)
            return false;
        return value.StartsWith("http"u8) || value.StartsWith("//"u8)
            ? PostAddress.IsOfPlatform(value) || value.IndexOf("%2F%2F"u8) > 0
            : value.IndexOf("=http"u8) > 0;
    }

    static FrozenDictionary<string, EmbedMark> ByWord(MarkPlace place) =>
        EmbedMarks.All.Where(mark => mark.Place == place).ToFrozenDictionary(mark => mark.Word);
}
