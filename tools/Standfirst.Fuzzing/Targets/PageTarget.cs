using Standfirst.Articles;
using Standfirst.Fuzzing.Judging;

namespace Standfirst.Fuzzing.Targets;

sealed class PageTarget : Target
{
    static readonly Uri Address = new("https://www.harbour-courier.example/2025/11/26/quay?page=2#top");

    public override string Name => "page";

    public override string Promise =>
        "page → record and every format; spans lie in the text, the record fits its schema and reads back";

    public override IEnumerable<byte[]> Seeds => Samples.Pages;

    public override IReadOnlyList<string> Words => [.. HtmlWords.Page, .. HtmlWords.Tags];

    public override IReadOnlyList<(string, string)> Nests => HtmlWords.Nests;

    public override Bounds Bounds => Bounds.OfRecords;

    public override void Take(byte[] input, Signs signs)
    {
        Article article = NewsReader.Read(input, Address);
        ArticleInvariants.Check(article);
        RecordInvariants.Check(article);
        ArticleSigns.See(article, signs);
    }
}
