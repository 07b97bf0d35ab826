using Standfirst.Collect.Sources;

namespace Standfirst.App.Inputs;

/// <summary>Opens what holds or names pages, whatever it is called: it is told by its first bytes.</summary>
static class SourceOpening
{
    static readonly Dictionary<SourceKind, Func<OpenSource, Input.Source>> Kinds = new()
    {
        [SourceKind.Rss] = SourcePages.OfFeed,
        [SourceKind.Rdf] = SourcePages.OfFeed,
        [SourceKind.Atom] = SourcePages.OfFeed,
        [SourceKind.JsonFeed] = SourcePages.OfFeed,
        [SourceKind.Sitemap] = SourcePages.OfSitemap,
        [SourceKind.SitemapIndex] = SourcePages.OfSitemap,
        [SourceKind.Opml] = SourcePages.OfOpml,
        [SourceKind.UrlList] = SourcePages.OfList,
        [SourceKind.Warc] = SourcePages.OfWarc,
        [SourceKind.Wacz] = SourcePages.OfWacz,
    };

    /// <summary>The source that an input is; the input itself where it is a page or nothing.</summary>
    public static Input Open(Input input, Stream? standardInput, int maxBytes)
    {
        try
        {
            return input switch
            {
                Input.File file when !PageFiles.AreHtml(file.Name) => OpenFile(file, maxBytes),
                Input.StandardInput when standardInput is not null => OpenStream(input, standardInput, maxBytes),
                _ => input,
            };
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            return new Input.Barren(input.Name, FileTrouble.Reason(error));
        }
    }

    /// <summary>The source that a fetched file is; the page where it is one.</summary>
    public static Input Open(string name, Capture capture)
    {
        SourceKind kind = SourceSniffer.Sniff(capture.Bytes.Span, name).Kind;
        return Kinds.GetValueOrDefault(kind) is not { } open ? new Input.Captured(name, capture) : open(
            new(name, () => new MemoryStream(capture.Bytes.ToArray(), writable: false), int.MaxValue)
            {
                Url = capture.Url,
                Charset = capture.Charset,
                At = capture.At,
            });
    }

    static Input OpenFile(Input.File file, int maxBytes)
    {
        if (NamedPipe.Is(file.Path))
            return file;
        // What the shell hands over, as in "read <(curl …)", can be read once.
        if (file.Name.StartsWith("/dev/", StringComparison.Ordinal))
            return OpenStream(file, OpenForReading(file.Name), maxBytes);
        SourceKind kind;
        using (Stream stream = OpenForReading(file.Path))
            kind = SourceSniffer.Sniff(stream, out _, file.Name).Kind;
        return Kinds.GetValueOrDefault(kind) is { } open
            ? open(new(file.Name, () => OpenForReading(file.Path), maxBytes) { Mark = FileMark.Of(file.Path) })
            : file;
    }

    // What was read to look at it is put back in front.
    static Input OpenStream(Input input, Stream stream, int maxBytes)
    {
        SourceKind kind = SourceSniffer.Sniff(stream, out Stream whole).Kind;
        return Kinds.GetValueOrDefault(kind) is { } open
            ? open(new(input.Name, () => whole, maxBytes))
            : new Input.Streamed(input.Name, whole);
    }

    /// <summary>A file's bytes, to be read from one end to the other.</summary>
    public static FileStream OpenForReading(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16, FileOptions.SequentialScan);
}
