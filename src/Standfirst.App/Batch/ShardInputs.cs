using Standfirst.App.Inputs;

namespace Standfirst.App.Batch;

/// <summary>The inputs of a shard, found again where they lie now.</summary>
/// <param name="shard">The shard.</param>
/// <param name="start">The folder that names of inputs start at.</param>
/// <param name="maxBytes">The longest page.</param>
sealed class ShardInputs(Shard shard, string start, int maxBytes)
{
    /// <summary>Looks whether they are there, and the same that were planned.</summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    public string? Check(CancellationToken cancel)
    {
        foreach (ShardPart part in shard.Parts)
        {
            cancel.ThrowIfCancellationRequested();
            if (Check(part) is { } trouble)
                return $"{part.Input}: {trouble}";
        }
        return null;
    }

    /// <summary>The inputs, in order, opened as they are taken.</summary>
    public async IAsyncEnumerable<Input> Leads()
    {
        foreach (ShardPart part in shard.Parts)
            yield return LeadOf(part);
        await Task.CompletedTask;
    }

    Input LeadOf(ShardPart part) => part.Kind switch
    {
        PartKind.Warc => new Input.Source(
            part.Input,
            WarcPages.Read(part.Input, Open(part), maxBytes, mark: null, part.Start).ToAsyncEnumerable()),
        PartKind.List => SourcePages.OfList(new(part.Input, () => Open(part), maxBytes)),
        _ => new Input.File(part.Input, part.PathInFolder ?? part.Input) { Path = PathOf(part) },
    };

    FileRange Open(ShardPart part) => new(SourceOpening.OpenForReading(PathOf(part)), part.Start, part.End);

    string? Check(ShardPart part)
    {
        try
        {
            using FileStream file = SourceOpening.OpenForReading(PathOf(part));
            bool isLonger = part.Kind == PartKind.Whole && file.Length > part.End;
            return !isLonger && FileSplit.HashOf(file, part.Start, part.End) == part.Sha256
                ? null
                : "is not the file that was planned: its bytes have changed";
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return $"is not in {start} any more (--base FOLDER tells where the inputs are now)";
        }
    }

    string PathOf(ShardPart part) => Path.Combine(start, part.Input);
}
