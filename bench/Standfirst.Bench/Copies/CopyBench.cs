using System.Diagnostics;
using Standfirst.Archive.Copies;

namespace Standfirst.Bench.Copies;

/// <summary>Made stories and their rewritten copies: how many pairs of copies are found, how many that are none, how fast, in
/// how many bytes.</summary>
static class CopyBench
{
    const int CopiesOfEach = 5;

    // What a row of a key takes in a SQLite archive of 10,000 articles, its share of half-empty pages included.
    const double BytesOfKey = 13.1;

    public static void Print(int count, int seed)
    {
        var articles = Make(count, seed);
        string[] texts = [.. articles.Select(article => article.Text())];
        Console.WriteLine($"{count} stories, {articles.Count} articles of {texts.Average(text => text.Length):F0} characters, seed {seed}");

        // Once to warm up, then the median of three.
        var groups = Find(articles, texts, out _);
        double[] seconds = [.. Enumerable.Range(0, 3).Select(_ => { Find(articles, texts, out double time); return time; }).Order()];
        Console.WriteLine($"{articles.Count / seconds[1],8:F0} articles/s (signature, lookup, verdict; one core)");

        CopySignature[] signatures = [.. texts.Select(text => CopySigner.Sign(text)).OfType<CopySignature>()];
        double bytes = signatures.Average(signature => signature.Bytes.Length);
        double keys = signatures.Average(signature => signature.Keys.Count());
        Console.WriteLine($"{bytes,8:F0} bytes of signature, {keys:F1} keys: about {bytes + keys * BytesOfKey:F0} bytes stored");
        Console.WriteLine($"{texts.Length - signatures.Length,8} too short");
        PrintPairs(articles, groups);
    }

    static List<MadeStory> Make(int count, int seed)
    {
        var random = new Random(seed);
        var maker = new StoryMaker(random);
        var editor = new CopyEditor(maker, random);
        var articles = new List<MadeStory>();
        foreach (var story in maker.Make(count))
        {
            articles.Add(story);
            articles.AddRange(Enumerable.Range(0, CopiesOfEach).Select(_ => editor.Copy(story)));
        }
        // Copies come from everywhere at any time.
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(articles));
        return articles;
    }

    static CopyGroups Find(List<MadeStory> articles, string[] texts, out double seconds)
    {
        var started = Process.GetCurrentProcess().TotalProcessorTime;
        var finder = new CopyFinder();
        var groups = new CopyGroups();
        for (int article = 0; article < texts.Length; article++)
        {
            if (CopySigner.Sign(texts[article]) is { } signature)
                finder.Add(new(article, signature, articles[article].Site, article, null), groups);
        }
        seconds = (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds;
        return groups;
    }

    static void PrintPairs(List<MadeStory> articles, CopyGroups groups)
    {
        long found = 0, right = 0, there = 0;
        var byEdit = new SortedDictionary<string, (long Found, long There)>(StringComparer.Ordinal);
        var bySort = new SortedDictionary<string, (long Found, long There)>(StringComparer.Ordinal);
        foreach (var story in Enumerable.Range(0, articles.Count).GroupBy(article => articles[article].Story))
        {
            foreach (var (one, other) in Pairs([.. story]))
            {
                bool isFound = groups.Find(one) == groups.Find(other);
                there++;
                right += isFound ? 1 : 0;
                Count(bySort, articles[one].Sort, isFound);
                if (articles[one].Edit == "" || articles[other].Edit == "")
                    Count(byEdit, articles[one].Edit + articles[other].Edit, isFound);
            }
        }
        var wrong = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var group in Enumerable.Range(0, articles.Count).GroupBy(article => groups.Find(article)))
        {
            int[] members = [.. group];
            found += (long)members.Length * (members.Length - 1) / 2;
            foreach (var (one, other) in Pairs(members).Where(pair => articles[pair.One].Story != articles[pair.Other].Story))
            {
                string sort = articles[one].Sort == articles[other].Sort ? articles[one].Sort : "mixed";
                wrong[sort] = wrong.GetValueOrDefault(sort) + 1;
            }
        }
        Console.WriteLine($"pair precision {(double)right / found:F4}, recall {(double)right / there:F4} ({there} pairs, {found} found)");
        Console.WriteLine("recall of pairs of the first wording and a copy, by edit:");
        foreach (var (edit, (some, all)) in byEdit)
            Console.WriteLine($"  {edit,-16} {(double)some / all:F4} of {all}");
        Console.WriteLine("recall, and wrong pairs, by sort of story:");
        foreach (var (sort, (some, all)) in bySort)
            Console.WriteLine($"  {sort,-16} {(double)some / all:F4} of {all}, {wrong.GetValueOrDefault(sort)} wrong");
        Console.WriteLine($"  {"mixed",-16} {wrong.GetValueOrDefault("mixed")} wrong");
    }

    static void Count(SortedDictionary<string, (long Found, long There)> counts, string of, bool isFound)
    {
        var (found, there) = counts.GetValueOrDefault(of);
        counts[of] = (found + (isFound ? 1 : 0), there + 1);
    }

    static IEnumerable<(int One, int Other)> Pairs(int[] members)
    {
        for (int one = 0; one < members.Length; one++)
        {
            for (int other = one + 1; other < members.Length; other++)
                yield return (members[one], members[other]);
        }
    }
}
