using Standfirst.Archive.Copies;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Archive.Copies;

public class CopySignerTests
{
    [Fact]
    public void A_signature_of_a_story_of_three_kilobytes_takes_a_tenth_of_it()
    {
        string text = CopyTexts.Ferry + CopyTexts.FerryOtherwise;
        var signature = CopySigner.Sign(text)!;
        Assert.InRange(signature.Bytes.Length, 100, 352);
        Assert.Equal(8, signature.Keys.Distinct().Count());
    }

    [Fact]
    public void A_signature_never_changes()
    {
        // Archives hold signatures: another outcome here means that all of them must be made anew.
        string bytes = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(CopySigner.Sign(CopyTexts.Ferry)!.Bytes));
        Assert.Equal("37cfd8d72488aafc", bytes[..16]);
    }

    [Fact]
    public void A_text_of_a_few_words_has_no_signature() => Assert.Null(CopySigner.Sign("The ferry will stop running in March, the board said."));

    [Fact]
    public void The_same_words_again_and_again_are_too_few() =>
        Assert.Null(CopySigner.Sign(string.Join(' ', Enumerable.Repeat("wait for the boat", 10_000))));

    [Fact]
    public void A_text_that_ends_within_a_number_or_a_pair_is_no_trouble()
    {
        Assert.Null(CopySigner.Sign("1,"));
        Assert.Null(CopySigner.Sign("1,2."));
        Assert.Null(CopySigner.Sign("\ud83d"));
        Assert.Null(CopySigner.Sign(""));
    }

    [Fact]
    public void Lists_and_walls_have_no_signature()
    {
        Assert.NotNull(CopySigner.Sign(ArticleOf(PageKind.Article, CopyTexts.Ferry)));
        Assert.Null(CopySigner.Sign(ArticleOf(PageKind.Index, CopyTexts.Ferry)));
        Assert.Null(CopySigner.Sign(ArticleOf(PageKind.ConsentWall, CopyTexts.Ferry)));
    }

    [Fact]
    public void Corrections_and_helplines_are_no_part_of_what_is_compared()
    {
        var plain = CopySigner.Sign(ArticleOf(PageKind.Article, CopyTexts.Ferry))!;
        var article = ArticleOf(PageKind.Article, CopyTexts.Ferry);
        const string Note = "Correction: an earlier version of this story gave a wrong number of passengers and a wrong year.";
        var noted = article with
        {
            Text = article.Text + "\n" + Note,
            Blocks = [.. article.Blocks, new(BlockKind.Paragraph, new TextSpan(article.Text.Length + 1, Note.Length)) { Role = BlockRole.Correction }],
        };
        Assert.Equal(plain.Bytes, CopySigner.Sign(noted)!.Bytes);
    }

    static Article ArticleOf(PageKind kind, string text) =>
        new() { Kind = kind, Text = text, Blocks = [new(BlockKind.Paragraph, new TextSpan(0, text.Length))] };
}
