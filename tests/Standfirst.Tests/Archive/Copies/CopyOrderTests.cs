using Standfirst.Archive.Copies;
using Standfirst.Articles;

namespace Standfirst.Tests.Archive.Copies;

public class CopyOrderTests
{
    static CopyMember Member(long id, string? published, string? agency = null, string? siteName = null, string? host = null) => new()
    {
        ArticleId = id,
        Published = published,
        FirstSeen = "2026-03-05T12:00:00.000Z",
        Agency = agency,
        SiteName = siteName,
        Host = host,
    };

    static long[] Order(params CopyMember[] members) => [.. CopyOrder.Sort(members).Select(member => member.ArticleId)];

    [Fact]
    public void Who_published_first_comes_first_in_whatever_zone() =>
        Assert.Equal([2, 1], Order(Member(1, "2026-03-05T08:30:00Z"), Member(2, "2026-03-05T09:00:00+02:00")));

    [Fact]
    public void Who_tells_no_time_was_there_when_it_was_first_seen() =>
        Assert.Equal([2, 1, 3], Order(Member(1, null), Member(2, "2026-03-05T08:30"), Member(3, null)));

    [Fact]
    public void A_day_alone_comes_behind_the_hours_of_that_day() =>
        Assert.Equal([3, 2, 1], Order(Member(1, "2026-03-04"), Member(2, "2026-03-04T21:00:00Z"), Member(3, "2026-03-03")));

    [Theory, InlineData("2031-01-01T00:00:00Z"), InlineData("1970-01-01T00:00:00Z"), InlineData("soon")]
    public void A_moment_that_cannot_be_is_not_believed(string published) =>
        Assert.Equal([2, 1], Order(Member(1, published), Member(2, "2026-03-05T11:59:00Z")));

    [Fact]
    public void The_source_is_the_agency_that_most_name_even_without_its_own_page()
    {
        CopyMember[] members = [Member(1, null, "dpa"), Member(2, null, "Reuters"), Member(3, null, "Reuters"), Member(4, null)];
        Assert.Equal("Reuters", CopyOrder.SourceOf(members));
        Assert.Null(CopyOrder.SourceOf([Member(1, null)]));
    }

    [Theory, InlineData("Associated Press", null), InlineData(null, "reuters.example")]
    public void The_page_of_the_agency_itself_comes_first(string? siteName, string? host)
    {
        string agency = siteName is null ? "Reuters" : "AP";
        Assert.Equal([2, 1], Order(Member(1, "2026-03-01", agency), Member(2, "2026-03-02", null, siteName, host)));
    }

    [Fact]
    public void An_agency_is_named_by_the_dateline_or_the_byline_under_any_of_its_names()
    {
        Assert.Equal("AP", CopyMember.AgencyOf(new Article { Dateline = new("SALTMERE", "Associated Press") }));
        Assert.Equal("dpa", CopyMember.AgencyOf(new Article
        {
            Authors = [new("Ida Quillfeather", AuthorKind.Person), new("Deutsche Presse-Agentur", AuthorKind.Agency)],
        }));
        Assert.Null(CopyMember.AgencyOf(new Article { Authors = [new("Ida Quillfeather", AuthorKind.Person)] }));
    }
}
