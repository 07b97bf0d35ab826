using System.Buffers;
using System.Globalization;
using System.Text;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom;

/// <summary>Where everything in the room is: the one place that writes its paths. Every value comes out escaped.</summary>
static class Paths
{
    // An escaped slash in a path is not told apart from what it escapes, nor from an escaped percent sign before "2F"; dots
    // alone would be steps up the path.
    static readonly SearchValues<char> NoPathLetters = SearchValues.Create("/\\%");

    /// <summary>The latest stories.</summary>
    public const string Front = "/";

    /// <summary>The searches that a reader keeps; where one is added (POST).</summary>
    public const string Saved = "/saved";

    /// <summary>Where a search is given a name, to be kept.</summary>
    public static string SaveSearch(string query) => With(Saved, ("q", query));

    /// <summary>Records that need a look.</summary>
    public const string Weak = "/weak";

    /// <summary>Those of them that have one reason.</summary>
    /// <param name="why">The reason: "cutOff"; null for all.</param>
    /// <param name="after">The record behind which the list goes on; null for its beginning.</param>
    public static string WeakOf(string? why, long? after = null) => With(Weak, ("why", why), ("after", after is { } id ? Number(id) : null));

    /// <summary>What the archive holds, in numbers.</summary>
    public const string Statistics = "/statistics";

    /// <summary>How the room should look (POST).</summary>
    public const string Look = "/look";

    /// <summary>The keys and the words of a search.</summary>
    public const string Help = "/help";

    /// <summary>Where somebody says who they are, and takes it back (POST).</summary>
    public const string Login = "/login", Logout = "/logout";

    /// <summary>The stories that a query finds.</summary>
    /// <param name="query">As it is typed; null or empty for all.</param>
    /// <param name="sort">newest, oldest or best; null for the usual.</param>
    /// <param name="after">The cursor behind which the list goes on; null for its beginning.</param>
    public static string Search(string? query, string? sort = null, string? after = null) =>
        With(Front, ("q", query), ("sort", sort), ("after", after));

    /// <summary>What a saved search finds, for feed readers.</summary>
    public static string SavedAtom(long searchId) => $"{Saved}/{Number(searchId)}/feed.atom";

    /// <summary>The same as a JSON feed.</summary>
    public static string SavedJson(long searchId) => $"{Saved}/{Number(searchId)}/feed.json";

    /// <summary>A list as a file.</summary>
    /// <param name="list">Which: stories, said, people, person, timeline, weak.</param>
    /// <param name="format">csv, ndjson or markdown.</param>
    /// <param name="asked">What the list was asked, as its own page has it: ("q", "ferry").</param>
    public static string Export(string list, string format, params ReadOnlySpan<(string Name, string? Value)> asked) =>
        With("/export", [("list", list), ("format", format), .. asked]);

    /// <summary>An article.</summary>
    public static string Article(long id) => $"/article/{Number(id)}";

    /// <summary>The article with the pictures of its publisher, which are then fetched from there.</summary>
    public static string ArticleWithImages(long id) => Article(id) + "?images=show";

    /// <summary>A quotation in its article.</summary>
    /// <param name="id">The article.</param>
    /// <param name="number">Its place among the article's quotations, from 1.</param>
    public static string Quotation(long id, int number) => $"{Article(id)}#q{Number(number)}";

    /// <summary>Words of the text, highlighted in their article.</summary>
    /// <param name="id">The article.</param>
    /// <param name="start">Where they begin, in code points as the record's JSON counts.</param>
    /// <param name="end">The first code point behind them.</param>
    public static string Span(long id, int start, int end) => $"{Article(id)}?span={Number(start)}-{Number(end)}#span";

    /// <summary>The same words, where their place is known in UTF-16 code units as .NET counts.</summary>
    public static string Words(long id, TextSpan span) => $"{Article(id)}?words={Number(span.Start)}-{Number(span.End)}#span";

    /// <summary>Why a value of an article is what it is.</summary>
    /// <param name="id">The article.</param>
    /// <param name="of">Which value: "headline", "quotation-3.speaker", "person-2.description-1".</param>
    public static string Evidence(long id, string of) => With($"{Article(id)}/evidence", ("of", of));

    /// <summary>What people corrected in an article; where a correction is made (POST).</summary>
    /// <param name="id">The article.</param>
    /// <param name="of">The value to correct; null for the list.</param>
    public static string Corrections(long id, string? of = null) => With($"{Article(id)}/corrections", ("of", of));

    /// <summary>The versions of an article's page.</summary>
    public static string Versions(long id) => $"{Article(id)}/versions";

    /// <summary>What changed between two versions.</summary>
    public static string Versions(long id, long earlier, long later) =>
        With(Versions(id), ("from", Number(earlier)), ("to", Number(later)));

    /// <summary>An article beside those that tell the same in the same words.</summary>
    public static string Copies(long id) => $"{Article(id)}/copies";

    /// <summary>The copies with one of them compared in full.</summary>
    public static string Copies(long id, long with) => With(Copies(id), ("with", Number(with)));

    /// <summary>The page that an article was read from, with its hash and where it came from.</summary>
    public static string Original(long id) => $"{Article(id)}/original";

    /// <summary>The bytes of that page, made harmless by the answer's own policy.</summary>
    public static string OriginalBytes(long id) => $"/original/{Number(id)}";

    /// <summary>One article in one of the engine's formats.</summary>
    /// <param name="id">The article.</param>
    /// <param name="format">json, markdown, text, html, annotations, ninjs, schema.</param>
    public static string ArticleExport(long id, string format) => With($"{Article(id)}/export", ("format", format));

    /// <summary>Who said what.</summary>
    /// <param name="speaker">One speaker alone; null for all.</param>
    /// <param name="query">Only in stories that this finds; null for all.</param>
    /// <param name="after">The cursor behind which the list goes on; null for its beginning.</param>
    /// <param name="kind">direct, mixed or indirect; null for all.</param>
    /// <param name="sort">newest, oldest or best; null for the usual.</param>
    public static string Said(
        string? speaker = null, string? query = null, string? after = null, string? kind = null, string? sort = null) =>
        With("/said", ("speaker", speaker), ("q", query), ("kind", kind), ("sort", sort), ("after", after));

    /// <summary>The people of all articles.</summary>
    public static string People(string? query = null, string? after = null) => With("/people", ("q", query), ("after", after));

    /// <summary>Everything about one person: "/person/Ana%20Ruiz"; where the name could not stand in a path, it is asked
    /// ("/person?name=…"), which the page takes as well.</summary>
    public static string Person(string name) => name.AsSpan().ContainsAny(NoPathLetters) || name.AsSpan().Trim('.').IsEmpty
        ? With("/person", ("name", name))
        : "/person/" + Uri.EscapeDataString(name);

    /// <summary>What was when in the stories that a query finds.</summary>
    /// <param name="query">As it is typed; null or empty for all.</param>
    /// <param name="after">The cursor behind which the list goes on; null for its beginning.</param>
    /// <param name="sort">newest or oldest; null for the usual.</param>
    public static string Timeline(string? query = null, string? after = null, string? sort = null) =>
        With("/timeline", ("q", query), ("sort", sort), ("after", after));

    /// <summary>What was when in one story.</summary>
    public static string TimelineOf(long id) => With("/timeline", ("article", Number(id)));

    static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    static string With(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var written = new StringBuilder(path);
        char join = '?';
        foreach ((string name, string? value) in query)
        {
            if (string.IsNullOrEmpty(value))
                continue;
            written.Append(join).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            join = '&';
        }
        return written.ToString();
    }
}
