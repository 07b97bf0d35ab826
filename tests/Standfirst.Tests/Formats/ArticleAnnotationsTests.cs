using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Tests.Formats;

public class ArticleAnnotationsTests
{
    // The motivations of the Web Annotation Vocabulary.
    static readonly string[] Motivations =
    [
        "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking",
        "moderating", "questioning", "replying", "tagging",
    ];

    [Fact]
    public void What_a_record_cites_is_quoted_and_placed() =>
        Assert.Equal(
            """
            {
              "@context": "http://www.w3.org/ns/anno.jsonld",
              "id": "ID",
              "type": "AnnotationPage",
              "items": [
                {
                  "id": "ID#links-0",
                  "type": "Annotation",
                  "motivation": "linking",
                  "body": {
                    "id": "https://hospital.example/night"
                  },
                  "target": {
                    "type": "SpecificResource",
                    "source": "TEXT",
                    "scope": "https://www.harbour-courier.example/health/night-clinic",
                    "selector": [
                      {
                        "type": "TextQuoteSelector",
                        "exact": "night clinic",
                        "prefix": "The ",
                        "suffix": " opens on Monday \uD83C\uDF89 after two yea"
                      },
                      {
                        "type": "TextPositionSelector",
                        "start": 4,
                        "end": 16
                      }
                    ]
                  }
                },
                {
                  "id": "ID#marks-0",
                  "type": "Annotation",
                  "motivation": "highlighting",
                  "body": {
                    "type": "TextualBody",
                    "value": "emphasis"
                  },
                  "target": {
                    "type": "SpecificResource",
                    "source": "TEXT",
                    "scope": "https://www.harbour-courier.example/health/night-clinic",
                    "selector": [
                      {
                        "type": "TextQuoteSelector",
                        "exact": "two years",
                        "prefix": " clinic opens on Monday \uD83C\uDF89 after ",
                        "suffix": " of waiting.\nWhat changes\nDoors "
                      },
                      {
                        "type": "TextPositionSelector",
                        "start": 41,
                        "end": 50
                      }
                    ]
                  }
                },
                {
                  "id": "ID#quotations-0",
                  "type": "Annotation",
                  "motivation": "identifying",
                  "body": {
                    "type": "TextualBody",
                    "value": "Mina Okafor"
                  },
                  "target": {
                    "type": "SpecificResource",
                    "source": "TEXT",
                    "scope": "https://www.harbour-courier.example/health/night-clinic",
                    "selector": [
                      {
                        "type": "TextQuoteSelector",
                        "exact": "We waited two years for this day",
                        "prefix": "eight\nNo appointment is needed\n“",
                        "suffix": ",” said Mina Okafor, 41, the hea"
                      },
                      {
                        "type": "TextPositionSelector",
                        "start": 122,
                        "end": 154
                      }
                    ]
                  }
                },
                {
                  "id": "ID#people-0",
                  "type": "Annotation",
                  "motivation": "identifying",
                  "body": {
                    "type": "TextualBody",
                    "value": "Mina Okafor"
                  },
                  "target": {
                    "type": "SpecificResource",
                    "source": "TEXT",
                    "scope": "https://www.harbour-courier.example/health/night-clinic",
                    "selector": [
                      {
                        "type": "TextQuoteSelector",
                        "exact": "Mina Okafor",
                        "prefix": "d two years for this day,” said ",
                        "suffix": ", 41, the head nurse.\nHours Mond"
                      },
                      {
                        "type": "TextPositionSelector",
                        "start": 162,
                        "end": 173
                      }
                    ]
                  }
                },
                {
                  "id": "ID#descriptions-0",
                  "type": "Annotation",
                  "motivation": "describing",
                  "body": {
                    "type": "TextualBody",
                    "value": "Mina Okafor: 41"
                  },
                  "target": {
                    "type": "SpecificResource",
                    "source": "TEXT",
                    "scope": "https://www.harbour-courier.example/health/night-clinic",
                    "selector": [
                      {
                        "type": "TextQuoteSelector",
                        "exact": "41",
                        "prefix": "or this day,” said Mina Okafor, ",
                        "suffix": ", the head nurse.\nHours Monday 2"
                      },
                      {
                        "type": "TextPositionSelector",
                        "start": 175,
                        "end": 177
                      }
                    ]
                  }
                },
                {
                  "id": "ID#descriptions-0.1",
                  "type": "Annotation",
                  "motivation": "describing",
                  "body": {
                    "type": "TextualBody",
                    "value": "Mina Okafor: head nurse"
                  },
                  "target": {
                    "type": "SpecificResource",
                    "source": "TEXT",
                    "scope": "https://www.harbour-courier.example/health/night-clinic",
                    "selector": [
                      {
                        "type": "TextQuoteSelector",
                        "exact": "head nurse",
                        "prefix": "day,” said Mina Okafor, 41, the ",
                        "suffix": ".\nHours Monday 20–6"
                      },
                      {
                        "type": "TextPositionSelector",
                        "start": 183,
                        "end": 193
                      }
                    ]
                  }
                },
                {
                  "id": "ID#timeExpressions-0",
                  "type": "Annotation",
                  "motivation": "tagging",
                  "body": {
                    "type": "TextualBody",
                    "value": "2020-12-28"
                  },
                  "target": {
                    "type": "SpecificResource",
                    "source": "TEXT",
                    "scope": "https://www.harbour-courier.example/health/night-clinic",
                    "selector": [
                      {
                        "type": "TextQuoteSelector",
                        "exact": "Monday",
                        "prefix": "The night clinic opens on ",
                        "suffix": " \uD83C\uDF89 after two years of waiting.\nW"
                      },
                      {
                        "type": "TextPositionSelector",
                        "start": 26,
                        "end": 32
                      }
                    ]
                  }
                },
                {
                  "id": "ID#timeExpressions-1",
                  "type": "Annotation",
                  "motivation": "tagging",
                  "body": {
                    "type": "TextualBody",
                    "value": "P2Y"
                  },
                  "target": {
                    "type": "SpecificResource",
                    "source": "TEXT",
                    "scope": "https://www.harbour-courier.example/health/night-clinic",
                    "selector": [
                      {
                        "type": "TextQuoteSelector",
                        "exact": "two years",
                        "prefix": " clinic opens on Monday \uD83C\uDF89 after ",
                        "suffix": " of waiting.\nWhat changes\nDoors "
                      },
                      {
                        "type": "TextPositionSelector",
                        "start": 41,
                        "end": 50
                      }
                    ]
                  }
                }
              ]
            }
            """,
            WithoutNames(Records.Utf8(output => ArticleAnnotations.Write(output, NightClinic.Article, indented: true))));

    [Fact]
    public void A_block_with_a_role_is_classified()
    {
        var article = Body.Of(
            Body.Paragraph("It rained."), (new Block(BlockKind.Paragraph, null) { Role = BlockRole.Correction }, "It was Tuesday."));

        var item = Assert.Single(Annotations(article).GetProperty("items").EnumerateArray());

        Assert.EndsWith("#blocks-1", item.GetProperty("id").GetString());
        Assert.Equal("classifying", item.GetProperty("motivation").GetString());
        Assert.Equal("correction", item.GetProperty("body").GetProperty("value").GetString());
    }

    [Fact]
    public void A_mark_within_one_of_its_kind_says_nothing_new()
    {
        var article = Body.Of("one two");
        article = article with
        {
            Marks = [new(new(0, 3), MarkKind.Strong), new(new(0, 7), MarkKind.Strong), new(new(4, 3), MarkKind.Emphasis),
                new(new(4, 3), MarkKind.Strong)],
            Links = [new(new(0, 3), "https://a.example/"), new(new(0, 3), "https://b.example/")],
        };

        Assert.Equal(
            ["links-0", "marks-1", "marks-2"],
            Annotations(article).GetProperty("items").EnumerateArray()
                .Select(item => item.GetProperty("id").GetString()!.Split('#')[1]));
    }

    [Fact]
    public void The_same_page_has_the_same_ids_and_another_page_has_others()
    {
        string? id = IdOf(NightClinic.Article);

        Assert.Equal(id, IdOf(NightClinic.Article));
        Assert.NotEqual(id, IdOf(NightClinic.Article with { CanonicalUrl = "https://a.example/" }));
        Assert.NotEqual(id, IdOf(NightClinic.Article with { Page = new() { Sha256 = new string('0', 64) } }));
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id);
    }

    [Fact]
    public void The_source_is_the_SHA_256_of_the_text()
    {
        // printf abc | openssl dgst -sha256 -binary | base64
        var article = Body.Of("abc");
        article = article with { Marks = [new(new(0, 1), MarkKind.Strong)] };

        Assert.Contains(
            "\"source\":\"ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0?ct=text/plain\"", Annotations(article).GetRawText());
    }

    [Fact]
    public void Every_selector_leads_to_the_same_words_and_every_id_is_one_of_a_kind() =>
        Prop.ForAll(Hostile.Articles, article =>
        {
            var page = Annotations(article);
            Rune[] text = [.. Body.RunesOf(article.Text)];
            HashSet<string> ids = [page.GetProperty("id").GetString()!];
            foreach (var item in page.GetProperty("items").EnumerateArray())
            {
                Assert.True(ids.Add(item.GetProperty("id").GetString()!));
                Assert.Contains(item.GetProperty("motivation").GetString(), Motivations);
                var selectors = item.GetProperty("target").GetProperty("selector");
                var (quote, position) = (selectors[0], selectors[1]);
                int start = position.GetProperty("start").GetInt32(), end = position.GetProperty("end").GetInt32();

                Assert.InRange(end, start + 1, text.Length);
                Assert.Equal(text[start..end], RunesOf(quote, "exact"));
                Assert.Equal(text[Math.Max(0, start - 32)..start], RunesOf(quote, "prefix"));
                Assert.Equal(text[end..Math.Min(text.Length, end + 32)], RunesOf(quote, "suffix"));
            }
        }).QuickCheckThrowOnFailure();

    static List<Rune> RunesOf(JsonElement quote, string name) => Body.RunesOf(quote.GetProperty(name).GetString()!);

    static string? IdOf(Article article) => Annotations(article).GetProperty("id").GetString();

    static string WithoutNames(string json)
    {
        var page = JsonDocument.Parse(json).RootElement;
        string source = page.GetProperty("items")[0].GetProperty("target").GetProperty("source").GetString()!;
        return json.Replace(page.GetProperty("id").GetString()!, "ID").Replace(source, "TEXT");
    }

    static JsonElement Annotations(Article article) =>
        JsonDocument.Parse(Records.Utf8(output => ArticleAnnotations.Write(output, article))).RootElement;
}
