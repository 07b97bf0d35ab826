namespace Standfirst.App.Inputs;

/// <summary>The bytes of something that may hold or name pages.</summary>
/// <param name="Name">What it was named by.</param>
/// <param name="Open">Opens the bytes from their beginning; for standard input it can be done once.</param>
/// <param name="MaxBytes">The longest page.</param>
sealed record OpenSource(string Name, Func<Stream> Open, int MaxBytes)
{
    // The longest list of its kind that is held in memory, unpacked by whoever reads it.
    const int LongestInMemory = 64 << 20;

    /// <summary>Where it was fetched from; null for a file.</summary>
    public Uri? Url { get; init; }

    /// <summary>The encoding that the server declared; null where it did not.</summary>
    public string? Charset { get; init; }

    /// <summary>When it was fetched; null for a file.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What tells this state of the file from another; null for what is no file.</summary>
    public FileMark? Mark { get; init; }

    /// <summary>All bytes, up to those that no honest list of this kind has.</summary>
    public ReadOnlyMemory<byte> All()
    {
        using Stream stream = Open();
        using var buffer = new PageBuffer(LongestInMemory);
        buffer.Fill(stream);
        return buffer.Bytes.ToArray();
    }
}
