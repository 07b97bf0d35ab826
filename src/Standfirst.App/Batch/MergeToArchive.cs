using System.Globalization;
using System.Text;
using System.Text.Json;
using Standfirst.Archive;
using Standfirst.Archive.Intake;
using Standfirst.Formats;

namespace Standfirst.App.Batch;

/// <summary>Loads the records of all shards into an archive, in the order of the plan. What was loaded before
/// is passed over.</summary>
/// <param name="folder">The batch.</param>
/// <param name="manifest">Its plan.</param>
/// <param name="archive">The archive.</param>
sealed class MergeToArchive(BatchFolder folder, Manifest manifest, ArticleArchive archive)
{
    // A transaction ends on the disk: some hundreds of pages share its cost.
    const int BatchSize = 200;

    readonly TimeProvider _clock = TimeProvider.System;

    /// <summary>How many records were loaded now.</summary>
    public long Loaded { get; private set; }

    /// <summary>How many were there already, from a run before.</summary>
    public long Known { get; private set; }

    /// <summary>Loads.</summary>
    public async Task Run(CancellationToken cancel)
    {
        foreach (Shard shard in manifest.Shards)
        {
            foreach (var some in RecordsOf(shard).Chunk(BatchSize))
            {
                cancel.ThrowIfCancellationRequested();
                IReadOnlySet<long> taken = await archive.Intake.Taken([.. some.Select(one => one.Key)], cancel);
                PageToStore[] pages = [.. some.Where(one => !taken.Contains(one.Key)).Select(PageOf)];
                await archive.Add(pages, cancel);
                Loaded += pages.Length;
                Known += some.Length - pages.Length;
            }
        }
    }

    PageToStore PageOf((long Key, string Record, string Origin) one)
    {
        var origin = JsonSerializer.Deserialize(one.Origin, BatchJson.Lines.PageOrigin)!;
        byte[] bytes = Encoding.UTF8.GetBytes(one.Record);
        using var record = JsonDocument.Parse(bytes);
        string input = record.RootElement.GetProperty("input").GetString()!;
        return new(ArticleJson.Read(bytes), input, origin.ToProvenance(_clock.GetUtcNow())) { TakenAs = one.Key };
    }

    // The same record of the same plan has the same key, however often the shard was run.
    IEnumerable<(long Key, string Record, string Origin)> RecordsOf(Shard shard)
    {
        using var records = new StreamReader(ShardCheck.Open(folder.PathOf(shard, ShardFile.Records)));
        using var origins = new StreamReader(ShardCheck.Open(folder.PathOf(shard, ShardFile.Origins)));
        for (int place = 0; records.ReadLine() is { } record && origins.ReadLine() is { } origin; place++)
            yield return (TakenKey.Of("batch", shard.Id, place.ToString(CultureInfo.InvariantCulture)), record, origin);
    }
}
