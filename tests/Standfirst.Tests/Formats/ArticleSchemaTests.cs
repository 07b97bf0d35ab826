using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Text;

namespace Standfirst.Tests.Formats;

public class ArticleSchemaTests
{
    // The properties that schema.org 28 gives each type, as far as they are written here.
    static readonly Dictionary<string, string[]> Properties = new()
    {
        ["Article"] =
        [
            "@context", "url", "mainEntityOfPage", "headline", "alternativeHeadline", "description", "abstract", "author",
            "datePublished", "dateModified", "inLanguage", "publisher", "articleSection", "keywords", "genre", "locationCreated",
            "image", "isAccessibleForFree", "license", "copyrightNotice", "copyrightHolder", "articleBody", "wordCount",
            "mentions", "correction", "hasPart",
        ],
        ["NewsArticle"] = ["dateline"],
        ["LiveBlogPosting"] = ["liveBlogUpdate"],
        ["WebPage"] =
        [
            "@context", "url", "headline", "alternativeHeadline", "description", "abstract", "author", "datePublished",
            "dateModified", "inLanguage", "publisher", "keywords", "genre", "locationCreated", "image", "isAccessibleForFree",
            "license", "copyrightNotice", "copyrightHolder", "mentions", "correction", "hasPart",
        ],
        ["Person"] = ["name", "url", "jobTitle"],
        ["Organization"] = ["name", "url"],
        ["Place"] = ["name"],
        ["ImageObject"] = ["url", "caption", "creditText", "description", "width", "height", "representativeOfPage"],
        ["QuantitativeValue"] = ["value", "unitCode"],
        ["BlogPosting"] = ["headline", "datePublished", "articleBody"],
        ["CreativeWork"] = ["url", "identifier", "creditText", "publisher", "datePublished", "text"],
    };

    static readonly Dictionary<string, string[]> Parents = new()
    {
        ["NewsArticle"] = ["Article", "NewsArticle"],
        ["AnalysisNewsArticle"] = ["Article", "NewsArticle"],
        ["OpinionNewsArticle"] = ["Article", "NewsArticle"],
        ["ReviewNewsArticle"] = ["Article", "NewsArticle"],
        ["SatiricalArticle"] = ["Article"],
        ["AdvertiserContentArticle"] = ["Article"],
        ["LiveBlogPosting"] = ["Article", "LiveBlogPosting"],
        ["CollectionPage"] = ["WebPage"],
    };

    [Fact]
    public void An_article_is_told_in_the_words_of_schema_org() =>
        Assert.Equal(
            """
            {
              "@context": "https://schema.org",
              "@type": "NewsArticle",
              "url": "https://www.harbour-courier.example/health/night-clinic",
              "mainEntityOfPage": "https://www.harbour-courier.example/health/night-clinic",
              "headline": "Night clinic opens after two-year wait",
              "description": "The night clinic of the harbour hospital opens.",
              "abstract": "Nobody has to cross the bay after dark any more.",
              "author": [
                {
                  "@type": "Person",
                  "name": "Ana Ruiz",
                  "url": "https://www.harbour-courier.example/ruiz",
                  "jobTitle": "Health reporter"
                },
                {
                  "@type": "Organization",
                  "name": "Coast Wire"
                }
              ],
              "datePublished": "2020-12-23T09:14+00:00",
              "dateModified": "2020-12-24",
              "inLanguage": "en",
              "publisher": {
                "@type": "Organization",
                "name": "Harbour Courier"
              },
              "articleSection": "Local",
              "keywords": [
                "hospitals",
                "Port Elm"
              ],
              "genre": "news",
              "dateline": "PORT ELM (Coast Wire)",
              "locationCreated": {
                "@type": "Place",
                "name": "PORT ELM"
              },
              "image": [
                {
                  "@type": "ImageObject",
                  "url": "https://img.harbour-courier.example/ward.jpg",
                  "caption": "The new ward",
                  "creditText": "Photo: Jo Tan",
                  "description": "A bright ward",
                  "width": {
                    "@type": "QuantitativeValue",
                    "value": 1200,
                    "unitCode": "E37"
                  },
                  "height": {
                    "@type": "QuantitativeValue",
                    "value": 800,
                    "unitCode": "E37"
                  },
                  "representativeOfPage": true
                }
              ],
              "isAccessibleForFree": true,
              "license": "https://www.harbour-courier.example/terms",
              "copyrightNotice": "© 2020 Harbour Courier",
              "copyrightHolder": {
                "@type": "Organization",
                "name": "Harbour Courier"
              },
              "articleBody": "The night clinic opens on Monday \uD83C\uDF89 after two years of waiting.\nWhat changes\nDoors open at eight\nNo appointment is needed\n“We waited two years for this day,” said Mina Okafor, 41, the head nurse.\nHours Monday 20–6",
              "wordCount": 38,
              "mentions": [
                {
                  "@type": "Person",
                  "name": "Mina Okafor"
                }
              ],
              "correction": [
                "An earlier version named the wrong ward."
              ],
              "hasPart": [
                {
                  "@type": "CreativeWork",
                  "url": "https://www.instagram.com/p/EXAMPLE1/",
                  "identifier": "EXAMPLE1",
                  "creditText": "Mara Lindqvist (@maralindqvist)",
                  "publisher": {
                    "@type": "Organization",
                    "name": "Instagram"
                  },
                  "datePublished": "2020-12-22",
                  "text": "Two years. Today we open."
                }
              ]
            }
            """,
            Records.Utf8(output => ArticleSchema.Write(output, NightClinic.Article, indented: true)));

    [Theory]
    [InlineData(PageKind.Article, null, "NewsArticle")]
    [InlineData(PageKind.Article, "news", "NewsArticle")]
    [InlineData(PageKind.Article, "opinion", "OpinionNewsArticle")]
    [InlineData(PageKind.Article, "sponsored", "AdvertiserContentArticle")]
    [InlineData(PageKind.LiveBlog, "opinion", "LiveBlogPosting")]
    [InlineData(PageKind.Index, "news", "CollectionPage")]
    [InlineData(PageKind.Error, null, "WebPage")]
    public void Kind_and_genre_tell_the_type(PageKind kind, string? genre, string type) =>
        Assert.Equal(type, Schema(new Article { Kind = kind, Genre = genre }).GetProperty("@type").GetString());

    [Fact]
    public void An_entry_of_a_live_blog_has_its_heading_apart_from_its_words()
    {
        var first = new Block(BlockKind.LiveEntry, null) { At = "2024-08-05T10:12:00Z", Heading = "Bridge shut", Level = 3 };
        var second = new Block(BlockKind.LiveEntry, null) { Heading = "Good evening" };
        var last = new Block(BlockKind.LiveEntry, null) { Heading = "Only a line", Level = 2 };
        var article = Body.Of(
            Body.Paragraph("What we know."), (first, "Bridge shut"), Body.Paragraph("Nobody was hurt."), (second, "That is all."),
            (last, "Only a line"));

        Assert.Equal(
            """
            [{"@type":"BlogPosting","headline":"Bridge shut","datePublished":"2024-08-05T10:12:00Z","articleBody":"Nobody was hurt."},
            {"@type":"BlogPosting","headline":"Good evening","articleBody":"That is all."},
            {"@type":"BlogPosting","headline":"Only a line"}]
            """.ReplaceLineEndings(""),
            Schema(article with { Kind = PageKind.LiveBlog }).GetProperty("liveBlogUpdate").GetRawText());
    }

    [Fact]
    public void Entries_that_a_record_has_in_another_order_than_its_text_are_written_all_the_same()
    {
        var article = new Article
        {
            Kind = PageKind.LiveBlog,
            Text = "Bridge shut\nGood evening",
            Blocks =
            [
                new(BlockKind.LiveEntry, TextSpan.Between(12, 24)), new(BlockKind.Paragraph, TextSpan.Between(0, 6)),
                new(BlockKind.LiveEntry, TextSpan.Between(0, 11)),
            ],
        };

        Assert.Equal("Good evening", Schema(article).GetProperty("liveBlogUpdate")[0].GetProperty("articleBody").GetString());
    }

    [Fact]
    public void A_correction_is_one()
    {
        var article = new Article
        {
            Page = new()
            {
                Corrections = [new(CorrectionKind.Clarification, "It was Tuesday."), new(CorrectionKind.Update, "It rains again.")],
            },
        };

        Assert.Equal("[\"It was Tuesday.\"]", Schema(article).GetProperty("correction").GetRawText());
    }

    [Theory]
    [InlineData("og:title", "Night clinic opens at last", true)]
    [InlineData("og:title", "Night clinic opens | Harbour Courier", false)]
    [InlineData("h1", "Another story", false)]
    public void The_other_headline_is_one_that_the_page_declares_without_the_site(string from, string title, bool isWritten)
    {
        var article = NightClinic.Article with { Evidence = [new("headline", "printed", 0.9, [new(from, title)])] };

        Assert.Equal(isWritten, Schema(article).TryGetProperty("alternativeHeadline", out _));
    }

    [Fact]
    public void What_the_page_does_not_say_is_left_out() =>
        Assert.Equal("{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\"}", Schema(new Article()).GetRawText());

    [Fact]
    public void Every_type_has_only_properties_that_it_has_in_schema_org() =>
        Prop.ForAll(Hostile.Articles, article =>
        {
            foreach (var kind in Enum.GetValues<PageKind>())
                AssertKnown(Schema(article with { Kind = kind }));
        }).QuickCheckThrowOnFailure();

    static void AssertKnown(JsonElement thing)
    {
        string type = thing.GetProperty("@type").GetString()!;
        var known = Parents.GetValueOrDefault(type, [type]).SelectMany(parent => Properties[parent]);
        foreach (var property in thing.EnumerateObject())
        {
            Assert.Contains(property.Name, (string[])["@type", .. known]);
            IEnumerable<JsonElement> values =
                property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray() : [property.Value];
            Assert.NotEmpty(values);
            Assert.All(values.Where(value => value.ValueKind == JsonValueKind.Object), AssertKnown);
        }
    }

    static JsonElement Schema(Article article) =>
        JsonDocument.Parse(Records.Utf8(output => ArticleSchema.Write(output, article))).RootElement;
}
