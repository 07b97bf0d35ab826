using System.Diagnostics;
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
        double[] best = new double[Names.Length], allocated = new double[Names.Length];
        var shortest = new double[pages.Count, Names.Length];
        for (int round = 0; round < rounds + WarmUp; round++)
        {
            Array.Clear(allocated);
            for (int page = 0; page < pages.Count; page++)
            {
                double[] times = new double[Names.Length];
                Read(pages[page], times, allocated);
                for (int stage = 0; stage < times.Length; stage++)
                    shortest[page, stage] = round <= WarmUp ? times[stage] : Math.Min(shortest[page, stage], times[stage]);
            }
        }
        for (int page = 0; page < pages.Count; page++)
        {
            for (int stage = 0; stage < Names.Length; stage++)
                best[stage] += shortest[page, stage];
        }
        double whole = best[^1];
        for (int stage = 0; stage < Names.Length - 1; stage++)
            PrintRow(Names[stage], best[stage], allocated[stage]);
        PrintRow("rest", whole - best[..^1].Sum(), allocated[^1] - allocated[..^1].Sum());
        PrintRow("whole", whole, allocated[^1]);

        void PrintRow(string name, double time, double bytes) =>
            Console.WriteLine($"{name,-10}{time / pages.Count,10:F1} µs{time / whole,8:P1}{bytes / pages.Count,14:N0} B");
    }

    const int WarmUp = Contest.WarmUp;

    static void Read(byte[] page, double[] times, double[] allocated)
    {
        int stage = 0;
        long started = Stopwatch.GetTimestamp(), before = GC.GetAllocatedBytesForCurrentThread();
        using var text = PageDecoder.Decode(page, null);
        Done();
        using var tree = PageParser.Parse(text.Buffer, text.Length, text.HasNul, ReadingLimits.None);
        Done();
        var said = MetadataFinder.Find(tree, null);
        Done();
        using var blocks = BodyFinder.BlocksOf(tree, [said.HeadlineNode, said.StandfirstNode, said.BylineNode], ReadingLimits.None);
        Done();
        var judged = FeatureReader.Read(tree, blocks, ArticleExtractor.HintsOf(said, null));
        Done();
        int[] scores = BodyJudge.ScoresOf(judged, BodyModel.Default);
        Done();
        List<PageBlock> body = [.. BodyJudge.Choose(judged, scores, BodyModel.Default.Threshold).Select(place => blocks[place])];
        judged.Dispose();
        Done();
        string story = BodyWriter.Write(tree, body, said.Base).Text;
        Done();
        LanguageJudge.Judge(new Article { Text = story, Language = said.Language, Evidence = said.Evidence });
        Done();
        Convert.ToHexStringLower(SHA256.HashData(page));
        Done();
        NewsReader.Read(page, options: Ways.WithoutStory);
        Done();

        void Done()
        {
            times[stage] += Stopwatch.GetElapsedTime(started).TotalMicroseconds;
            allocated[stage++] += GC.GetAllocatedBytesForCurrentThread() - before;
            (started, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        }
    }
}
