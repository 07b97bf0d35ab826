using Standfirst.Articles;
using Standfirst.Extraction.Content.Pictures;

namespace Standfirst.Tests.Extraction.Content.Pictures;

public class LeadPictureTests
{
    static readonly Image Ferry = new("https://img.example/900x600/ferry-20260412.jpg?w=900");

    static readonly Image Quay = new("https://img.example/quay.jpg") { Caption = "The quay" };

    [Theory]
    [InlineData("https://img.example/1200x630/ferry-20260412.jpg")]
    [InlineData("https://img.example/social/ferry-20260412-1200x630.png?v=2")]
    public void The_declared_picture_may_be_another_size_of_one_in_the_story(string url)
    {
        var images = LeadPicture.Mark([Quay, Ferry], url, "The ferry. Photo: Mara Lind");

        Assert.Equal([Quay, Ferry with { Lead = true, Caption = "The ferry.", Credit = "Mara Lind" }], images);
    }

    [Fact]
    public void What_the_story_prints_goes_before_what_is_declared()
    {
        Assert.Equal([Quay with { Lead = true }], LeadPicture.Mark([Quay], Quay.Url, "Some quay. Photo: Mara Lind"));
    }

    [Theory]
    [InlineData("https://img.example/other-20260412.jpg")]
    [InlineData("https://img.example/social/quay.jpg")]
    public void A_picture_that_the_story_does_not_show_comes_last(string url)
    {
        Assert.Equal([Quay, new Image(url) { Lead = true, Caption = "Declared" }], LeadPicture.Mark([Quay], url, "Declared"));
    }

    [Fact]
    public void Without_a_declared_picture_none_is_the_lead()
    {
        Assert.Equal([Quay], LeadPicture.Mark([Quay], null, null));
    }
}
