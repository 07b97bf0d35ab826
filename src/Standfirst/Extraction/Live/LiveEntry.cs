using Standfirst.Dom;

namespace Standfirst.Extraction.Live;

/// <summary>An entry of a live blog: a part of the page with its own time.</summary>
/// <param name="Node">The element that is the entry.</param>
/// <param name="Time">The element that tells when.</param>
readonly record struct LiveEntry(PageNode Node, PageNode Time);
