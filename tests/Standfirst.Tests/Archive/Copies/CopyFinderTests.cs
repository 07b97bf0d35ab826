using Standfirst.Archive.Copies;

namespace Standfirst.Tests.Archive.Copies;

public class CopyFinderTests
{
    static readonly string[] Texts =
    [
        CopyTexts.Ferry, CopyTexts.Weather(0), CopyTexts.Beginning(CopyTexts.Ferry, 3), CopyTexts.FerryOtherwise, CopyTexts.Weather(1),
        string.Join('\n', CopyTexts.Ferry.Split('\n').Reverse()), CopyTexts.Beginning(CopyTexts.Weather(0), 4),
    ];

    [Fact]
    public void Copies_come_into_one_group_whatever_their_order()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            int[] order = [.. Enumerable.Range(0, Texts.Length)];
            new Random(seed).Shuffle(order);
            var finder = new CopyFinder();
            var groups = new CopyGroups();
            foreach (int text in order)
                finder.Add(new(text + 1, CopySigner.Sign(Texts[text])!, text, text, null), groups);

            Assert.Equal([1, 2, 1, 4, 5, 1, 2], Enumerable.Range(1, Texts.Length).Select(article => groups.Find(article)));
        }
    }

    [Fact]
    public void A_bridge_joins_two_groups()
    {
        var groups = new CopyGroups();
        groups.Join(7, 3);
        groups.Join(9, 5);
        groups.Join(9, 7);
        Assert.Equal([3L, 3, 3, 3, 8], new long[] { 3, 5, 7, 9, 8 }.Select(groups.Find));
        Assert.Equal([(5L, 3L), (7, 3), (9, 3)], groups.Joined.Order());
    }

    [Fact]
    public void What_is_like_many_strangers_joins_none_of_them()
    {
        const string Standing = "\nThe Harbour Courier has told the stories of the sound since 1889. Readers pay for our work: for four crowns a week they read "
            + "everything, take part in our walks and support two young reporters in Great Marram. Write to us, ring us, or come by at the quay.\n";
        var finder = new CopyFinder();
        var groups = new CopyGroups();
        for (int story = 1; story <= 12; story++)
            finder.Add(new(story, CopySigner.Sign(Standing + Strange(story))!, story, story, null), groups);
        finder.Add(new(13, CopySigner.Sign(Standing)!, 13, 13, null), groups);

        Assert.Equal(13, groups.Find(13));
        Assert.Empty(groups.Joined);
    }

    /// <summary>Words that no other story has.</summary>
    static string Strange(int story) =>
        string.Join(' ', Enumerable.Range(0, 90).Select(at => $"word{story}x{at}"));
}
