using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Tests.Extraction.Metadata.Declared;

public class MetaContentsTests
{
    [Fact]
    public void A_name_has_all_its_contents_in_the_pages_order_whatever_its_case()
    {
        using var page = PageParser.Parse("""
            <meta name=" Article:Tag " content="harbour"><meta property="article:tag" content="  ferries &amp;amp; tides ">
            <meta name="article:tag" content=" "><meta name="author" content="<b></b>"><meta name="empty">
            """);
        using var declared = DeclarationGatherer.Gather(page, null);

        Assert.Equal(["harbour", "ferries & tides"], declared.AllMeta("article:tag"));
        Assert.Equal("harbour", declared.Meta("author", "empty", "article:tag"));
        Assert.Null(declared.Meta("author", "empty"));
    }

    [Fact]
    public void Names_with_a_part_come_in_ordinal_order()
    {
        using var page = PageParser.Parse("""
            <meta name="vendor:published_at" content="1"><meta name="Item-Publish" content="2"><meta name="other" content="3">
            """);
        using var declared = DeclarationGatherer.Gather(page, null);

        Assert.Equal(["item-publish", "vendor:published_at"], declared.Metas.NamesWith(["publish"]));
    }
}
