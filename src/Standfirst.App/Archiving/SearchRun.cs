using System.Text;
using Standfirst.App.Archiving.Answers;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Formats;

namespace Standfirst.App.Archiving;

/// <summary>One run of `standfirst search`.</summary>
/// <param name="archive">What is asked.</param>
/// <param name="settings">What the command line says.</param>
/// <param name="streams">Where it speaks.</param>
sealed class SearchRun(ArticleArchive archive, QuerySettings settings, StandardStreams streams)
{
    /// <summary>The format of a hit a line, in JSON.</summary>
    public const string Hits = "hits";

    readonly bool _showsOnTerminal = settings.OutputFile is null && streams.OutputIsTerminal;

    /// <summary>Does it all.</summary>
    /// <returns>One of <see cref="ExitCode"/>: whether anything was found.</returns>
    public async Task<int> Run(CancellationToken cancel)
    {
        string format = settings.Format ?? (_showsOnTerminal ? HitLines.Name : Hits);
        using OutputFile? file = settings.OutputFile is { } path ? OutputFile.Create(path) : null;
        Stream output = file?.Stream ?? streams.Output;
        Func<SearchHit, int, Task<ReadOnlyMemory<byte>>> write = format switch
        {
            HitLines.Name => (hit, place) => Task.FromResult(HitLines.Write(hit, place, _showsOnTerminal)),
            Hits => (hit, _) => Task.FromResult<ReadOnlyMemory<byte>>(FoundJson.Write(Hit.Of(hit))),
            _ => (hit, place) => WriteRecord(FormatFamily.Records.Find(format)!, hit, place, cancel),
        };

        int count = 0;
        SearchResults found;
        SearchCursor? after = null;
        do
        {
            int size = Math.Min(settings.Limit - count, SearchRequest.LargestPage);
            found = await archive.Search.Find(settings.Query, new() { Size = size, Sort = settings.Sort, After = after }, cancel);
            foreach (SearchHit hit in found.Hits)
                output.Write((await write(hit, count++)).Span);
            after = found.Next;
        }
        while (after is not null && count < settings.Limit);

        file?.Complete();
        streams.Error.WriteLine($"standfirst: {InWords(found, count)}");
        return count > 0 ? ExitCode.AllRead : ExitCode.NoneRead;
    }

    async Task<ReadOnlyMemory<byte>> WriteRecord(RecordFormat format, SearchHit hit, int place, CancellationToken cancel)
    {
        if (await archive.Find(hit.ArticleId, cancel) is not { } stored)
            return default;
        string before = (place == 0 ? format.Heading : "") + format.OpenPage(stored.Input, place == 0);
        return (byte[])[.. Encoding.UTF8.GetBytes(before), .. format.Write(ArticleJson.Read(stored.Record), stored.Input).Span];
    }

    static string InWords(SearchResults found, int shown)
    {
        string words = found.Total is { Count: 1, IsExact: true } ? "1 story" : $"{found.Total} stories";
        if (shown < found.Total.Count || !found.Total.IsExact)
            words += $", {shown} shown (--limit)";
        return found.IsCapped ? $"{words}; so many articles have these words that only those stored last were ranked" : words;
    }
}
