using System.Numerics;

namespace Standfirst.Language.Sentences;

/// <summary>What the parser has learned. Immutable and safe to use from many threads.</summary>
/// <param name="actions">What each feature says for each action.</param>
/// <param name="relations">What each feature says for each relation.</param>
sealed class HeadModel(HashedWeights actions, HashedWeights relations)
{
    /// <summary>So many weights a feature of an action has.</summary>
    public const int ActionWidth = 4;

    /// <summary>So many weights a feature of a relation has.</summary>
    public const int RelationWidth = 16;

    /// <summary>The relations that a token can have that is not the root.</summary>
    public const uint Relations = (1u << (int)Relation.Function + 1) - 1 & ~(1u << (int)Relation.None | 1u << (int)Relation.Root);

    /// <summary>"SFH" and the version of the layout.</summary>
    const int Signature = 0x53464801;

    static readonly Lazy<HeadModel> Shipped = new(LoadShipped);

    /// <summary>The model that the engine ships with.</summary>
    public static HeadModel Default => Shipped.Value;

    /// <summary>What is done next with a sentence.</summary>
    public int NextAction(in ParserState state, Span<ulong> features)
    {
        uint possible = state.Possible;
        if (BitOperations.IsPow2(possible))
            return BitOperations.TrailingZeroCount(possible);
        ParserFeatures.OfAction(state, features);
        return actions.BestOfFour(features, possible);
    }

    /// <summary>What the top of the stack is to the head that an action gives it.</summary>
    public Relation RelationOf(in ParserState state, int action, Span<ulong> features)
    {
        if (action == ParserState.Left && state.Next > state.Words)
            return Relation.Root;
        ParserFeatures.OfRelation(state, action, features);
        return (Relation)relations.BestOfSixteen(features, Relations);
    }

    static HeadModel LoadShipped()
    {
        using var resource = typeof(HeadModel).Assembly.GetManifestResourceStream("Standfirst.head-model.bin")
            ?? throw new InvalidOperationException("the engine was built without the weights of its parser");
        return Read(new BinaryReader(resource));
    }

    public static HeadModel Read(BinaryReader file)
    {
        if (file.ReadInt32() != Signature)
            throw new InvalidDataException("these weights were made for another version of the parser");
        return new(HashedWeights.Read(file, ActionWidth), HashedWeights.Read(file, RelationWidth));
    }

    public void Write(BinaryWriter file)
    {
        file.Write(Signature);
        actions.Write(file);
        relations.Write(file);
    }
}
