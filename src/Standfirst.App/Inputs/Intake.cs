using System.Runtime.CompilerServices;
using Standfirst.App.Commands;

namespace Standfirst.App.Inputs;

/// <summary>Brings in the pages under the names on the command line: files as they stand, what holds pages unpacked, addresses fetched.</summary>
/// <param name="settings">What was named, and how pages are fetched.</param>
/// <param name="standardInput">Read for the input "-"; null where it is closed.</param>
sealed class Intake(IntakeSettings settings, Stream? standardInput) : IDisposable
{
    // A list of feeds leads to feeds, a sitemap's index to sitemaps, these to pages. What leads on further goes in a circle.
    const int Deepest = 4;

    readonly Lazy<PageSupply> _web = new(() => new PageSupply(settings.Fetching));

    /// <summary>The inputs, in the order of the names, found one by one as they are taken.</summary>
    public IAsyncEnumerable<Input> Find(CancellationToken cancel) =>
        Find(InputWalk.Find(settings.Inputs).ToAsyncEnumerable(), depth: 0, cancel);

    /// <summary>How many inputs there are; null where nobody can know before they are read.</summary>
    public int? Count(CancellationToken cancel)
    {
        int count = 0;
        foreach (Input input in InputWalk.Find(settings.Inputs).TakeWhile(_ => !cancel.IsCancellationRequested))
        {
            if (input is Input.Address || PageFiles.HoldSeveral(input.Name))
                return null;
            count++;
        }
        return count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_web.IsValueCreated)
            _web.Value.Dispose();
    }

    async IAsyncEnumerable<Input> Find(
        IAsyncEnumerable<Input> leads, int depth, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (Input found in InFlight.Run(leads, settings.Fetching.Connections, Bring, cancel))
        {
            if (found is not Input.Source source)
            {
                yield return found;
            }
            else if (depth == Deepest)
            {
                yield return new Input.Barren(source.Name, "lists that lead to lists, deeper than any site has them");
            }
            else
            {
                await foreach (Input page in Find(source.Pages, depth + 1, cancel))
                    yield return page;
            }
        }
    }

    Task<Input> Bring(Input lead, CancellationToken cancel) => lead switch
    {
        Input.Address address => _web.Value.Fetch(address.Url, cancel),
        _ => Task.FromResult(SourceOpening.Open(lead, standardInput, settings.Options.MaxBytes)),
    };
}
