namespace Standfirst.Language.Sentences;

/// <summary>What the tagger has learned. Immutable and safe to use from many threads.</summary>
/// <param name="words">The words it knows.</param>
/// <param name="weights">What each feature says for each tag.</param>
sealed class TagModel(TagDictionary words, HashedWeights weights)
{
    /// <summary>"SFT" and the version of the layout.</summary>
    const int Signature = 0x53465401;

    static readonly Lazy<TagModel> Shipped = new(LoadShipped);

    /// <summary>The model that the engine ships with.</summary>
    public static TagModel Default => Shipped.Value;

    /// <summary>The words it knows.</summary>
    public TagDictionary Words => words;

    /// <summary>What each feature says for each tag.</summary>
    public HashedWeights Weights => weights;

    static TagModel LoadShipped()
    {
        using var resource = typeof(TagModel).Assembly.GetManifestResourceStream("Standfirst.tag-model.bin")
            ?? throw new InvalidOperationException("the engine was built without the weights of its tagger");
        return Read(new BinaryReader(resource));
    }

    public static TagModel Read(BinaryReader file)
    {
        if (file.ReadInt32() != Signature)
            throw new InvalidDataException("these weights were made for another version of the tagger");
        return new(TagDictionary.Read(file), HashedWeights.Read(file));
    }

    public void Write(BinaryWriter file)
    {
        file.Write(Signature);
        words.Write(file);
        weights.Write(file);
    }
}
