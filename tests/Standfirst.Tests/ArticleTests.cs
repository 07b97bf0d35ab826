using Standfirst.Articles;

namespace Standfirst.Tests;

public class ArticleTests
{
    static readonly Article Told = new()
    {
        Text = "One. Two. Three.",
        People = [new("p1", "Ana Ruiz"), new("p2", "Tom Ashe")],
        Quotations =
        [
            new([new(0, 4)], QuotationKind.Direct) { Speaker = "p1" },
            new([new(5, 4)], QuotationKind.Direct) { Speaker = "p1" },
            new([new(10, 6)], QuotationKind.Direct),
        ],
    };

    static ReaderCorrection Speaker(int quotation, params string[] name) =>
        new(CorrectedField.Speaker, name, "desk", "2026-01-01T00:00:00Z") { Quotation = quotation };

    [Fact]
    public void The_speaker_is_who_was_read_where_nobody_knows_better() =>
        Assert.Equal(["Ana Ruiz", "Ana Ruiz", null], Enumerable.Range(0, 3).Select(at => Told.SpeakerOf(at)?.Name));

    [Fact]
    public void The_speaker_is_whom_readers_name_and_may_be_nobody()
    {
        var corrected = Told with { ReaderCorrections = [Speaker(0), Speaker(1, "tom ashe"), Speaker(2, "Mina Okafor")] };

        Assert.Equal([null, "p2", "named:Mina Okafor"], Enumerable.Range(0, 3).Select(at => corrected.SpeakerOf(at)?.Id));
    }

    [Fact]
    public void An_article_with_one_quotation_alone_keeps_what_was_put_right_about_it()
    {
        var authors = new ReaderCorrection(CorrectedField.Authors, ["Ana Ruiz"], "desk", "2026-01-01T00:00:00Z");
        var corrected = Told with { ReaderCorrections = [Speaker(0, "Nobody Else"), authors, Speaker(1, "Tom Ashe")] };

        var second = corrected.WithOnly(1);
        var third = corrected.WithOnly(2);

        Assert.Equal("Tom Ashe", second.SpeakerOf(0)?.Name);
        Assert.Equal([authors, Speaker(0, "Tom Ashe")], second.ReaderCorrections, (one, other) => one.Field == other.Field && one.To.SequenceEqual(other.To) && one.Quotation == other.Quotation);
        Assert.Null(third.SpeakerOf(0));
        Assert.Equal([authors], third.ReaderCorrections);
    }
}
