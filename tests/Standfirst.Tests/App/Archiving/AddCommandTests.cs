using System.Text;
using Standfirst.Archive;
using Standfirst.Archive.Corrections;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Tests.Archive;
using Standfirst.Tests.Collect.Fetching;

namespace Standfirst.Tests.App.Archiving;

/// <summary>`standfirst add` and what can be asked of the archive afterwards.</summary>
public sealed class AddCommandTests : IDisposable
{
    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Pages_that_were_added_are_found_by_their_words_and_quoted_by_their_speakers()
    {
        _bench.Write("pages/one.html", News.Page("Ferry runs again"));
        _bench.Write("pages/two.html", News.Page("Bridge shut", "Nobody is to cross"));
        _bench.Write("urls.tsv", "one.html\thttps://harbour.example/one\ntwo.html\thttps://harbour.example/two\n");

        var added = _bench.Run("add", "@pages", "--urls", "@urls.tsv", "--archive", "@news.db");

        Assert.Equal(0, added.Code);
        Assert.Contains("2 pages read", added.Error);
        Assert.Contains(": 2 new", added.Error);
        var hit = _bench.Run("search", "headline:bridge", "--archive", "@news.db").Records.Single();
        Assert.Equal("https://harbour.example/two", hit.GetProperty("address").GetString());
        var quotation = _bench.Run("quotes", "said:cross", "--speaker", "reinholt", "--archive", "@news.db").Records.Single();
        Assert.Equal("Tomas Reinholt", quotation.GetProperty("speaker").GetString());
        Assert.Contains("Nobody is to cross", quotation.GetProperty("content")[0].GetString());
    }

    [Fact]
    public void What_was_added_is_not_added_again_and_what_changed_is_a_new_version()
    {
        _bench.Write("pages/one.html", News.Page("Ferry runs again", head: "<link rel=canonical href=https://harbour.example/one>"));
        string[] add = ["add", "@pages", "--archive", "@news.db"];
        _bench.Run(add);

        var second = _bench.Run(add);
        _bench.Write("pages/one.html", News.Page("Ferry halted again", head: "<link rel=canonical href=https://harbour.example/one>"));
        var third = _bench.Run(add);

        Assert.Equal(0, second.Code);
        Assert.Contains("1 known before: 0 new", second.Error);
        Assert.Contains("0 new, 1 new version", third.Error);
        Assert.Equal("Ferry halted again", _bench.Run("search", "--archive", "@news.db").Records.Single().GetProperty("headline").GetString());
    }

    [Fact]
    public async Task A_page_that_the_server_calls_unchanged_is_not_sent_again()
    {
        await using var server = new LocalServer();
        server.Do("/one", (request, stream, cancel) => stream.WriteAsync(
            request.Headers.GetValueOrDefault("If-None-Match") == "\"v1\""
                ? Encoding.Latin1.GetBytes("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\nConnection: close\r\n\r\n")
                : LocalServer.Page(News.Page("Ferry runs again"), "ETag: \"v1\"\r\n"),
            cancel).AsTask());
        string[] add = ["add", server.At("/one").ToString(), "--allow-private", "--delay", "0", "--archive", "@news.db"];
        _bench.Run(add);

        var second = _bench.Run(add);

        Assert.Equal(0, second.Code);
        Assert.Equal(2, server.PageRequests.Length);
        Assert.Single(_bench.Run("search", "--archive", "@news.db").Records);
    }

    [Fact]
    public void Which_archive_must_be_told_and_it_must_be_one()
    {
        _bench.Write("page.html", News.Page("Ferry runs again"));
        _bench.Write("notes.db", "This is no database, only words of a certain length to be looked at.");

        Assert.Contains("which archive?", _bench.Run("add", "@page.html").Error);
        Assert.Contains("notes.db is no database", _bench.Run("add", "@page.html", "--archive", "@notes.db").Error);
        Assert.Contains("there is no archive", _bench.Run("search", "ferry", "--archive", "@none.db").Error);
    }

    [Theory, OnPostgres]
    public void An_archive_may_be_in_PostgreSQL(Engine engine)
    {
        using var place = TestPlace.On(engine);
        _bench.Write("page.html", News.Page("Ferry runs again"));

        var first = _bench.Run("add", "@page.html", "--archive", place.Text);
        var second = _bench.Run("add", "@page.html", "--archive", place.Text);

        Assert.Contains(": 1 new", first.Error);
        Assert.Contains("1 known before", second.Error);
        Assert.Equal("Ferry runs again", _bench.Run("search", "quay", "--archive", place.Text).Records.Single().GetProperty("headline").GetString());
        Assert.Equal(0, _bench.Run("check", "--archive", place.Text).Code);
    }

    [Fact]
    public void A_query_that_makes_no_sense_is_a_usage_error_in_one_line()
    {
        _bench.Write("page.html", News.Page("Ferry runs again"));
        _bench.Run("add", "@page.html", "--archive", "@news.db");

        var outcome = _bench.Run("search", "autor:quillfeather", "--archive", "@news.db");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("author:", outcome.Error);
    }

    [Fact]
    public void A_person_is_shown_with_what_the_articles_say()
    {
        _bench.Write("page.html", News.Page("Ferry runs again"));
        _bench.Run("add", "@page.html", "--archive", "@news.db");

        var known = _bench.Run("person", "Tomas", "Reinholt", "--archive", "@news.db", "--format", "text");
        var unknown = _bench.Run("person", "Reinholt", "--archive", "@news.db", "--format", "text");

        Assert.Contains("harbour master", known.Output);
        Assert.Equal(3, unknown.Code);
        Assert.Contains("Tomas Reinholt", unknown.Error);
    }

    [Theory]
    [InlineData("ndjson", "Ferry runs again")]
    [InlineData("csv", "Ferry runs again")]
    [InlineData("ninjs", "Ferry runs again")]
    public void Articles_leave_the_archive_as_they_came(string format, string words)
    {
        _bench.Write("page.html", News.Page("Ferry runs again"));
        _bench.Run("add", "@page.html", "--archive", "@news.db");

        Assert.Contains(words, _bench.Run("export", "--archive", "@news.db", "--format", format).Output);
    }

    [Fact]
    public void An_export_gives_every_copy_of_a_story()
    {
        const string More = """
            <p>Carpenters from both shores have built a new landing stage of oak, which stands two metres higher than the old one did.</p>
            <p>Fishermen had carried nurses and pupils across the bay at dawn, unpaid, on every working day since the storm had passed.</p>
            <p>A timetable hangs at the kiosk; tickets cost what they cost before, and whoever is older than seventy pays nothing at all.</p>
            <p>The council will decide in autumn whether a second boat, laid up since the spring, is to be painted and put back to sea.</p>
            </article>
            """;
        foreach (string site in (string[])["bote", "courier", "post"])
        {
            string page = News.Page("Ferry runs again", head: $"<link rel=canonical href=https://{site}.example/ferry>");
            _bench.Write($"pages/{site}.html", page.Replace("</article>", More));
        }
        _bench.Run("add", "@pages", "--archive", "@news.db");

        Assert.Single(_bench.Run("search", "ferry", "--archive", "@news.db").Records);
        var exported = _bench.Run("export", "ferry", "--archive", "@news.db");

        Assert.Equal(3, exported.Records.Select(record => record.GetProperty("canonicalUrl").GetString()).Distinct().Count());
        Assert.Contains("3 articles exported", exported.Error);
    }

    [Theory]
    [InlineData("quotes")]
    [InlineData("timeline")]
    public void A_list_that_is_cut_says_that_there_are_more(string list)
    {
        _bench.Write("page.html", News.Page(
            "Ferry runs again", "We wait,” said Ana Ruiz on Tuesday. “We will not wait any longer,” said Tom Ashe on Wednesday. “Nobody waits"));
        _bench.Run("add", "@page.html", "--published", "2025-08-05", "--archive", "@news.db");
        int all = _bench.Run(list, "--archive", "@news.db", "--limit", "0").Records.Length;

        var cut = _bench.Run(list, "--archive", "@news.db", "--limit", $"{all - 1}");
        var whole = _bench.Run(list, "--archive", "@news.db", "--limit", $"{all}");

        Assert.Equal((true, all - 1, all), (all > 1, cut.Records.Length, whole.Records.Length));
        Assert.Contains("there are more (--limit)", cut.Error);
        Assert.DoesNotContain("there are more", whole.Error);
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public void An_export_of_nothing_is_a_whole_packed_file(string format)
    {
        _bench.Write("page.html", News.Page("Ferry runs again"));
        _bench.Run("add", "@page.html", "--archive", "@news.db");

        _bench.Run("export", "zanderbroth", "--archive", "@news.db", "--format", format, "--output", "@none.gz");

        using var gzip = new System.IO.Compression.GZipStream(
            File.OpenRead(_bench.PathOf("none.gz")), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        Assert.NotEqual(0, new FileInfo(_bench.PathOf("none.gz")).Length);
        Assert.Equal(format == "csv" ? ArticleCsv.Header : "", reader.ReadToEnd());
    }

    [Fact]
    public async Task A_speaker_whom_a_reader_put_right_is_named_so_in_every_list()
    {
        _bench.Write("page.html", News.Page("Ferry runs again"));
        _bench.Run("add", "@page.html", "--archive", "@news.db");
        await using (var archive = ((ArchiveOpening.Opened)await ArticleArchive.Open(_bench.PathOf("news.db"))).Archive)
        {
            var article = ArticleJson.Read((await archive.Find(1))!.Record);
            for (int quotation = 0; quotation < article.Quotations.Count; quotation++)
            {
                var correction = new NewCorrection(1, CorrectedField.Speaker, [$"Mara Quill {quotation}"], "local") { Quotation = quotation };
                Assert.IsType<CorrectionAnswer.Added>(await archive.Corrections.Add(correction));
            }
        }

        var listed = _bench.Run("quotes", "--archive", "@news.db");

        Assert.NotEmpty(listed.Records);
        Assert.Equal(
            listed.Records.Select((_, at) => $"Mara Quill {at}"), listed.Records.Select(record => record.GetProperty("speaker").GetString()));
        Assert.DoesNotContain("Reinholt:", _bench.Run("quotes", "--archive", "@news.db", "--format", "lines").Output);
    }

    [Fact]
    public void A_folder_of_markdown_and_an_archive_of_its_own_can_be_exported()
    {
        _bench.Write("page.html", News.Page("../Ferry: runs / again"));
        _bench.Run("add", "@page.html", "--archive", "@news.db");

        _bench.Run("export", "ferry", "--archive", "@news.db", "--format", "markdown", "--output", "@stories");
        _bench.Run("export", "--archive", "@news.db", "--format", "sqlite", "--output", "@copy.db");

        Assert.Equal("2025-08-05-ferry-runs-again-1.md", Path.GetFileName(Assert.Single(Directory.GetFiles(_bench.PathOf("stories")))));
        Assert.Single(_bench.Run("search", "ferry", "--archive", "@copy.db").Records);
    }
}
