namespace Standfirst.Language.Quotations;

/// <summary>The learned weights of all decisions: quotation-model.md.</summary>
/// <remarks>Immutable and safe to use from many threads.</remarks>
sealed class AttributionModel(float[] weights)
{
    /// <summary>Weights are kept as whole numbers of this unit.</summary>
    const float Unit = 1f / 512;

    // "SFQ" and the version of the layout.
    const int Signature = 0x53465101;

    static readonly Lazy<AttributionModel> Shipped = new(LoadShipped);

    /// <summary>The model that the engine ships with.</summary>
    public static AttributionModel Default => Shipped.Value;

    public float[] Weights => weights;

    /// <summary>How much speaks for a candidate.</summary>
    public float Score(scoped in Features features)
    {
        float sum = 0;
        foreach (int place in features.Places)
            sum += weights[place];
        return sum;
    }

    static AttributionModel LoadShipped()
    {
        using var resource = typeof(AttributionModel).Assembly.GetManifestResourceStream("Standfirst.quotation-model.bin")
            ?? throw new InvalidOperationException("the engine was built without the weights of its quotations");
        return Read(new BinaryReader(resource));
    }

    public static AttributionModel Read(BinaryReader file)
    {
        if (file.ReadInt32() != Signature || file.ReadInt32() != Features.Weights)
            throw new InvalidDataException("these weights were made for another version of the reader of quotations");
        var weights = new float[Features.Weights];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = file.ReadInt16() * Unit;
        return new(weights);
    }

    public void Write(BinaryWriter file)
    {
        file.Write(Signature);
        file.Write(Features.Weights);
        foreach (float weight in weights)
            file.Write((short)Math.Clamp(Math.Round(weight / Unit), short.MinValue, short.MaxValue));
    }
}
