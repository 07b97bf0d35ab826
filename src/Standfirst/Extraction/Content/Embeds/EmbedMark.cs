namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Where in an element's markup a mark stands.</summary>
enum MarkPlace
{
    /// <summary>The element's own name.</summary>
    ElementName,

    /// <summary>A word of its class, or the whole value of a data attribute: consent tools rename the class.</summary>
    ClassWord,

    /// <summary>An attribute that holds a post's address or id.</summary>
    DataAttribute,
}

/// <summary>A word in the markup by which an element is known as an embedded post.</summary>
/// <param name="Place">Where the word stands.</param>
/// <param name="Word">The word, as in the markup.</param>
/// <param name="Platform">Whose mark it is; null when an address or a <see cref="PlatformName"/> must tell.</param>
sealed record EmbedMark(MarkPlace Place, string Word, string? Platform);
