using System.Runtime.CompilerServices;
using Standfirst.Archive;

namespace Standfirst.App.Inputs;

/// <summary>Brings in the pages under the names on the command line: files as they stand, what holds pages unpacked, addresses fetched.</summary>
/// <param name="settings">What was named, and how pages are fetched.</param>
/// <param name="standardInput">Read for the input "-"; null where it is closed.</param>
/// <param name="archive">Where pages go that are new; null where all are wanted.</param>
/// <param name="web">What fetches pages, shared with others; null for one of its own.</param>
sealed class Intake(IntakeSettings settings, Stream? standardInput, ArticleArchive? archive, PageSupply? web) : IDisposable
{
    // A list of feeds leads to feeds, a sitemap's index to sitemaps, these to pages. What leads on further goes in a circle.
    const int Deepest = 4;

    readonly Lazy<PageSupply> _ownWeb = new(() => new PageSupply(settings.Fetching, archive));

    /// <summary>The inputs, in the order of the names, found one by one as they are taken.</summary>
    public IAsyncEnumerable<Input> Find(CancellationToken cancel) =>
        Find(InputWalk.Find(settings.Inputs).Select(Remembered).ToAsyncEnumerable(), cancel);

    /// <summary>The pages that these lead to, in their order, found one by one as they are taken.</summary>
    public IAsyncEnumerable<Input> Find(IAsyncEnumerable<Input> leads, CancellationToken cancel) => Find(leads, depth: 0, cancel);

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
        if (_ownWeb.IsValueCreated)
            _ownWeb.Value.Dispose();
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

    async Task<Input> Bring(Input lead, CancellationToken cancel)
    {
        if (archive is not null && lead.TakenAs is { } key && (await archive.Intake.Taken([key], cancel)).Count > 0)
        {
            (lead as Input.Captured)?.Capture.Loan?.Dispose();
            return new Input.Known(lead.Name);
        }
        Input found = lead is Input.Address address
            ? await (web ?? _ownWeb.Value).Fetch(address.Url, cancel)
            : SourceOpening.Open(lead, standardInput, settings.Options.MaxBytes);
        return ReferenceEquals(found, lead) || found is Input.Source ? found : found with { TakenAs = lead.TakenAs };
    }

    // A file that was stored is passed over the next time, unless it was changed.
    Input Remembered(Input input) =>
        archive is null || input is not Input.File file
            ? input
            : input with { TakenAs = FileMark.Of(file.Path)?.KeyOf() };
}
