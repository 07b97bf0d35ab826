using Standfirst.App.Inputs;

namespace Standfirst.Tests.App.Inputs;

public sealed class InputWalkTests : IDisposable
{
    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void A_folder_is_read_by_the_code_units_of_its_names_folders_among_the_files()
    {
        Write("b.html", "a.html", "B.html", "a10.html", "a2.html", "ab/z.txt", "é.htm");

        string[] inOrder = ["B.html", "a.html", "a10.html", "a2.html", "ab/z.txt", "b.html", "é.htm"];
        Assert.Equal(inOrder, Walk(_bench.Folder));
    }

    [Fact]
    public void Only_files_that_are_named_like_pages_are_taken()
    {
        Write("1.html", "2.HTM", "3.html.gz", "4.htm.gz", "5.txt", "6.jpg", "7", "8.gz", ".html", "._1.html");

        Assert.Equal(["1.html", "2.HTM", "3.html.gz", "4.htm.gz", "5.txt"], Walk(_bench.Folder));
    }

    [Fact]
    public void A_folder_named_like_a_page_is_a_folder()
    {
        _bench.Write("a.html/b.html", "x");

        Assert.Equal(["a.html/b.html"], Walk(_bench.Folder));
    }

    [Fact]
    public void Links_to_files_are_followed_and_links_to_folders_are_not()
    {
        _bench.Write("real/page.html", "x");
        File.CreateSymbolicLink(_bench.PathOf("real/again.html"), "page.html");
        Directory.CreateSymbolicLink(_bench.PathOf("real/round"), _bench.Folder);

        Assert.Equal(["real/again.html", "real/page.html"], Walk(_bench.Folder));
    }

    [Fact]
    public void A_link_to_a_folder_is_followed_where_it_is_named()
    {
        _bench.Write("real/page.html", "x");
        Directory.CreateSymbolicLink(_bench.PathOf("link"), "real");

        Assert.Equal(["link/page.html"], Walk(_bench.PathOf("link")));
    }

    [Fact]
    public void Names_keep_their_order_and_a_slash_at_the_end_is_not_doubled()
    {
        _bench.Write("b/1.html", "x");
        _bench.Write("a.html", "x");

        Assert.Equal(
            ["b/1.html", "-", "a.html", "missing.html"],
            Walk(_bench.PathOf("b/"), "-", _bench.PathOf("a.html"), _bench.PathOf("missing.html")));
    }

    [Fact]
    public void A_folder_without_pages_stands_for_itself()
    {
        _bench.Write("empty/deep/picture.jpg", "x");

        var barren = Assert.IsType<Input.Barren>(Assert.Single(InputWalk.Find([_bench.PathOf("empty")])));

        Assert.Equal(_bench.PathOf("empty"), barren.Name);
        Assert.Equal("no pages in this folder", barren.Reason);
    }

    [Fact]
    public void A_file_knows_its_path_below_the_folder_that_was_named()
    {
        _bench.Write("top/deep/page.html", "x");

        var file = Assert.IsType<Input.File>(Assert.Single(InputWalk.Find([_bench.PathOf("top")])));

        Assert.Equal("deep/page.html", file.PathInFolder);
    }

    [Fact]
    public void The_walk_goes_no_further_than_it_is_asked()
    {
        _bench.Write("a/1.html", "x");
        string b = _bench.PathOf("b");

        using IEnumerator<Input> walk = InputWalk.Find([_bench.PathOf("a"), b]).GetEnumerator();
        Assert.True(walk.MoveNext());
        _bench.Write("b/2.html", "x");
        Assert.True(walk.MoveNext());

        Assert.Equal(b + "/2.html", walk.Current.Name);
    }

    void Write(params string[] names)
    {
        foreach (string name in names)
            _bench.Write(name, "x");
    }

    string[] Walk(params string[] names) =>
        [.. InputWalk.Find(names).Select(input => _bench.Cut(input.Name))];
}
