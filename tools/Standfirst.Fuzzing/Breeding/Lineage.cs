using System.Globalization;

namespace Standfirst.Fuzzing.Breeding;

/// <summary>Where an input comes from: a file of the corpus, and the seeds of the changes that were made to it.</summary>
/// <param name="File">The number of the file in its corpus, from 0.</param>
/// <param name="Seeds">The seeds of the changes, in their order; none for the file as it is.</param>
/// <remarks>With the same corpus it is the input: written "4:881.2931" it can be made again.</remarks>
sealed record Lineage(int File, params int[] Seeds)
{
    /// <summary>The same with one change more.</summary>
    public Lineage With(int seed) => new(File, [.. Seeds, seed]);

    /// <summary>Reads what <see cref="ToString"/> wrote; null where it is something else.</summary>
    public static Lineage? Parse(string text)
    {
        string[] parts = text.Split(':', 2);
        string[] seeds = parts.Length < 2 ? [] : parts[1].Split('.');
        return Number(parts[0]) is { } file && seeds.All(seed => Number(seed) is not null)
            ? new(file, [.. seeds.Select(seed => Number(seed)!.Value)])
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Seeds.Length == 0
        ? File.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{File}:{string.Join('.', Seeds)}");

    static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
