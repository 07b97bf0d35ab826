using Standfirst.Collect.Sources;

namespace Standfirst.Fuzzing.Targets;

/// <summary>What can be seen of a source that was read.</summary>
static class SourceSigns
{
    // The words of a trouble before what it cites.
    const int LongestReason = 30;

    public static void See(IReadOnlyList<SourceTrouble> troubles, Signs signs)
    {
        signs.See("troubles", troubles.Count);
        foreach (SourceTrouble trouble in troubles)
        {
            string reason = trouble.Reason.Split('"', ':')[0];
            signs.See("trouble", reason.Length > LongestReason ? reason[..LongestReason] : reason);
        }
    }

    /// <summary>Whether it is an absolute address of http or https.</summary>
    public static bool IsOfTheWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https";
}
