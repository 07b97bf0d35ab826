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
    /// <param name="at">When it came; null when unknown.</param>
    public static IEnumerable<Input> Of(string name, Feed feed, DateTimeOffset? at)
    {
        foreach (FeedItem item in feed.Items)
        {
            if (LeadOf(name, feed, item, at) is { } lead)
                yield return lead with { TakenAs = KeyOf(name, item) };
        }
    }

    static Input? LeadOf(string name, Feed feed, FeedItem item, DateTimeOffset? at)
    {
        Uri? url = item.Url is { } address ? WebAddress.TryParse(address) : null;
        if (item.ContentExtent == FeedContent.Full || url is null)
        {
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
        return new Input.Address(url);
    }

    // A story that was changed is another one; feeds that tell of no change are believed.
    static long KeyOf(string name, FeedItem item) => TakenKey.Of(
        name,
        item.Id ?? item.Url ?? item.Title ?? "",
        (item.Updated ?? item.Published)?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "");
}
