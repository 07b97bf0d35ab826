using System.Runtime.CompilerServices;

namespace Standfirst.App.Inputs;

/// <summary>Brings in the pages under the names on the command line: files as they stand, the rest unpacked or fetched.</summary>
sealed class Intake
{
    /// <summary>The inputs, in the order of the names, found one by one as they are taken.</summary>
    public async IAsyncEnumerable<Input> Find(
        IEnumerable<string> names, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await Task.CompletedTask;
        foreach (Input input in InputWalk.Find(names))
        {
            cancel.ThrowIfCancellationRequested();
            yield return input;
        }
    }

    /// <summary>How many inputs there are; null where nobody can know before they are read.</summary>
    public static int? Count(IEnumerable<string> names, CancellationToken cancel) =>
        InputWalk.Find(names).TakeWhile(_ => !cancel.IsCancellationRequested).Count();
}
