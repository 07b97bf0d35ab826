using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Tests.Formats;

public class ArticleCsvTests
{
    [Fact]
    public void The_columns_have_the_names_of_the_record() =>
        Assert.Equal(
            [
                "url", "canonicalUrl", "kind", "headline", "standfirst", "authors", "dateline", "published", "modified", "language", "siteName",
                "section", "keywords", "genre", "isFree", "licence", "isCutOff", "corrections",
                "readerCorrections", "words", "text",
            ],
            Assert.Single(Rows(ArticleCsv.Header)));

    [Fact]
    public void An_article_is_a_row() =>
        Assert.Equal(
            [
                "https://www.harbour-courier.example/health/night-clinic?ref=front",
                "https://www.harbour-courier.example/health/night-clinic", "article", "Night clinic opens after two-year wait",
                "Nobody has to cross the bay after dark any more.", "Ana Ruiz; Coast Wire", "PORT ELM (Coast Wire)",
                "2020-12-23T09:14+00:00", "2020-12-24", "en", "Harbour Courier", "Local", "hospitals; Port Elm", "news", "true", "© 2020 Harbour Courier",
                "false", "An earlier version named the wrong ward.", "", "38", NightClinic.Article.Text,
            ],
            Assert.Single(Rows(Csv(NightClinic.Article))));

    [Fact]
    public void What_the_page_does_not_say_is_an_empty_cell() =>
        Assert.Equal(",,\"other\",,,,,,,,,,,,,,,,,\"0\",\r\n", Csv(new Article()));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData(" \u00A0=1", "' \u00A0=1")]
    [InlineData("\t=1", "' =1")]
    [InlineData("\u0001=1", "'=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a;=1", "a;=1")]
    [InlineData("‘No’ – \"yes\", both", "‘No’ – \"yes\", both")]
    public void A_cell_is_no_formula(string headline, string cell)
    {
        string row = Csv(new Article { Headline = headline });

        Assert.Equal(cell, Rows(row)[0][3]);
        Assert.Contains($",\"{cell.Replace("\"", "\"\"")}\",", row);
    }

    [Fact]
    public void Every_row_reads_back_as_the_same_words_and_none_as_a_formula() =>
        Prop.ForAll(Hostile.Articles, article =>
        {
            var cells = Assert.Single(Rows(Csv(article)));

            Assert.Equal(21, cells.Length);
            Assert.Equal(Guarded(article.Headline), cells[3]);
            Assert.Equal(Guarded(article.Text), cells[^1]);
            Assert.All(cells, cell => Assert.DoesNotMatch("^\\s*[=+@-]", cell));
        }).QuickCheckThrowOnFailure();

    static string Guarded(string? words)
    {
        string clean = PrintableText.Clean(words ?? "");
        return clean.TrimStart() is ['=' or '+' or '-' or '@', ..] ? $"'{clean}" : clean;
    }

    static string Csv(Article article) => Records.Words(output => ArticleCsv.Write(output, article));

    /// <summary>A reader of its own, by the grammar of RFC 4180.</summary>
    static List<string[]> Rows(string csv)
    {
        List<string[]> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        bool quoted = false;
        for (int at = 0; at < csv.Length; at++)
        {
            switch (csv[at])
            {
                case '"' when quoted && at + 1 < csv.Length && csv[at + 1] == '"':
                    cell.Append('"');
                    at++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    EndCell();
                    break;
                case '\r' when !quoted:
                    Assert.Equal('\n', csv[++at]);
                    EndCell();
                    rows.Add([.. row]);
                    row.Clear();
                    break;
                default:
                    cell.Append(csv[at]);
                    break;
            }
        }
        Assert.Empty(row);
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }
}
