using System.Buffers;
using Standfirst.Articles;
using Standfirst.Formats.Json;
using Standfirst.Formats.Ninjs;

namespace Standfirst.Formats;

/// <summary>Writes an article as IPTC ninjs 3.1.</summary>
/// <remarks>docs/formats.md tells which field becomes which property, and what is left out.</remarks>
public static class ArticleNinjs
{
    /// <summary>Writes one JSON object in UTF-8, without a line break after it.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="article">What is written; what the page does not say and empty lists are left out.</param>
    /// <param name="indented">Whether to spread it over lines for human eyes; else it is one line.</param>
    /// <exception cref="ArgumentNullException">There is no output or no article.</exception>
    public static void Write(IBufferWriter<byte> output, Article article, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);

        JsonOutput.Write(output, new NinjsItem(article), NinjsJsonContext.Default.NinjsItem, indented);
    }
}
