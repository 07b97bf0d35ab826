using System.Diagnostics;
using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Bench;

/// <summary>Where the time and the memory of the language stage go, step by step.</summary>
static class LanguageSteps
{
    static readonly string[] Names = ["tokens", "sentences", "tags", "trees"];

    /// <summary>
    /// Prints for each step microseconds and bytes an article, each article and step at the best of its readings, and how many
    /// tokens it reads a second. Every sentence is parsed; the stage itself parses only those it needs.
    /// </summary>
    public static void Print(IReadOnlyList<byte[]> pages, int rounds)
    {
        List<Article> articles = [.. pages.Select(page => NewsReader.Read(page)).Where(article => article.Text.Length > 0)];
        var shortest = new double[articles.Count, Names.Length];
        double[] allocated = new double[Names.Length];
        long tokens = 0;
        for (int round = 0; round < rounds + Contest.WarmUp; round++)
        {
            Array.Clear(allocated);
            tokens = 0;
            for (int article = 0; article < articles.Count; article++)
            {
                double[] times = new double[Names.Length];
                tokens += Read(articles[article], times, allocated);
                for (int step = 0; step < times.Length; step++)
                {
                    double known = round <= Contest.WarmUp ? double.MaxValue : shortest[article, step];
                    shortest[article, step] = Math.Min(known, times[step]);
                }
            }
        }
        Console.WriteLine($"{articles.Count} articles, {tokens} tokens");
        for (int step = 0; step < Names.Length; step++)
        {
            double time = Enumerable.Range(0, articles.Count).Sum(article => shortest[article, step]);
            Console.WriteLine($"{Names[step],-12}{time / articles.Count,10:F1} µs{allocated[step] / articles.Count,10:N0} B"
                + $"{tokens / time,8:F2} million tokens a second{articles.Count / time * 1e6,10:N0} articles a second");
        }
    }

    static long Read(Article article, double[] times, double[] allocated)
    {
        int step = 0;
        string language = article.Language?.Split('-')[0] ?? "en";
        bool isEnglish = language == "en";
        var tokens = new PooledList<Token>(1024);
        var sentences = new PooledList<Sentence>(64);
        long started = Stopwatch.GetTimestamp(), before = GC.GetAllocatedBytesForCurrentThread();
        var tokenizer = new Tokenizer(article.Text, language);
        foreach (var block in article.Blocks)
        {
            if (block.Span is { Length: > 0 } span)
                tokenizer.Cut(span, ref tokens);
        }
        Done();
        SentenceSplitter.Split(article.Text, language, tokens.Items, 0, 0, ref sentences);
        Done();
        var tags = new PooledList<PartOfSpeech>(1024);
        tags.Extend(tokens.Count).Clear();
        if (isEnglish)
        {
            foreach (ref readonly var sentence in sentences.Items)
                Tagger.Tag(article.Text, Of(tokens.Items, sentence), Of(tags.Items, sentence), TagModel.Default);
        }
        Done();
        var tree = new PooledList<Dependency>(1024);
        tree.Extend(tokens.Count);
        foreach (ref readonly var sentence in sentences.Items)
        {
            if (isEnglish && sentence.EndToken - sentence.FirstToken <= Parser.LongestSentence)
            {
                Parser.Parse(article.Text, Of(tokens.Items, sentence), Of(tags.Items, sentence), sentence.FirstToken,
                    Of(tree.Items, sentence), HeadModel.Default);
            }
        }
        Done();
        long count = tokens.Count;
        tokens.Return();
        sentences.Return();
        tags.Return();
        tree.Return();
        return count;

        void Done()
        {
            times[step] += Stopwatch.GetElapsedTime(started).TotalMicroseconds;
            allocated[step++] += GC.GetAllocatedBytesForCurrentThread() - before;
            (started, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        }

        static Span<T> Of<T>(Span<T> all, in Sentence sentence) => all[sentence.FirstToken..sentence.EndToken];
    }
}
