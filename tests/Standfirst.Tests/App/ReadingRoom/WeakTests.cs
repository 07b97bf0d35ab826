using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Standfirst.App.ReadingRoom.Weak;
using Standfirst.Archive.Weaknesses;

namespace Standfirst.Tests.App.ReadingRoom;

public class WeakTests
{
    [Fact]
    public async Task A_record_that_wants_a_look_is_listed_with_its_reasons()
    {
        await using RoomServer room = await RoomServer.Open();
        IDocument weak = await room.Page("/weak");
        IElement story = weak.QuerySelectorAll(".story").Single(one => one.TextContent.Contains("How Lodestar Ferries", StringComparison.Ordinal));
        Assert.Contains("Cut off", story.QuerySelector(".reasons")!.TextContent);
        Assert.NotNull(story.QuerySelector("a[href$='/original']"));
        Assert.NotNull(story.QuerySelector("a[href$='/corrections']"));
    }

    [Fact]
    public async Task The_list_is_narrowed_to_one_reason()
    {
        await using RoomServer room = await RoomServer.Open();
        IDocument weak = await room.Page("/weak?why=cutOff");
        Assert.NotEmpty(weak.QuerySelectorAll(".story"));
        Assert.All(weak.QuerySelectorAll(".story"), story => Assert.Contains("Cut off", story.TextContent));
        Assert.Equal("Cut off", weak.QuerySelector(".facet [aria-current]")!.TextContent);
        string[] lines = (await room.Client.GetStringAsync("/export?list=weak&format=ndjson&why=cutOff")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(weak.QuerySelectorAll(".story").Length, lines.Length);
    }

    [Fact]
    public async Task What_an_older_program_stored_is_judged_by_the_server_and_not_by_who_looks()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/paywalled.html");
        var judge = Assert.Single(room.Services.GetServices<IHostedService>().OfType<LateJudge>());
        await judge.ExecuteTask!;
        await room.Archive.Database.Write(
            work => work.Connection.ExecuteAsync("update article set weaknesses = null", transaction: work.Transaction), default);

        await room.Page("/weak");
        Assert.Contains("1 older records are still being judged", (await room.Page("/weak")).Body!.TextContent);
        await judge.StartAsync(default);
        await judge.ExecuteTask!;

        Assert.NotEmpty((await room.Page("/weak")).QuerySelectorAll(".story"));
    }

    [Fact]
    public void Every_reason_has_its_words() => Assert.All(
        Enum.GetValues<Weakness>().Where(weakness => weakness != Weakness.None),
        weakness =>
        {
            Assert.NotEqual(WeakWords.NameOf(weakness), WeakWords.Of(weakness));
            Assert.Equal(weakness, WeakWords.Find(WeakWords.NameOf(weakness)));
        });
}
