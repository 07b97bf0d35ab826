namespace Standfirst.Language.Quotations;

/// <summary>The best of some candidates; of equals the first.</summary>
/// <typeparam name="T">What is chosen.</typeparam>
/// <param name="otherwise">What is chosen where there are none.</param>
struct Best<T>(T otherwise)
{
    int _score = int.MinValue;

    /// <summary>The best up to now.</summary>
    public T Choice { get; private set; } = otherwise;

    /// <summary>Takes a candidate that is better than all before.</summary>
    public void Offer(T candidate, int score)
    {
        if (score > _score)
            (Choice, _score) = (candidate, score);
    }
}
