using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata;

/// <summary>A place on a page that vouches for a field's value.</summary>
/// <param name="From">Its name in the evidence.</param>
/// <param name="Confidence">How often it is right on the development pages:
/// docs/decisions/0002-witnesses.md.</param>
/// <param name="Read">What it says of this page; null when it is silent.</param>
sealed record Witness<TPage, TValue>(string From, double Confidence, Func<TPage, TValue?> Read)
    where TValue : class
{
    /// <summary>What sort of place it is.</summary>
    public WitnessKind Kind { get; init; }
}

/// <summary>What sort of place on a page speaks.</summary>
enum WitnessKind : byte
{
    /// <summary>Any: it does not matter for the field.</summary>
    Any,

    /// <summary>What machines are told, and was often set by one: meta elements, JSON-LD, the address.</summary>
    Declared,

    /// <summary>What readers are told, around the headline.</summary>
    Printed,

    /// <summary>What the story itself begins with: it may tell of another day.</summary>
    Opening,
}

/// <summary>What a witness said of a page.</summary>
sealed record Statement<TValue>(string From, double Confidence, TValue Value)
{
    /// <summary>What sort of place the witness is.</summary>
    public WitnessKind Kind { get; init; }
}

/// <summary>A field's value and why it is believed.</summary>
sealed record Verdict<TValue>(TValue Value, FieldEvidence Evidence);

/// <summary>Asks a field's witnesses and believes one.</summary>
static class Witnesses
{
    // Whoever reads the evidence wants the dissent, not a list.
    const int MostOthers = 8;
    const int LongestTestimony = 300;

    /// <summary>What the witnesses that are not silent say, in their order.</summary>
    public static List<Statement<TValue>> Ask<TPage, TValue>(
        Witness<TPage, TValue>[] witnesses, TPage page) where TValue : class
    {
        List<Statement<TValue>> said = [];
        foreach (var witness in witnesses)
        {
            if (witness.Read(page) is { } value)
                said.Add(new(witness.From, witness.Confidence, value) { Kind = witness.Kind });
        }
        return said;
    }

    /// <summary>Believes the first statement; those that say something else stay in the evidence.</summary>
    /// <param name="field">The field's name in the record.</param>
    /// <param name="said">The most credible first.</param>
    /// <param name="print">A value in words: two that print alike agree.</param>
    /// <returns>Null when nothing is said.</returns>
    public static Verdict<TValue>? Judge<TValue>(
        string field, List<Statement<TValue>> said, Func<TValue, string> print)
    {
        if (said is not [var believed, ..])
            return null;
        List<Testimony>? others = null;
        // Few speak, and most of them alike.
        var heard = new string[said.Count];
        for (int place = 0; place < heard.Length; place++)
        {
            string words = heard[place] = print(said[place].Value);
            if (place == 0 || IsHeard(words, heard.AsSpan(0, place)))
                continue;
            others ??= [];
            if (others.Count < MostOthers)
                others.Add(new(said[place].From, WholeLetters.Beginning(words, LongestTestimony)));
        }
        return new(believed.Value,
            new FieldEvidence(field, believed.From, believed.Confidence, others ?? []));
    }

    static bool IsHeard(string words, ReadOnlySpan<string> heard)
    {
        foreach (string other in heard)
        {
            if (PlainLetters.AreSame(words, other))
                return true;
        }
        return false;
    }
}
