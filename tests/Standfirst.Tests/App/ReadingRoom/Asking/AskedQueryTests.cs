using Standfirst.App.ReadingRoom.Asking;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Tests.App.ReadingRoom.Asking;

public class AskedQueryTests
{
    static readonly SearchQuery Ruiz = ((QueryReading.Understood)SearchQuery.Parse("author:\"Ana Ruiz\"")).Query;

    [Theory]
    [InlineData("", "author:\"Ana Ruiz\"")]
    [InlineData("Ferry", "Ferry author:\"Ana Ruiz\"")]
    [InlineData("ferry date:today", "ferry date:today author:\"Ana Ruiz\"")]
    [InlineData("ferry OR quay", "(ferry OR quay) author:\"ana ruiz\"")]
    [InlineData("\"the old ferry", "\"the old ferry\" author:\"ana ruiz\"")]
    public void A_part_is_added_without_changing_what_was_asked(string typed, string both) =>
        Assert.Equal(both, AskedQuery.Of(typed).With(Ruiz, "author:\"Ana Ruiz\""));

    [Theory]
    [InlineData("author:\"Ana Ruiz\"", "")]
    [InlineData("ferry author:\"Ana Ruiz\"", "ferry")]
    [InlineData("(ferry OR quay) author:\"Ana Ruiz\" lang:de", "(ferry OR quay) lang:de")]
    public void A_part_is_taken_off(string typed, string left) => Assert.Equal(left, AskedQuery.Of(typed).Without(Ruiz));

    [Fact]
    public void A_query_of_a_megabyte_is_told_to_be_too_long_and_not_carried_about()
    {
        var asked = AskedQuery.Of(new string('a', 1_000_000));
        Assert.NotNull(asked.Unclear);
        Assert.InRange(asked.Text.Length, 1, 2000);
        Assert.NotNull(UnclearQuery.Of(asked));
    }

    [Theory]
    [InlineData("ferry", "best")]
    [InlineData("lang:de", "newest")]
    [InlineData("", "newest")]
    public void The_usual_order_is_by_relevance_where_there_are_words(string typed, string order) =>
        Assert.Equal(order, SortChoice.Of(null, AskedQuery.Of(typed)).Name);

    [Theory]
    [InlineData("ferry autor:ruiz quay", "ferry ", "autor:ruiz", " quay")]
    [InlineData("date:2024-02-30", "", "date:2024-02-30", "")]
    public void An_unclear_query_is_cut_at_its_trouble(string typed, string before, string trouble, string behind)
    {
        UnclearQuery unclear = UnclearQuery.Of(AskedQuery.Of(typed))!;
        Assert.Equal((before, trouble, behind), (unclear.Before, unclear.Trouble, unclear.Behind));
    }
}
