using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Content.Judging;

public class BodyModelTests
{
    static readonly string Page = $"""
        <nav><a href=/>News</a></nav><main><p>{Bodies.Sentence(1)}</p><h2>At dawn</h2><p>{Bodies.Sentence(2)}</p></main>
        <footer>Imprint of the Marrow Bay Gazette</footer>
        """;

    static int[] ScoresOf(BodyModel model)
    {
        using var page = PageParser.Parse(Page);
        using var judged = FeatureReader.Read(page, BlockReader.Read(page, ReadingLimits.None), default);
        return BodyJudge.ScoresOf(judged, model);
    }

    [Fact]
    public void Weights_written_and_read_again_judge_alike()
    {
        using var file = new MemoryStream();
        BodyModel.Default.Write(new BinaryWriter(file));
        file.Position = 0;

        var again = BodyModel.Read(new BinaryReader(file));

        Assert.Equal(BodyModel.Default.Threshold, again.Threshold);
        Assert.Equal(ScoresOf(BodyModel.Default), ScoresOf(again));
        Assert.Equal(file.Length, file.Position);
    }

    [Fact]
    public void The_shipped_weights_are_small()
    {
        using var file = new MemoryStream();
        BodyModel.Default.Write(new BinaryWriter(file));

        Assert.InRange(file.Length, 1, 1024 * 1024);
    }

    [Fact]
    public void Weights_of_another_version_are_refused()
    {
        using var file = new MemoryStream(new byte[64]);

        Assert.Throws<InvalidDataException>(() => BodyModel.Read(new BinaryReader(file)));
    }

    [Fact]
    public void A_paragraph_scores_above_the_menu_and_the_sites_foot()
    {
        int[] scores = ScoresOf(BodyModel.Default);

        Assert.True(Math.Min(scores[1], scores[3]) > Math.Max(scores[0], scores[4]), string.Join(' ', scores));
    }
}
