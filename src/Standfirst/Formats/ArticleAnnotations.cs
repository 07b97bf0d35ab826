using System.Buffers;
using Standfirst.Articles;
using Standfirst.Formats.Annotations;
using Standfirst.Formats.Json;

namespace Standfirst.Formats;

/// <summary>Writes what a record cites of its text as a page of W3C Web Annotations (JSON-LD).</summary>
/// <remarks>
/// Links, marks, the roles of blocks, quotations with their speakers, people, what is said of them, times and content
/// notes, in this order. Each quotes its words with 32 letters before and behind,
/// and tells their place in code points, half-open. What it points into is the article's text, named by its
/// SHA-256 (RFC 6920); the address of the page is its scope.
/// </remarks>
public static class ArticleAnnotations
{
    /// <summary>Writes one JSON object in UTF-8, without a line break after it.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="article">What is written; its annotations have the same ids each time.</param>
    /// <param name="indented">Whether to spread it over lines for human eyes; else it is one line.</param>
    /// <exception cref="ArgumentNullException">There is no output or no article.</exception>
    public static void Write(IBufferWriter<byte> output, Article article, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);

        var page = new AnnotationPage(article);
        JsonOutput.Write(output, page, AnnotationJsonContext.Default.AnnotationPage, indented);
    }
}
