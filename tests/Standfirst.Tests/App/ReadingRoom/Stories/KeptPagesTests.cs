using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.Archive;

namespace Standfirst.Tests.App.ReadingRoom.Stories;

public class KeptPagesTests
{
    static readonly ArchiveState Before = new(LastArticle: 7, Changes: 9), After = new(LastArticle: 8, Changes: 10);

    [Fact]
    public void A_page_is_sent_again_while_the_archive_stays_the_same()
    {
        var pages = new KeptPages(HtmlEncoder.Default);
        pages.Keep(1, Before, "Ferry", new HtmlString("<p>The ferry is late."));

        Assert.Equal("Ferry", pages.Find(1, Before)?.Title);
        Assert.Null(pages.Find(1, After));
        Assert.Null(pages.Find(2, Before));
    }

    [Fact]
    public void Of_a_past_state_of_the_archive_nothing_is_kept()
    {
        var pages = new KeptPages(HtmlEncoder.Default);
        for (int id = 1; id <= 50; id++)
            pages.Keep(id, Before, "Ferry", new HtmlString("<p>The ferry is late."));

        pages.Keep(1, After, "Ferry", new HtmlString("<p>The ferry has come."));

        Assert.Equal(1, pages.Count);
    }
}
