using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

static class EmbedReader
{
    public static bool IsEmbed(PageNode element) => element.Tag == TagName.Iframe;

    public static Embed? Read(PageNode element, Uri? pageUrl) => null;
}
