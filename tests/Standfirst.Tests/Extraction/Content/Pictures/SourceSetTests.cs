using System.Text;
using Standfirst.Extraction.Content.Pictures;

namespace Standfirst.Tests.Extraction.Content.Pictures;

public class SourceSetTests
{
    [Theory]
    [InlineData("/s.jpg 400w, /l.jpg 1600w, /m.jpg 800w", "/l.jpg", 1600)]
    [InlineData("/s.jpg 400w,/l.jpg 1600w", "/l.jpg", 1600)]
    [InlineData("/s.jpg 1x, /l.jpg 2x", "/l.jpg", 2)]
    [InlineData("/w_400,c_fit/a.jpg 400w, /w_800,c_fit/a.jpg 800w", "/w_800,c_fit/a.jpg", 800)]
    [InlineData("/one.jpg, /two.jpg 2x", "/two.jpg", 2)]
    [InlineData("/one.jpg", "/one.jpg", 1)]
    [InlineData(" ,, /one.jpg\n 1.5x ,", "/one.jpg", 1.5)]
    [InlineData("/l.jpg 800w 600h, /s.jpg 400w 300h", "/l.jpg", 800)]
    [InlineData("data:image/gif;base64,R0lGOD 2x, /s.jpg 1x", "/s.jpg", 1)]
    [InlineData("", null, -1)]
    [InlineData(", ,", null, -1)]
    public void The_largest_candidate_is_taken_and_commas_may_stand_in_addresses(string set, string? address, double size)
    {
        var largest = SourceSet.Largest(Encoding.UTF8.GetBytes(set), out double most);

        Assert.Equal(address ?? "", Encoding.UTF8.GetString(largest));
        Assert.Equal(size, most);
    }
}
