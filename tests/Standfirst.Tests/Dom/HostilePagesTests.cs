using Standfirst.Dom;
using Standfirst.Fuzzing.Judging;
using Standfirst.Tests.House;
using Standfirst.Text;

namespace Standfirst.Tests.Dom;

/// <summary>Pages that were made to be slow, large or deep cost no more than their length allows.</summary>
/// <remarks>What they cost in time is measured by <see cref="HostilePagesTimeTests"/>.</remarks>
public class HostilePagesTests
{
    // A node has 32 bytes and is opened by three at least; an attribute has 12.
    const double MostTreePerByte = 40;

    const int DeepestElement = 512;

    static readonly int Length = HostilePage.Length;

    public static TheoryData<string> Names() => [.. HostilePage.All.Select(page => page.Name)];

    [Theory, MemberData(nameof(Names))]
    public void The_tree_is_sound_small_and_flat(string name)
    {
        var page = HostilePage.Of(name);
        using var tree = PageParser.Parse(page.OfLength(Length / 2));

        Assert.Null(TreeInvariants.Broken(tree));
        Assert.InRange(tree.Size, 0, MostTreePerByte * Length / 2);
        Assert.InRange(DepthOf(tree), 1, page.LevelsOfAnElement * DeepestElement + 2);
    }

    [Fact]
    public void Elements_below_the_deepest_become_its_siblings()
    {
        string divisions = string.Concat(Enumerable.Range(0, 600).Select(number => $"<div id={number}>"));
        using var tree = PageParser.Parse(divisions + "end");

        var end = tree[tree.Count - 1];
        Assert.Equal("end", end.TextContent());
        Assert.Equal("599", end.Parent.Attribute(AttributeName.Id));
        Assert.Equal("598", end.Parent.Previous.Attribute(AttributeName.Id));
        Assert.Equal(DeepestElement + 1, DepthOf(tree));
    }

    [Fact]
    public void A_parse_that_is_ended_says_why()
    {
        string page = HostilePage.Of("references that are none").OfLength(4 * Length);
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        var cancelled = ReadingLimits.Of(null, cancel.Token);
        var late = ReadingLimits.Of(TimeSpan.FromMilliseconds(1), CancellationToken.None);

        Assert.Throws<TimeoutException>(() => PageParser.Parse(page, late));
        Assert.Throws<OperationCanceledException>(() => PageParser.Parse(page, cancelled));
    }

    [Theory]
    [InlineData("a story as it should be")]
    [InlineData("nested elements")]
    [InlineData("elements before the table")]
    [InlineData("unknown elements with long names")]
    [InlineData("attributes of different names")]
    [InlineData("attributes of a second html element")]
    [InlineData("references between elements")]
    [InlineData("shown options in shown options")]
    public void Pooled_arrays_are_given_back_when_the_tree_is_or_the_parse_is_ended(string name)
    {
        string page = HostilePage.Of(name).OfLength(Length / 2);
        using var arrays = new PooledArrays();

        PageParser.Parse(page).Dispose();

        Assert.InRange(arrays.RentedCount, 4, int.MaxValue);
        Assert.Equal((0, 0), (arrays.MissingCount, arrays.StrangerCount));

        int endedCount = 0;
        for (double milliseconds = 0.1; milliseconds < 10; milliseconds *= 2)
            endedCount += IsEndedAfter(TimeSpan.FromMilliseconds(milliseconds), page) ? 1 : 0;

        Assert.InRange(endedCount, 1, int.MaxValue);
        Assert.Equal((0, 0), (arrays.MissingCount, arrays.StrangerCount));
    }

    static bool IsEndedAfter(TimeSpan budget, string page)
    {
        try
        {
            PageParser.Parse(page, ReadingLimits.Of(budget, default)).Dispose();
            return false;
        }
        catch (TimeoutException)
        {
            return true;
        }
    }

    static int DepthOf(PageTree tree)
    {
        int[] depths = new int[tree.Count];
        for (int index = 1; index < tree.Count; index++)
            depths[index] = depths[tree[index].Parent.Index] + 1;
        return depths.Max();
    }
}
