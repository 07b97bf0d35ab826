using Standfirst.Articles;

namespace Standfirst.Extraction.Metadata;

/// <summary>A place on a page that vouches for a field's value.</summary>
/// <param name="From">Its name in the evidence.</param>
/// <param name="Confidence">How often it is right on the development pages:
/// docs/decisions/0002-witnesses.md.</param>
/// <param name="Read">What it says of this page; null when it is silent.</param>
sealed record Witness<TPage, TValue>(string From, double Confidence, Func<TPage, TValue?> Read)
    where TValue : class;

/// <summary>What a witness said of a page.</summary>
sealed record Statement<TValue>(string From, double Confidence, TValue Value);

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
        IEnumerable<Witness<TPage, TValue>> witnesses, TPage page) where TValue : class
    {
        List<Statement<TValue>> said = [];
        foreach (var witness in witnesses)
        {
            if (witness.Read(page) is { } value)
                said.Add(new(witness.From, witness.Confidence, value));
        }
        return said;
    }

    /// <summary>Believes the first statement; those that say something else stay in the evidence.</summary>
    /// <param name="field">The field's name in the record.</param>
    /// <param name="said">The most credible first.</param>
    /// <param name="print">A value in words: two that print alike agree.</param>
    /// <returns>Null when nothing is said.</returns>
    public static Verdict<TValue>? Judge<TValue>(
        string field, IEnumerable<Statement<TValue>> said, Func<TValue, string> print)
    {
        Statement<TValue>? believed = null;
        List<Testimony> others = [];
        HashSet<string> heard = new(StringComparer.Ordinal);
        foreach (var statement in said)
        {
            string words = print(statement.Value);
            bool isNew = heard.Add(Letters.Key(words));
            if (believed is null)
                believed = statement;
            else if (isNew && others.Count < MostOthers)
                others.Add(new(statement.From, words[..Math.Min(words.Length, LongestTestimony)]));
        }
        return believed is null
            ? null
            : new(believed.Value, new FieldEvidence(field, believed.From, believed.Confidence, others));
    }
}
