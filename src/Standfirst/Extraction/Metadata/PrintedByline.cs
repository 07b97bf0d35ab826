using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction.Metadata;

/// <summary>A byline on the page itself.</summary>
/// <param name="Node">Where it begins.</param>
/// <param name="Authors">Whom it names, in its order.</param>
sealed record PrintedByline(PageNode Node, IReadOnlyList<Author> Authors);
