using Standfirst.App.Access;
using Standfirst.Archive;

namespace Standfirst.App.Api.Problems;

/// <summary>What can be wrong with a request, as RFC 9457 has it. docs/api.md lists all.</summary>
/// <param name="Status">The status.</param>
/// <param name="Kind">What programs know it by, the same for good: the end of its type.</param>
/// <param name="Title">What it is, in a sentence that is the same for all of its kind.</param>
sealed record Problem(int Status, string Kind, string Title)
{
    /// <summary>How every type begins.</summary>
    public const string TypePrefix = "urn:standfirst:problem:";

    public static readonly Problem BadParameter = new(
        400, "bad-parameter", "A parameter has a value that means nothing here.");
    public static readonly Problem UnclearQuery = new(400, "unclear-query", "The query cannot be understood.");
    public static readonly Problem BadBody = new(400, "bad-body", "The body is not what this takes.");
    public static readonly Problem NotFound = new(404, "not-found", "There is nothing at this path.");
    public static readonly Problem NoSuchArticle = new(404, "no-such-article", "There is no article of this number.");
    public static readonly Problem NoOriginal = new(404, "no-original", "The bytes of this page were not kept.");
    public static readonly Problem NoSuchPerson = new(404, "no-such-person", "Nobody bears this name.");
    public static readonly Problem NoSuchCorrection = new(
        404, "no-such-correction", "There is no such correction, or it was withdrawn.");
    public static readonly Problem WrongMethod = new(405, "wrong-method", "This path does not take this method.");
    public static readonly Problem NotAcceptable = new(
        406, "not-acceptable", "The article cannot be given in any of the formats asked for.");
    public static readonly Problem Erased = new(409, "erased", "The page was erased here and may not come back.");
    public static readonly Problem TooLarge = new(413, "too-large", "The body has more bytes than this takes.");
    public static readonly Problem WrongMediaType = new(
        415, "wrong-media-type", "The body is of a type that this does not take.");
    public static readonly Problem NotAPage = new(422, "not-a-page", "The bytes are no page that can be read.");
    public static readonly Problem TookTooLong = new(
        422, "took-too-long", "The page could not be read within the time given.");
    public static readonly Problem NotCorrected = new(422, "not-corrected", "The correction cannot be kept.");
    public static readonly Problem Failed = new(500, "failed", "The server made a mistake.");
    public static readonly Problem NotFetched = new(502, "not-fetched", "The page could not be fetched.");
    public static readonly Problem Busy = new(503, "busy", "Too much is being done at once; try again in some seconds.");
    public static readonly Problem NoArchive = new(503, "no-archive", "The archive does not answer.");
    public static readonly Problem ArchiveBusy = new(503, "archive-busy", "Another program holds the archive.");
    public static readonly Problem ArchiveFull = new(503, "archive-full", "No room is left for the archive; nothing was stored.");
    public static readonly Problem ArchiveReadOnly = new(503, "archive-read-only", "The archive can be read and not written.");
    public static readonly Problem ArchiveDamaged = new(503, "archive-damaged", "What was asked for is damaged in the archive.");

    /// <summary>All of the API's own.</summary>
    public static readonly Problem[] All =
    [
        BadParameter, UnclearQuery, BadBody, NotFound, NoSuchArticle, NoOriginal, NoSuchPerson, NoSuchCorrection,
        WrongMethod, NotAcceptable, Erased, TooLarge, WrongMediaType, NotAPage, TookTooLong, NotCorrected, Failed, NotFetched,
        Busy, NoArchive, ArchiveBusy, ArchiveFull, ArchiveReadOnly, ArchiveDamaged,
    ];

    /// <summary>Those that any request can meet.</summary>
    public static readonly Problem[] OfAll =
        [.. Refusal.All.Select(Of), Failed, NoArchive, ArchiveBusy, ArchiveFull, ArchiveReadOnly, ArchiveDamaged];

    /// <summary>Its type.</summary>
    public string Type => TypePrefix + Kind;

    /// <summary>What ends a request with it.</summary>
    /// <param name="detail">What is wrong this time, in a sentence; no path of this machine, no trace.</param>
    public ProblemException Because(string detail) => new(this, detail);

    /// <summary>A refusal as a problem.</summary>
    public static Problem Of(Refusal refusal) => new(refusal.Status, refusal.Kind, refusal.Words);

    /// <summary>What became of a request that the archive could not answer.</summary>
    public static ProblemException Of(ArchiveException trouble) => trouble.Fault switch
    {
        ArchiveFault.Busy => new(ArchiveBusy, "It writes for long: try again.") { RetryAfter = 10 },
        ArchiveFault.Full => new(ArchiveFull, "Whoever runs the server has to make room."),
        ArchiveFault.ReadOnly => new(ArchiveReadOnly, "Its file, folder, drive or user does not allow writing here."),
        ArchiveFault.Damaged => new(ArchiveDamaged, "The server's log says more; other articles may be whole."),
        _ => new(NoArchive, "The archive's database does not answer; the server's log says more.") { RetryAfter = 5 },
    };

    /// <summary>What a bare status means.</summary>
    public static Problem OfStatus(int status) => status switch
    {
        404 => NotFound,
        405 => WrongMethod,
        406 => NotAcceptable,
        413 => TooLarge,
        415 => WrongMediaType,
        503 => Busy,
        >= 500 => Failed,
        _ => BadParameter,
    };
}
