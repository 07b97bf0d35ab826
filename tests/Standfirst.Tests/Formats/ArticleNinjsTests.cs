using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Tests.Formats;

public class ArticleNinjsTests
{
    // What is relied on of the schema of ninjs 3.1: which properties an object may have (it may have no others) and what
    // their values are.
    static readonly Dictionary<string, (string Name, Action<JsonElement> Check)[]> Schema = new()
    {
        ["item"] =
        [
            ("uri", Address), ("standard", Of("standard")), ("type", OneOf("text", "audio", "video", "picture", "graphic", "composite")),
            ("representationType", OneOf("complete", "incomplete")), ("firstCreated", DateTime), ("versionCreated", DateTime),
            ("contentCreated", DateTime), ("language", Words), ("headlines", ListOf("words")), ("descriptions", ListOf("words")),
            ("bodies", ListOf("body")), ("by", Words), ("located", Words), ("copyrightHolder", Words), ("copyrightNotice", Words),
            ("usageTerms", Words), ("people", ListOf("entity")),
            ("organisations", ListOf("entity")), ("subjects", ListOf("entity")), ("genres", ListOf("entity")),
            ("associations", ListOf("association")),
        ],
        ["association"] =
        [
            ("name", Words), ("uri", Address), ("type", OneOf("picture")), ("descriptions", ListOf("words")), ("by", Words),
            ("renditions", ListOf("rendition")),
        ],
        ["standard"] = [("name", Words), ("version", Words), ("schema", Address)],
        ["words"] = [("role", Words), ("contentType", Words), ("value", Words)],
        ["body"] = [("role", Words), ("contentType", Words), ("charCount", Number), ("wordCount", Number), ("value", Words)],
        ["entity"] = [("name", Words), ("uri", Address), ("rel", Words)],
        ["rendition"] = [("name", Words), ("href", Address), ("width", Number), ("height", Number)],
    };

    static readonly Dictionary<string, string[]> Required = new()
    {
        ["item"] = ["uri", "type", "standard"],
        ["association"] = ["uri"],
        ["standard"] = ["name", "version", "schema"],
        ["words"] = ["value"],
        ["body"] = ["value"],
        ["entity"] = ["name"],
        ["rendition"] = ["href"],
    };

    [Fact]
    public void An_article_is_an_item() =>
        Assert.Equal(
            """
            {
              "uri": "https://www.harbour-courier.example/health/night-clinic",
              "standard": {
                "name": "ninjs",
                "version": "3.1",
                "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
              },
              "firstCreated": "2020-12-23T09:14:00+00:00",
              "contentCreated": "2020-12-23T09:14:00+00:00",
              "type": "text",
              "representationType": "complete",
              "language": "en",
              "people": [
                {
                  "name": "Ana Ruiz",
                  "uri": "https://www.harbour-courier.example/ruiz",
                  "rel": "author"
                },
                {
                  "name": "Mina Okafor",
                  "rel": "subject"
                }
              ],
              "organisations": [
                {
                  "name": "Coast Wire",
                  "rel": "author"
                },
                {
                  "name": "Harbour Courier",
                  "rel": "publisher"
                }
              ],
              "subjects": [
                {
                  "name": "Local",
                  "rel": "section"
                },
                {
                  "name": "hospitals",
                  "rel": "keyword"
                },
                {
                  "name": "Port Elm",
                  "rel": "keyword"
                }
              ],
              "genres": [
                {
                  "name": "news"
                }
              ],
              "headlines": [
                {
                  "role": "main",
                  "value": "Night clinic opens after two-year wait",
                  "contentType": "text/plain"
                },
                {
                  "role": "kicker",
                  "value": "Health",
                  "contentType": "text/plain"
                }
              ],
              "descriptions": [
                {
                  "role": "standfirst",
                  "value": "Nobody has to cross the bay after dark any more.",
                  "contentType": "text/plain"
                },
                {
                  "role": "description",
                  "value": "The night clinic of the harbour hospital opens.",
                  "contentType": "text/plain"
                }
              ],
              "by": "Ana Ruiz, Coast Wire",
              "located": "PORT ELM",
              "copyrightHolder": "Harbour Courier",
              "copyrightNotice": "© 2020 Harbour Courier",
              "usageTerms": "https://www.harbour-courier.example/terms",
              "associations": [
                {
                  "name": "main",
                  "uri": "https://img.harbour-courier.example/ward.jpg",
                  "type": "picture",
                  "descriptions": [
                    {
                      "role": "caption",
                      "value": "The new ward",
                      "contentType": "text/plain"
                    },
                    {
                      "role": "alternative",
                      "value": "A bright ward",
                      "contentType": "text/plain"
                    }
                  ],
                  "by": "Photo: Jo Tan",
                  "renditions": [
                    {
                      "name": "original",
                      "href": "https://img.harbour-courier.example/ward.jpg",
                      "width": 1200,
                      "height": 800
                    }
                  ]
                }
              ]
            }
            """,
            Records.Utf8(output => ArticleNinjs.Write(output, NightClinic.Article with { Blocks = [] }, indented: true)));

    [Fact]
    public void The_body_stands_in_plain_words_and_in_HTML()
    {
        var article = Body.Of("Doors open 🎉 at eight");
        article = article with { Marks = [new(article.SpanOf("eight"), MarkKind.Strong)] };

        Assert.Equal(
            """
            [{"role":"main","value":"Doors open \uD83C\uDF89 at eight","contentType":"text/plain","charCount":21,"wordCount":4},
            {"role":"main","value":"<p>Doors open \uD83C\uDF89 at <strong>eight</strong></p>\n","contentType":"text/html"}]
            """.ReplaceLineEndings(""),
            Item(article).GetProperty("bodies").GetRawText());
    }

    [Theory]
    [InlineData("2020-12-23", MomentPrecision.Day, null)]
    [InlineData("2020-12-23T09:14", MomentPrecision.Minute, null)]
    [InlineData("2020-12-23T09:14:05", MomentPrecision.Second, null)]
    [InlineData("2020-12-23T09:14Z", MomentPrecision.Minute, "2020-12-23T09:14:00Z")]
    [InlineData("2020-12-23T09:14-03:30", MomentPrecision.Minute, "2020-12-23T09:14:00-03:30")]
    [InlineData("2020-12-23T09:14:05+00:00", MomentPrecision.Second, "2020-12-23T09:14:05+00:00")]
    public void A_time_is_written_only_with_its_zone(string value, MomentPrecision precision, string? written)
    {
        var item = Item(new Article { Published = new(value, value, precision) });

        Assert.Equal(written, item.TryGetProperty("firstCreated", out var time) ? time.GetString() : null);
    }

    [Fact]
    public void A_page_without_an_address_is_named_by_its_bytes() =>
        // printf abc | openssl dgst -sha256
        Assert.Equal(
            "ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0",
            Item(new Article
            {
                Page = new() { Sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
            }).GetProperty("uri").GetString());

    [Fact]
    public void The_sample_article_keeps_to_the_schema() => Check("item", Item(NightClinic.Article));

    [Fact]
    public void Every_article_keeps_to_the_schema() =>
        Prop.ForAll(Hostile.Articles, article =>
            Check("item", Item(article with { Images = [new("https://a.example/b.jpg") { Caption = article.Headline }] })))
            .QuickCheckThrowOnFailure();

    static void Check(string type, JsonElement item)
    {
        foreach (var property in item.EnumerateObject())
            Assert.Single(Schema[type], rule => rule.Name == property.Name).Check(property.Value);
        Assert.All(Required[type], name => Assert.True(item.TryGetProperty(name, out _), $"{type} without {name}"));
    }

    static JsonElement Item(Article article) =>
        JsonDocument.Parse(Records.Utf8(output => ArticleNinjs.Write(output, article))).RootElement;

    static Action<JsonElement> Of(string type) => value => Check(type, value);

    static Action<JsonElement> ListOf(string type) => value =>
    {
        Assert.NotEqual(0, value.GetArrayLength());
        Assert.All(value.EnumerateArray(), item => Check(type, item));
    };

    static Action<JsonElement> OneOf(params string[] values) => value => Assert.Contains(value.GetString(), values);

    static void Words(JsonElement value) => Assert.Equal(JsonValueKind.String, value.ValueKind);

    static void Number(JsonElement value) => Assert.InRange(value.GetInt32(), 0, int.MaxValue);

    static void Address(JsonElement value) => Assert.True(Uri.TryCreate(value.GetString(), UriKind.Absolute, out _), value.GetString());

    static void DateTime(JsonElement value) => Assert.True(DateTimeOffset.TryParseExact(
        value.GetString(), "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), value.GetString());
}
