namespace Standfirst.App.Inputs;

/// <summary>One thing that the command was asked to read. These cases are all there are.</summary>
/// <param name="Name">What the record and messages call it: the path as given, below a folder with "/" on
/// every system; "-" for standard input.</param>
abstract record Input(string Name)
{
    /// <summary>What an archive remembers it by once it is stored, so that it is taken once; null where it is not remembered.</summary>
    public long? TakenAs { get; init; }

    /// <summary>A file that was named, or found in a folder that was.</summary>
    /// <param name="Name">Its path as the record has it.</param>
    /// <param name="PathInFolder">Its path below the folder that was named; all of it for a file.</param>
    public sealed record File(string Name, string PathInFolder) : Input(Name)
    {
        /// <summary>What opens it: its name, unless it was moved since it got that.</summary>
        public string Path { get; init; } = Name;
    }

    /// <summary>The bytes that another program hands over.</summary>
    public sealed record StandardInput() : Input("-");

    /// <summary>The bytes of a page as another program hands them over, of which the first were looked at.</summary>
    /// <param name="Name">What they were named by.</param>
    /// <param name="Stream">All of them; they can be read once.</param>
    public sealed record Streamed(string Name, Stream Stream) : Input(Name);

    /// <summary>A page on the web, yet to be fetched.</summary>
    /// <param name="Url">Its address.</param>
    public sealed record Address(Uri Url) : Input(Url.OriginalString);

    /// <summary>A page that was brought in already.</summary>
    /// <param name="Name">Its address, or the file it was in and its place there.</param>
    /// <param name="Capture">The page and what came with it.</param>
    public sealed record Captured(string Name, Capture Capture) : Input(Name);

    /// <summary>Something that holds or names pages: a WARC, a feed, a sitemap, a list.</summary>
    /// <param name="Name">What was named.</param>
    /// <param name="Pages">What it holds or names, found one by one as it is taken, once.</param>
    public sealed record Source(string Name, IAsyncEnumerable<Input> Pages) : Input(Name)
    {
        /// <summary>What it calls itself; null where it does not.</summary>
        public string? Title { get; init; }

        /// <summary>How long it asks not to be asked again; null where it does not.</summary>
        public TimeSpan? TimeToLive { get; init; }
    }

    /// <summary>Something to be told of an input that is no trouble.</summary>
    /// <param name="Name">The input.</param>
    /// <param name="Words">What is told, in a few words for the user.</param>
    public sealed record Note(string Name, string Words) : Input(Name)
    {
        /// <summary>How many things of which kind it tells of; empty where it does not count.</summary>
        public IReadOnlyDictionary<string, int> Counts { get; init; } = new Dictionary<string, int>();
    }

    /// <summary>A name that leads to nothing that can be read.</summary>
    /// <param name="Name">What was named.</param>
    /// <param name="Reason">Why, in a few words for the user.</param>
    public sealed record Barren(string Name, string Reason) : Input(Name)
    {
        /// <summary>Whether it may be there another time, as where a server does not answer.</summary>
        public bool MayComeLater { get; init; }
    }

    /// <summary>A page that the archive has as it is.</summary>
    /// <param name="Name">What was named.</param>
    public sealed record Known(string Name) : Input(Name);
}
