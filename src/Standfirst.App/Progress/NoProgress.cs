
namespace Standfirst.App.Progress;

/// <summary>Says what must be said and nothing of progress.</summary>
sealed class NoProgress(TextWriter error) : IProgressReport
{
    /// <inheritdoc/>
    public void Update(Tally tally)
    {
    }

    /// <inheritdoc/>
    public void Say(string line) => error.WriteLine(line);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
