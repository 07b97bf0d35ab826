using Standfirst.Articles;

namespace Standfirst.Extraction.Metadata;

/// <summary>A place on a page that vouches for a field's value.</summary>
/// <param name="From">Its name in the evidence.</param>
/// <param name="Confidence">The share of development pages on which it is right where it speaks:
/// docs/decisions/0002-witnesses.md.</param>
/// <param name="Read">What it says of this page; null when it is silent.</param>
sealed record Witness<TPage, TValue>(string From, double Confidence, Func<TPage, TValue?> Read) where TValue
    : class;

/// <summary>A field's value and why it is believed.</summary>
sealed record Verdict<TValue>(TValue Value, FieldEvidence Evidence);

/// <summary>Hears a field's witnesses.</summary>
static class Witnesses
{
    // Whoever reads the evidence wants the dissent, not a list.
    const int MostOthers = 8;
    const int LongestTestimony = 300;

    /// <summary>Believes the first witness that speaks; those that say something else stay in the
    /// evidence.</summary>
    /// <param name="field">The field's name in the record.</param>
    /// <param name="witnesses">The most credible first.</param>
    /// <param name="page">What they testify about.</param>
    /// <param name="print">A value in words: two that print alike agree.</param>
    /// <returns>Null when all are silent.</returns>
    public static Verdict<TValue>? Hear<TPage, TValue>(
        string field, IEnumerable<Witness<TPage, TValue>> witnesses, TPage page, Func<TValue,
            string> print) where TValue : class
    {
        (Witness<TPage, TValue> Witness, TValue Value)? believed = null;
        List<Testimony> others = [];
        HashSet<string> said = new(StringComparer.Ordinal);
        foreach (var witness in witnesses)
        {
            if (witness.Read(page) is not { } value)
                continue;
            string words = print(value);
            believed ??= (witness, value);
            if (said.Add(Letters.Key(words)) && said.Count > 1 && others.Count < MostOthers)
                others.Add(new(witness.From, words.Length > LongestTestimony ? words[..LongestTestimony]
                    : words));
        }
        return believed is var (first, chosen)
            ? new(chosen, new FieldEvidence(field, first.From, first.Confidence, others))
            : null;
    }
}
