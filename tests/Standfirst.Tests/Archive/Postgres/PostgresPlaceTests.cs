using Standfirst.Archive;
using Standfirst.Archive.Postgres;

namespace Standfirst.Tests.Archive.Postgres;

public class PostgresPlaceTests
{
    [Theory]
    [InlineData("Host=db.example;Foo=secret")]
    [InlineData("Host=db.example;Password=half;secret")]
    [InlineData("Host=db.example;Port=secret")]
    [InlineData("Host=db.example;Timeout=99999999999secret")]
    [InlineData("postgres://me:secret#w@db.example/news")]
    [InlineData("postgres://me:secret@db.example:99999/news")]
    [InlineData("postgres://me@db.example/news?secret=1")]
    [InlineData("postgres://me@db.example/news?connect_timeout=secret")]
    [InlineData("postgres://")]
    [InlineData("Host=;Database=secret")]
    public async Task A_connection_that_cannot_be_read_is_no_archive_and_is_not_repeated(string place)
    {
        var refused = Assert.IsType<ArchiveOpening.NotAnArchive>(await ArticleArchive.Open(place));

        Assert.Contains("PostgreSQL", refused.Reason);
        Assert.DoesNotContain("secret", refused.Reason);
    }

    [Fact]
    public void A_password_may_have_signs_of_an_address_where_they_are_written_so()
    {
        var place = PostgresPlace.Of("postgres://me:p%23w%40@db.example:5433/news?application_name=desk");

        Assert.Equal(("me", "p#w@", "db.example", 5433, "news"), (place!.Username, place.Password, place.Host, place.Port, place.Database));
        Assert.Equal("desk", place.ApplicationName);
    }

    [Theory]
    [InlineData("news.db")]
    [InlineData("/var/lib/news;host.db")]
    public void A_path_is_no_connection(string place) => Assert.Null(PostgresPlace.Of(place));
}
