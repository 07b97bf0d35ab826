using Standfirst.Fuzzing;

namespace Standfirst.Tests.Fuzzing;

/// <summary>A target with a fault of our own making.</summary>
/// <param name="take">What it does with an input.</param>
sealed class PlantedTarget(Action<byte[]> take) : Target
{
    public override string Name => "planted";

    public override string Promise => "as the test wants it";

    public override IEnumerable<byte[]> Seeds => ["the ferry is late"u8.ToArray(), "the quay is closed"u8.ToArray()];

    public override IReadOnlyList<string> Words => ["ferry", "quay", "!", "(", ")"];

    public override IReadOnlyList<(string, string)> Nests => [("(", ")")];

    public override int Largest => 1 << 12;

    public override Bounds Bounds => Allowed;

    /// <summary>What an input may cost.</summary>
    public Bounds Allowed { get; init; } = new();

    /// <summary>Every input that was taken, in order.</summary>
    public List<byte[]> Taken { get; } = [];

    public override void Take(byte[] input, Signs signs)
    {
        lock (Taken)
            Taken.Add(input);
        signs.See("length", input.Length);
        take(input);
    }
}
