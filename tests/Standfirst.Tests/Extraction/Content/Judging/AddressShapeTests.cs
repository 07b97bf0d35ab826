using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Tests.Extraction.Content.Judging;

public class AddressShapeTests
{
    [Fact]
    public void Parts_of_the_path_are_counted_and_its_last_one_measured()
    {
        Assert.Equal(new AddressShape(Depth: 3, Letters: 12, Hyphens: 2, Digits: 4),
            AddressShape.Of("https://marrow-bay.example/2031//news/the-sea_rose?page=2#a/b"));
    }

    [Theory]
    [InlineData("https://marrow-bay.example")]
    [InlineData("https://marrow-bay.example/")]
    [InlineData("//marrow-bay.example?q=a-b")]
    [InlineData("https://")]
    [InlineData("")]
    public void An_address_without_a_path_has_no_shape(string address) => Assert.Equal(default, AddressShape.Of(address));

    [Fact]
    public void A_path_may_stand_alone()
    {
        Assert.Equal(new AddressShape(Depth: 1, Letters: 3, Hyphens: 1, Digits: 1), AddressShape.Of("/a-1/"));
    }
}
