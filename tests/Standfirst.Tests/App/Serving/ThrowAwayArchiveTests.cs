using Standfirst.App.Serving;

namespace Standfirst.Tests.App.Serving;

public class ThrowAwayArchiveTests
{
    [Fact]
    public async Task It_holds_the_sample_pages_with_their_bytes()
    {
        await using ThrowAwayArchive samples = await ThrowAwayArchive.Make(CancellationToken.None);
        var counts = await samples.Archive.Count();
        Assert.Equal((8, 8), (counts.Pages, counts.Originals));
        Assert.NotNull(await samples.Archive.FindByUrl("https://www.harbour-courier.example/news/2025/11/nerys-aldanby") ?? await samples.Archive.Find(1));
    }
}
