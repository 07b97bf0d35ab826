using System.CommandLine;
using Standfirst.App.Archiving;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>`standfirst erase --archive PLACE`: takes pages out of an archive for good.</summary>
sealed class EraseCommand : Command
{
    readonly ArchivePlace _archive = new();

    readonly Option<Uri?> _url = OptionValues.Valued("--url", "URL", OptionValues.Url, "The page at this address, all versions of it.");

    readonly Option<EraseRequest.Site?> _site = OptionValues.Valued(
        "--site", "HOST", OptionValues.Site, "All pages of a site and its subdomains; nothing of them is taken in again.");

    readonly Option<string?> _person = OptionValues.Valued(
        "--person", "NAME", OptionValues.Words, "All pages that name somebody of just this name, in the story or the byline.");

    readonly Option<DateOnly?> _from = OptionValues.Valued<DateOnly?>(
        "--from", "DATE", value => OptionValues.Day(value), "All pages that were published from this day on, with --to.");

    readonly Option<DateOnly?> _to = OptionValues.Valued<DateOnly?>(
        "--to", "DATE", value => OptionValues.Day(value), "The last day of that span.");

    readonly Option<bool> _yes = new("--yes")
    {
        Description = "Erases; without it the pages are only listed.",
    };

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public EraseCommand(StandardStreams streams)
        : base("erase", "Takes pages out of an archive for good; without --yes it lists what would go.")
    {
        _archive.AddTo(this);
        foreach (Option option in (Option[])[_url, _site, _person, _from, _to, _yes])
            Add(option);
        SetAction(async (parse, cancel) =>
        {
            EraseRequest request = RequestOf(parse);
            bool erases = parse.GetValue(_yes);
            await using var archive = erases
                ? await _archive.OpenToWrite(parse, creates: false, cancel)
                : await _archive.Open(parse, creates: false, cancel);
            return await new ErasingRun(archive, streams).Run(request, erases, cancel);
        });
    }

    EraseRequest RequestOf(ParseResult parse)
    {
        EraseRequest?[] requests =
        [
            parse.GetValue(_url) is { } url ? new EraseRequest.Page(url.OriginalString) : null,
            parse.GetValue(_site),
            parse.GetValue(_person) is { } person ? new EraseRequest.Person(person) : null,
            SpanOf(parse.GetValue(_from), parse.GetValue(_to)),
        ];
        return requests.OfType<EraseRequest>().ToArray() is [var only]
            ? only
            : throw new UsageException("what is to be erased? one of --url, --site, --person, or --from with --to");
    }

    static EraseRequest.Span? SpanOf(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } first, { } last) when first <= last => new(first, last),
        ({ }, { }) => throw new UsageException("--from is behind --to"),
        _ => throw new UsageException("--from and --to go together"),
    };
}
