using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

static class EmbedReader
{
    public static bool IsEmbed(PageNode element) => element.Tag == TagName.Iframe;
#pragma warning disable IDE0060

    public static Embed? Read(PageNode element, Uri? pageUrl) => null;
}
