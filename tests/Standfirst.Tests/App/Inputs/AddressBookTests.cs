using Standfirst.App.Inputs;

namespace Standfirst.Tests.App.Inputs;

public class AddressBookTests
{
    const string Ferry = "https://www.harbour-courier.example/ferry";
    const string Storm = "https://www.harbour-courier.example/storm";

    [Theory]
    [InlineData("pages/news/ferry.html")]
    [InlineData("news/ferry.html")]
    [InlineData("ferry.html")]
    public void A_page_is_listed_under_its_name_its_path_in_the_folder_or_its_file_name(string listed)
    {
        var book = Read($"{listed}\t{Ferry}\n");

        Assert.Equal(Ferry, Find(book, "pages/news/ferry.html", "news/ferry.html"));
        Assert.Null(Find(book, "pages/news/storm.html", "news/storm.html"));
    }

    [Fact]
    public void The_longest_name_wins()
    {
        var book = Read($"ferry.html\t{Storm}\nnews/ferry.html\t{Ferry}\n");

        Assert.Equal(Ferry, Find(book, "pages/news/ferry.html", "news/ferry.html"));
    }

    [Fact]
    public void CRLF_and_empty_lines_do_not_matter()
    {
        var book = Read($"\r\nferry.html\t{Ferry}\r\n\r\n");

        Assert.Empty(book.Problems);
        Assert.Equal(Ferry, Find(book, "ferry.html", "ferry.html"));
    }

    [Theory]
    [InlineData("ferry.html\tferry", "'ferry' is not an absolute http or https address")]
    [InlineData("ferry.html\t/ferry", "'/ferry' is not an absolute http or https address")]
    [InlineData("ferry.html\tftp://a.example", "'ftp://a.example' is not an absolute http or https address")]
    [InlineData("ferry.html\thttps://", "'https://' is not an absolute http or https address")]
    [InlineData("ferry.html\t", "'' is not an absolute http or https address")]
    [InlineData("ferry.html", "not a file name, a tab and an address")]
    [InlineData("\t" + Ferry, "not a file name, a tab and an address")]
    [InlineData("ferry.html\t" + Ferry + "\t200", "not a file name, a tab and an address")]
    public void A_wrong_line_is_named_and_left_out(string line, string problem)
    {
        var book = Read($"storm.html\t{Storm}\n{line}\n");

        Assert.Equal([$"urls.tsv:2: {problem}"], book.Problems);
        Assert.Null(Find(book, "ferry.html", "ferry.html"));
        Assert.Equal(Storm, Find(book, "storm.html", "storm.html"));
    }

    [Fact]
    public void A_second_address_for_the_same_name_is_a_problem_and_the_same_address_again_is_none()
    {
        var book = Read($"ferry.html\t{Ferry}\nferry.html\t{Ferry}\nferry.html\t{Storm}\n");

        Assert.Equal(["urls.tsv:3: 'ferry.html' has another address further up"], book.Problems);
        Assert.Equal(Ferry, Find(book, "ferry.html", "ferry.html"));
    }

    [Fact]
    public void The_address_of_a_single_page_is_that_of_standard_input_too()
    {
        var book = AddressBook.OfOnePage(new Uri(Ferry));

        Assert.Equal(Ferry, book.Find(new Input.StandardInput())?.OriginalString);
        Assert.Equal(Ferry, Find(book, "a.html", "a.html"));
    }

    static string? Find(AddressBook book, string name, string pathInFolder) =>
        book.Find(new Input.File(name, pathInFolder))?.OriginalString;

    static AddressBook Read(string list) => AddressBook.Read(new StringReader(list), "urls.tsv");
}
