using System.CommandLine;
using Standfirst.App.Archiving;
using Standfirst.App.Output;
using Standfirst.App.Reading;
using Standfirst.Archive.Search;
using Standfirst.Formats;

namespace Standfirst.App.Commands;

/// <summary>A command that reads pages, or asks an archive, and writes one list out of each record.</summary>
/// <param name="name">What it is called.</param>
/// <param name="about">What it does, in one sentence.</param>
/// <param name="list">The list.</param>
/// <param name="streams">Where it reads and writes.</param>
class ListCommand(string name, string about, ArticleList list, StandardStreams streams) : PagesCommand(
    name,
    about,
    FormatFamily.Of(list).Names,
    "lines (one for each, for human eyes), ndjson or csv; when left out, lines on a terminal and ndjson otherwise.",
    streams)
{
    /// <summary>`standfirst people INPUT…`.</summary>
    public static ListCommand People(StandardStreams streams) => new(
        "people", "Lists whom pages name: roles, age, relations.", ArticleList.People, streams);

    /// <inheritdoc/>
    protected override FormatFamily FormatsOf(ParseResult parse) => FormatFamily.Of(list);
}

/// <summary>A list that can also be had out of an archive: with `--archive`, the inputs are a query.</summary>
abstract class ArchiveListCommand : ListCommand
{
    readonly ArchivePlace _archive = new();

    readonly Option<int?> _limit = OptionValues.Valued<int?>(
        "--limit", "N", value => OptionValues.Limit(value),
        "With --archive: how many to give at most; 20 when left out, 0 for all.");

    readonly Option<string?> _sort = OptionValues.Valued(
        "--sort", "ORDER", value => OptionValues.Format(value, ["newest", "oldest"]), "With --archive: newest or oldest first.");

    protected ArchiveListCommand(string name, string about, ArticleList list, StandardStreams streams)
        : base(name, about, list, streams)
    {
        Intake.AllowNone();
        _archive.AddTo(this);
        Add(_limit);
        Add(_sort);
        SetAction((parse, cancel) => _archive.IsNamed(parse) ? Ask(parse, streams, cancel) : Read(parse, streams, cancel));
    }

    /// <summary>Lists what an archive has.</summary>
    protected abstract Task<int> List(ListingRun run, CancellationToken cancel);

    /// <summary>What is asked beside the words of the inputs; null for nothing.</summary>
    protected virtual string? FurtherQuery(ParseResult parse) => null;

    async Task<int> Ask(ParseResult parse, StandardStreams streams, CancellationToken cancel)
    {
        var read = SettingsOf(parse);
        string words = string.Join(' ', [.. read.Intake.Inputs, FurtherQuery(parse)]);
        var settings = new QuerySettings
        {
            Query = QueryCommand.Understand(words),
            Limit = QuerySettings.LimitOf(parse.GetValue(_limit)),
            Sort = parse.GetValue(_sort) is { } sort ? Enum.Parse<SearchSort>(sort, ignoreCase: true) : null,
            Format = read.Format,
            OutputFile = read.OutputFile,
        };
        await using var archive = await _archive.Open(parse, creates: false, cancel);
        return await List(new ListingRun(archive, settings, read.Formats, streams), cancel);
    }

    Task<int> Read(ParseResult parse, StandardStreams streams, CancellationToken cancel)
    {
        var settings = SettingsOf(parse);
        return settings.Intake.Inputs.Count > 0
            ? new ReadingRun(settings, streams).Run(cancel)
            : throw new UsageException("neither pages nor an archive are named (INPUT…, or --archive)");
    }
}

/// <summary>`standfirst quotes INPUT…`, `standfirst quotes --archive PLACE [QUERY]`.</summary>
sealed class QuotesCommand : ArchiveListCommand
{
    readonly Option<string?> _speaker = OptionValues.Valued(
        "--speaker", "NAME", OptionValues.Words, "Only what this speaker said: one or more words of the name, in any case.");

    /// <summary>The command, reading from and writing to <paramref name="streams"/>.</summary>
    public QuotesCommand(StandardStreams streams)
        : base("quotes", "Lists who said what, in pages or in an archive.", ArticleList.Quotations, streams) => Add(_speaker);

    /// <inheritdoc/>
    protected override FormatFamily FormatsOf(ParseResult parse) => parse.GetValue(_speaker) is { } speaker
        ? FormatFamily.Of(ArticleList.QuotationsOf(speaker))
        : base.FormatsOf(parse);

    /// <inheritdoc/>
    protected override Task<int> List(ListingRun run, CancellationToken cancel) => run.Quotations(cancel);

    /// <inheritdoc/>
    protected override string? FurtherQuery(ParseResult parse) => parse.GetValue(_speaker) is { } speaker
        ? SearchWords.Speaker(speaker)
        : null;
}

/// <summary>`standfirst timeline INPUT…`, `standfirst timeline --archive PLACE [QUERY]`.</summary>
sealed class TimelineCommand(StandardStreams streams) : ArchiveListCommand(
    "timeline", "Lists what pages or the articles of an archive tell of days, the earliest first.", ArticleList.Timeline, streams)
{
    /// <inheritdoc/>
    protected override Task<int> List(ListingRun run, CancellationToken cancel) => run.Timeline(cancel);
}
