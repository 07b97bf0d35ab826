using System.Security.Cryptography;
using Standfirst.Articles;
using Standfirst.Bytes;
using Standfirst.Dom;
using Standfirst.Extraction;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Extraction.Metadata;
using Standfirst.Language.Identification;
using Standfirst.Text;

namespace Standfirst.Bench;

/// <summary>Where the time and the memory of the whole road go, stage by stage.</summary>
static class Stages
{
    // The last is the whole road. What it takes beside the stages is all that has no line of its own: roles, kind, cut off.
    static readonly string[] Names =
        ["decode", "parse", "metadata", "blocks", "features", "scores", "choice", "writing", "language", "SHA-256", "whole"];

    /// <summary>Prints for each stage microseconds and bytes a page, each page and stage at the best of its readings.</summary>
    public static void Print(IReadOnlyList<byte[]> pages, int rounds)
    {
        var times = new StepTimes(Names.Length, pages.Count);
        times.Measure(rounds, page => Read(pages[page], times));

        int whole = Names.Length - 1;
        for (int stage = 0; stage < whole; stage++)
            PrintRow(Names[stage], times.Microseconds(stage), times.Bytes(stage));
        PrintRow("rest", Rest(times.Microseconds), Rest(times.Bytes));
        PrintRow("whole", times.Microseconds(whole), times.Bytes(whole));

        double Rest(Func<int, double> of) => of(whole) - Enumerable.Range(0, whole).Sum(of);

        void PrintRow(string name, double time, double bytes) =>
            Console.WriteLine($"{name,-10}{time,10:F1} µs{time / times.Microseconds(whole),8:P1}{bytes,14:N0} B");
    }

    static void Read(byte[] page, StepTimes times)
    {
        using var text = PageDecoder.Decode(page, null);
        times.Done();
        using var tree = PageParser.Parse(text.Buffer, text.Length, text.HasNul, ReadingLimits.None);
        times.Done();
        var said = MetadataFinder.Find(tree, null);
        times.Done();
        ReadOnlySpan<PageNode> printed = [said.HeadlineNode, said.StandfirstNode, said.BylineNode];
        using var blocks = BodyFinder.BlocksOf(tree, printed, ReadingLimits.None);
        times.Done();
        var judged = FeatureReader.Read(tree, blocks, ArticleExtractor.HintsOf(said, null));
        times.Done();
        int[] scores = BodyJudge.ScoresOf(judged, BodyModel.Default);
        times.Done();
        List<PageBlock> body = [.. BodyJudge.Choose(judged, scores, BodyModel.Default.Threshold).Select(place => blocks[place])];
        judged.Dispose();
        times.Done();
        string story = BodyWriter.Write(tree, body, said.Base).Text;
        times.Done();
        LanguageJudge.Judge(new Article { Text = story, Language = said.Language, Evidence = said.Evidence });
        times.Done();
        Convert.ToHexStringLower(SHA256.HashData(page));
        times.Done();
        NewsReader.Read(page, options: Ways.WithoutStory);
        times.Done();
    }
}
