using Standfirst.App.Serving;
using Standfirst.Archive;

namespace Standfirst.Tests.App.Serving;

public class ThrowAwayArchiveTests
{
    [Fact]
    public async Task It_holds_the_sample_pages_with_their_bytes()
    {
        using ThrowAwayArchive samples = await ThrowAwayArchive.Make(CancellationToken.None);
        await using ArticleArchive archive = samples.Archive;
        var counts = await archive.Count();
        Assert.Equal((8, 8), (counts.Pages, counts.Originals));
    }
}
