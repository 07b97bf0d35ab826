using System.Globalization;
using Standfirst.Archive.Intake;
using Standfirst.Collect.Feeds;
using Standfirst.Collect.Lists;
using Standfirst.Collect.Opml;
using Standfirst.Collect.Sitemaps;
using Standfirst.Collect.Sources;
using Standfirst.Collect.Wacz;

namespace Standfirst.App.Inputs;

/// <summary>What each kind of source holds or names, as inputs; its troubles stand among them.</summary>
static class SourcePages
{
    /// <summary>A feed.</summary>
    public static Input.Source OfFeed(OpenSource source)
    {
        Feed feed = FeedReader.Read(source.All(), source.Url, source.Charset);
        var pages = FeedLeads.Of(source.Name, feed, source.Url, source.At).Concat(TroublesOf(source.Name, feed.Troubles));
        return new(source.Name, pages.ToAsyncEnumerable()) { Title = feed.Title, TimeToLive = feed.TimeToLive };
    }

    /// <summary>A list of feeds.</summary>
    public static Input.Source OfOpml(OpenSource source)
    {
        using Stream stream = source.Open();
        OpmlList list = OpmlReader.Read(stream, source.Charset);
        var pages = list.Feeds.Select(feed => AddressOf(feed.Url)).Concat(TroublesOf(source.Name, list.Troubles));
        return new(source.Name, pages.ToAsyncEnumerable()) { Title = list.Title };
    }

    /// <summary>A sitemap or an index of sitemaps.</summary>
    public static Input.Source OfSitemap(OpenSource source)
    {
        return new(source.Name, Pages().ToAsyncEnumerable());

        IEnumerable<Input> Pages()
        {
            using Stream stream = source.Open();
            var sitemap = new SitemapReader(stream, source.Url);
            foreach (SitemapEntry entry in sitemap.ReadAll())
            {
                // An index is looked at each time: the sitemaps in it tell what is new.
                Input lead = AddressOf(entry.Url);
                yield return entry.IsSitemap ? lead : lead with { TakenAs = KeyOf(source.Name, entry) };
            }
            foreach (Input trouble in TroublesOf(source.Name, sitemap.Troubles))
                yield return trouble;
        }
    }

    /// <summary>A list of addresses.</summary>
    public static Input.Source OfList(OpenSource source)
    {
        return new(source.Name, Pages().ToAsyncEnumerable());

        IEnumerable<Input> Pages()
        {
            using Stream stream = source.Open();
            var list = new UrlListReader(stream);
            foreach (ListedUrl listed in list.ReadAll())
                yield return AddressOf(listed.Url);
            foreach (Input trouble in TroublesOf(source.Name, list.Troubles))
                yield return trouble;
            if (list.WrongLineCount > list.Troubles.Count)
                yield return new Input.Note(source.Name, $"{list.WrongLineCount} lines are no addresses; the first are told");
        }
    }

    /// <summary>A WARC.</summary>
    public static Input.Source OfWarc(OpenSource source) =>
        new(source.Name, WarcPages.Read(source.Name, source.Open(), source.MaxBytes, source.Mark).ToAsyncEnumerable());

    /// <summary>A WACZ, which must be a file: it is read from its end.</summary>
    public static Input.Source OfWacz(OpenSource source)
    {
        return new(source.Name, Pages().ToAsyncEnumerable());

        IEnumerable<Input> Pages()
        {
            using Stream stream = source.Open();
            if (!stream.CanSeek)
            {
                yield return new Input.Barren(source.Name, "a WACZ can be read from a file only, not as it comes");
                yield break;
            }
            using var wacz = new WaczReader(stream);
            foreach (WaczFile file in wacz.Files)
            {
                if (wacz.Open(file) is not { } warc)
                    continue;
                foreach (Input page in WarcPages.Read($"{source.Name}!{file.Path}", warc, source.MaxBytes, source.Mark))
                    yield return page;
            }
            foreach (Input trouble in TroublesOf(source.Name, wacz.Troubles))
                yield return trouble;
        }
    }

    static Input AddressOf(string url) =>
        WebAddress.TryParse(url) is { } address ? new Input.Address(address) : new Input.Barren(url, "no address of the web");

    static IEnumerable<Input> TroublesOf(string name, IEnumerable<SourceTrouble> troubles) =>
        troubles.Select(trouble => new Input.Barren(name, trouble.ToString()));

    static long KeyOf(string name, SitemapEntry entry) => TakenKey.Of(
        name,
        entry.Url,
        (entry.Modified ?? entry.News?.Published)?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "");
}
