
namespace Standfirst.Extraction.Content.Judging;

/// <summary>The learned judge: two looks, each a sum of trees. docs/decisions/0004-learned-judge.md.</summary>
/// <remarks>Immutable and safe to use from many threads.</remarks>
sealed class BodyModel
{
    /// <summary>Scores are logits in this unit: whole numbers, so that no machine sums them otherwise.</summary>
    public const int ScoreUnit = 4096;

    static readonly Lazy<BodyModel> Shipped = new(LoadShipped);

    BodyModel(MarkupWordWeights words, TreeSum firstLook, TreeSum secondLook, int threshold) =>
        (Words, FirstLook, SecondLook, Threshold) = (words, firstLook, secondLook, threshold);

    /// <summary>The model that the engine ships with.</summary>
    public static BodyModel Default => Shipped.Value;

    /// <summary>What the words of the markup were found to hold.</summary>
    public MarkupWordWeights Words { get; }

    /// <summary>Each block by itself and its neighbours.</summary>
    public TreeSum FirstLook { get; }

    /// <summary>Again, with the scores of the first look in view.</summary>
    public TreeSum SecondLook { get; }

    /// <summary>The least score of a block of the body.</summary>
    public int Threshold { get; }

    public static BodyModel Of(MarkupWordWeights words, TreeSum firstLook, TreeSum secondLook, int threshold) =>
        new(words, firstLook, secondLook, threshold);

    static BodyModel LoadShipped()
    {
        using var resource = typeof(BodyModel).Assembly.GetManifestResourceStream("Standfirst.body-model.bin")
            ?? throw new InvalidOperationException("the engine was built without the weights of its judge");
        return Read(new BinaryReader(resource));
    }

    // "SFB" and the version of the layout.
    const int Signature = 0x53464201;

    public static BodyModel Read(BinaryReader weights)
    {
        if (weights.ReadInt32() != Signature || weights.ReadInt32() != FeatureTable.Count)
            throw new InvalidDataException("these weights were made for another version of the judge");
        int threshold = weights.ReadInt32();
        return new(MarkupWordWeights.Read(weights), TreeSum.Read(weights), TreeSum.Read(weights), threshold);
    }

    public void Write(BinaryWriter weights)
    {
        weights.Write(Signature);
        weights.Write(FeatureTable.Count);
        weights.Write(Threshold);
        Words.Write(weights);
        FirstLook.Write(weights);
        SecondLook.Write(weights);
    }
}
