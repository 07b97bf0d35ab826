using Standfirst.Collect.Reservations;
using Standfirst.Collect.Robots;

namespace Standfirst.Collect.Fetching;

/// <summary>Asks a site for what it says to robots.</summary>
sealed class SiteReader(FetchOptions options, PoliteSender sender)
{
    // RFC 9309, section 2.3.1.2: at least five are followed.
    const int MostRedirects = 5;

    /// <summary>Reads robots.txt and, where that allows it, tdmrep.json.</summary>
    /// <param name="page">A page of the site.</param>
    /// <param name="cancel">The caller's wish.</param>
    /// <returns>The rules; or why robots.txt cannot be read, so that nothing may be asked for (section
    /// 2.3.1.4).</returns>
    public async Task<(SiteRules Rules, PageFetch? Trouble)> Read(Uri page, CancellationToken cancel)
    {
        var robots = RobotsFile.Empty;
        var answer = await ReadFile(
            new(page, "/robots.txt"), "text/plain", RobotsFile.MostBytes, cancel);
        if (answer is Answer.Came came)
            robots = RobotsFile.Parse(came.Body.Span, UserAgent.ProductToken);
        else if (FindTrouble(answer) is { } trouble)
            return (SiteRules.None, trouble);

        return (new(robots, await ReadTdm(page, robots, cancel)), null);
    }

    async Task<TdmFile> ReadTdm(Uri page, RobotsFile robots, CancellationToken cancel)
    {
        if (!robots.Allows(TdmFile.Path))
            return TdmFile.Empty;
        var answer = await ReadFile(
            new(page, TdmFile.Path), "application/json", TdmFile.MostBytes, cancel);
        return answer is Answer.Came came ? TdmFile.Parse(came.Body) : TdmFile.Empty;
    }

    async Task<Answer> ReadFile(
        Uri url, string type, int maxBytes, CancellationToken cancel)
    {
        var allowance = new TimeAllowance(options.FetchLimit);
        for (int redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (PageAddress.FindObjection(url) is { } objection)
                return Answer.No(Refusal.Redirects, objection);
            var question = new Question(PageAddress.Clean(url), $"{type}, */*;q=0.1", allowance)
            {
                MaxBytes = maxBytes,
                Cuts = true,
            };
            // Two small files a day, made to be asked for: the pages need not wait for them.
            var answer = await sender.Send(question, rest: TimeSpan.Zero, cancel);
            if (answer is not Answer.Came { Head: { Redirects: true } head })
                return answer;
            if (PageAddress.Next(head, url) is not { } next)
                break;
            url = next;
        }
        return Answer.No(Refusal.Redirects, "too many redirects");
    }

    // What the server refuses, or has nowhere, forbids nothing (section 2.3.1.3). What cannot be known now
    // forbids all, and so does a host that may not be asked at all.
    static PageFetch? FindTrouble(Answer answer) => ((answer as Answer.Failed)?.Outcome) switch
    {
        PageFetch.Unreachable trouble => trouble with
        {
            Reason = $"{trouble.Reason}; asked for robots.txt, which must be read first",
        },
        PageFetch.Refused { Why: Refusal.Address or Refusal.Tls or Refusal.Packing } refused => refused,
        _ => null,
    };
}
