using System.Globalization;
using Standfirst.Archive.Intake;
using Standfirst.Collect.Feeds;

namespace Standfirst.App.Inputs;

/// <summary>What a feed leads to: the stories it brings along, and the pages of those it only names.</summary>
static class FeedLeads
{
    /// <summary>The items as inputs, in the feed's order.</summary>
    /// <param name="name">What the feed was named by.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="from">Where it was fetched from; null for a file.</param>
    /// <param name="at">When it came; null when unknown.</param>
    public static IEnumerable<Input> Of(string name, Feed feed, Uri? from, DateTimeOffset? at)
    {
        foreach (FeedItem item in feed.Items)
        {
            if (LeadOf(name, feed, item, from, at) is { } lead)
                yield return lead with { TakenAs = KeyOf(name, item) };
        }
    }

    static Input? LeadOf(string name, Feed feed, FeedItem item, Uri? from, DateTimeOffset? at)
    {
        Uri? url = item.Url is { } address ? WebAddress.TryParse(address) : null;
        if (url is not null && !(item.ContentExtent == FeedContent.Full && MaySpeakFor(from, url)))
            return new Input.Address(url);
        return FeedPage.Of(item, feed) is not { } page ? null : new Input.Captured(
            item.Url ?? $"{name}#{item.Id}",
            new Capture(page)
            {
                Kind = CaptureKind.FeedItem,
                Source = name,
                Url = url,
                At = at,
                IsHtml = true,
                Charset = "utf-8",
                Published = item.Published is { } time ? DateOnly.FromDateTime(time.DateTime) : null,
            });
    }

    // A feed that brings along the text of another site's page could say there what it likes: that page is fetched. A file is
    // vouched for by who names it, as a WARC is.
    static bool MaySpeakFor(Uri? from, Uri url) => from is null || WebAddress.IsOfSite(url, from);

    // A story that was changed is another one; feeds that tell of no change are believed.
    static long KeyOf(string name, FeedItem item) => TakenKey.Of(
        name,
        item.Id ?? item.Url ?? item.Title ?? "",
        (item.Updated ?? item.Published)?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "");
}
