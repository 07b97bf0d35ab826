
namespace Standfirst.App.Progress;

/// <summary>Tells the user how far a run is. Disposing of it ends the telling.</summary>
interface IProgressReport : IDisposable
{
    /// <summary>Takes note of how far the run is.</summary>
    void Update(Tally tally);

    /// <summary>Says something beside the progress: one line, already fit for a terminal.</summary>
    void Say(string line);
}
