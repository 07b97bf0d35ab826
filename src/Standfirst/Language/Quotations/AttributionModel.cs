namespace Standfirst.Language.Quotations;

/// <summary>The learned weights of all decisions: quotation-model.md.</summary>
/// <remarks>Immutable and safe to use from many threads.</remarks>
sealed class AttributionModel(sbyte[] weights)
{
    /// <summary>Weights are whole numbers of this unit, so that no machine sums them otherwise.</summary>
    public const int Unit = 64;

    // "SFQ" and the version of the layout.
    const int Signature = 0x53465101;

    static readonly Lazy<AttributionModel> Shipped = new(LoadShipped);

    /// <summary>The model that the engine ships with.</summary>
    public static AttributionModel Default => Shipped.Value;

    public sbyte[] Weights => weights;

    /// <summary>The model of weights as they were learned.</summary>
    public static AttributionModel Of(ReadOnlySpan<float> learned)
    {
        var weights = new sbyte[learned.Length];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = (sbyte)Math.Clamp(Math.Round(learned[i] * Unit), sbyte.MinValue, sbyte.MaxValue);
        return new(weights);
    }

    /// <summary>How much speaks for a candidate.</summary>
    public int Score(scoped in Features features)
    {
        int sum = 0;
        sbyte[] all = weights;
        foreach (int place in features.Places)
            sum += all[place];
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
        var weights = new sbyte[Features.Weights];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = file.ReadSByte();
        return new(weights);
    }

    public void Write(BinaryWriter file)
    {
        file.Write(Signature);
        file.Write(Features.Weights);
        foreach (sbyte weight in weights)
            file.Write(weight);
    }
}
