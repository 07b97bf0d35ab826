using System.Text;
using Standfirst.App.Output;
using Standfirst.Archive;

namespace Standfirst.App.Archiving;

/// <summary>One run of `standfirst erase`.</summary>
/// <param name="archive">What is erased from.</param>
/// <param name="streams">Where it speaks.</param>
sealed class ErasingRun(ArticleArchive archive, StandardStreams streams)
{
    /// <summary>Lists the pages that a request means, and erases them where that is confirmed.</summary>
    /// <returns>One of <see cref="ExitCode"/>: whether there was anything.</returns>
    public async Task<int> Run(EraseRequest request, bool isConfirmed, CancellationToken cancel)
    {
        var pages = await archive.FindToErase(request, cancel);
        foreach (PageToErase page in pages)
            streams.Output.Write(Encoding.UTF8.GetBytes(OneLine.Of($"{page.Address}  {page.Headline}") + "\n"));
        if (!isConfirmed)
        {
            streams.Error.WriteLine($"standfirst: {Counted.Of(pages.Count, "page")} would be erased (--yes)");
            return pages.Count > 0 ? ExitCode.AllRead : ExitCode.NoneRead;
        }
        // Once it is begun it is carried through: half of an erasure is none.
        Erased erased = await archive.Erase(request, CancellationToken.None);
        streams.Error.WriteLine($"standfirst: {Counted.Of(erased.Pages, "page")} erased, {Counted.Of(erased.Versions, "version")}");
        if (pages.Count == 0 && request is EraseRequest.Site { Host: var host })
        {
            streams.Error.WriteLine(
                $"standfirst: there was nothing of {host}; from now on nothing of it and its subdomains is taken in");
        }
        if (!erased.IsOverwritten)
        {
            streams.Error.WriteLine(
                "standfirst: another program has the archive open: erased bytes may stay in its files until 'standfirst check' has it alone");
        }
        // Also where a site is barred before anything of it is there: who mistyped its name must not think it gone.
        return erased.Pages > 0 ? ExitCode.AllRead : ExitCode.NoneRead;
    }
}
