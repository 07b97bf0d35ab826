using System.Text;
using Standfirst.Bytes;

namespace Standfirst.Tests.Bytes;

public class EncodingLabelsTests
{
    [Fact]
    public void The_table_is_the_standards_whole_table()
    {
        Assert.Equal(228, EncodingLabels.Count);
        Assert.Equal(40, EncodingLabels.Names.Count());
    }

    [Theory]
    [InlineData("utf8", "utf-8")]
    [InlineData("unicode-1-1-utf-8", "utf-8")]
    [InlineData("iso-8859-1", "windows-1252")]
    [InlineData("us-ascii", "windows-1252")]
    [InlineData("iso-8859-9", "windows-1254")]
    [InlineData("tis-620", "windows-874")]
    [InlineData("logical", "iso-8859-8-i")]
    [InlineData("visual", "iso-8859-8")]
    [InlineData("l6", "iso-8859-10")]
    [InlineData("iso885914", "iso-8859-14")]
    [InlineData("x-mac-ukrainian", "x-mac-cyrillic")]
    [InlineData("koi8-ru", "koi8-u")]
    [InlineData("gb2312", "gbk")]
    [InlineData("gb18030", "gb18030")]
    [InlineData("big5-hkscs", "big5")]
    [InlineData("windows-31j", "shift_jis")]
    [InlineData("ks_c_5601-1987", "euc-kr")]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("unicodefffe", "utf-16be")]
    [InlineData("hz-gb-2312", "replacement")]
    [InlineData("iso-2022-kr", "replacement")]
    [InlineData("x-user-defined", "x-user-defined")]
    public void A_label_means_an_encoding(string label, string encoding)
    {
        Assert.Equal(encoding, EncodingLabels.Find(label));
        Assert.Equal(encoding, EncodingLabels.Find(Encoding.ASCII.GetBytes(label)));
    }

    [Fact]
    public void Every_encoding_is_a_label_of_itself()
    {
        Assert.All(EncodingLabels.Names, name => Assert.Equal(name, EncodingLabels.Find(name)));
    }

    [Theory]
    [InlineData(" UTF-8\r\n")]
    [InlineData("\t\fUtf8 ")]
    public void Case_and_white_space_round_it_do_not_matter(string label)
    {
        Assert.Equal("utf-8", EncodingLabels.Find(label));
        Assert.Equal("utf-8", EncodingLabels.Find(Encoding.ASCII.GetBytes(label)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("utf-7")]
    [InlineData("utf 8")]
    [InlineData("\u00A0utf-8")]
    [InlineData("\u212Aoi8-r")]     // a Kelvin sign, which some ways of comparing take for a k
    [InlineData("a label that is longer than any label there is")]
    public void Any_other_label_means_none(string label)
    {
        Assert.Null(EncodingLabels.Find(label));
        Assert.Null(EncodingLabels.Find(Encoding.UTF8.GetBytes(label)));
    }

    [Fact]
    public void No_label_means_no_encoding()
    {
        Assert.Null(EncodingLabels.Find((string?)null));
    }
}
