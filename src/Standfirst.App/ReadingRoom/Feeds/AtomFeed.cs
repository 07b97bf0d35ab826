using System.Globalization;
using System.Text;
using System.Xml;

namespace Standfirst.App.ReadingRoom.Feeds;

/// <summary>Writes a feed in Atom (RFC 4287).</summary>
static class AtomFeed
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    const string Atom = "http://www.w3.org/2005/Atom";

    static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public static byte[] Write(SavedFeed feed)
    {
        using var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "id", feed.Self);
            Element(xml, "title", feed.Title);
            Element(xml, "updated", Written(feed.Updated));
            Link(xml, "self", feed.Self);
            Link(xml, "alternate", feed.Page);
            foreach (FeedEntry entry in feed.Entries)
                Write(xml, entry, feed.Search.Saved);
            xml.WriteEndElement();
        }
        return output.ToArray();
    }

    static void Write(XmlWriter xml, FeedEntry entry, DateTimeOffset undated)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", entry.Id);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Written(entry.Published ?? undated));
        if (entry.Published is { } published)
            Element(xml, "published", Written(published));
        Link(xml, "alternate", entry.Link);
        if (entry.Source is { } source)
            Link(xml, "via", source);
        foreach (string name in entry.Authors)
        {
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", name);
            xml.WriteEndElement();
        }
        if (entry.Summary is { } summary)
            Element(xml, "summary", summary);
        xml.WriteEndElement();
    }

    static void Element(XmlWriter xml, string name, string words) => xml.WriteElementString(name, Atom, Clean(words));

    static void Link(XmlWriter xml, string rel, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", Clean(address));
        xml.WriteEndElement();
    }

    static string Written(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    // XML has no way to say most control characters, nor half of a surrogate pair.
    static string Clean(string words) => string.Concat(words.EnumerateRunes().Select(rune =>
        rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD"));
}
