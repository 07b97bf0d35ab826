using System.CommandLine;
using Standfirst.App.Archiving;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.Commands;

/// <summary>A command that asks an archive: a query in words and operators, and how the answer is written.</summary>
abstract class QueryCommand : Command
{
    readonly ArchivePlace _archive = new();

    readonly Argument<string[]> _query = new("QUERY")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "What to look for: words, \"phrases\", begin*, *part*, author: site: section: speaker: person: said: "
            + "date: after: before: lang: kind: has:, OR, -not, ( ). Several arguments are one query.",
    };

    readonly Option<int?> _limit = OptionValues.Valued<int?>(
        "--limit", "N", value => OptionValues.Limit(value), "How many to give at most; 20 when left out, 0 for all.");

    readonly Option<string?> _sort = OptionValues.Valued(
        "--sort", "ORDER", value => OptionValues.Format(value, SortNames), "relevance, newest or oldest.");

    readonly Option<string?> _format;

    readonly Option<string?> _output = OptionValues.Valued(
        "--output", "FILE", OptionValues.Words, "The file for the answer instead of standard output.");

    static readonly string[] SortNames = ["relevance", "newest", "oldest"];

    /// <param name="name">What it is called.</param>
    /// <param name="about">What it does, in one sentence.</param>
    /// <param name="formatNames">What `--format` takes.</param>
    /// <param name="formatHelp">What the help text says of them.</param>
    /// <param name="streams">Where it speaks.</param>
    protected QueryCommand(string name, string about, string[] formatNames, string formatHelp, StandardStreams streams)
        : base(name, about)
    {
        Streams = streams;
        _format = OptionValues.Valued("--format", "FORMAT", value => OptionValues.Format(value, formatNames), formatHelp);
        _format.CompletionSources.Add(formatNames);
        Add(_query);
        _archive.AddTo(this);
        foreach (Option option in (Option[])[_limit, _sort, _format, _output])
            Add(option);
        SetAction((parse, cancel) => Run(parse, cancel));
    }

    /// <summary>Where it speaks.</summary>
    protected StandardStreams Streams { get; }

    /// <summary>Answers a query.</summary>
    protected abstract Task<int> Answer(ArticleArchive archive, QuerySettings settings, CancellationToken cancel);

    async Task<int> Run(ParseResult parse, CancellationToken cancel)
    {
        var settings = new QuerySettings
        {
            Query = Understand(string.Join(' ', parse.GetValue(_query) ?? [])),
            Limit = QuerySettings.LimitOf(parse.GetValue(_limit)),
            Sort = parse.GetValue(_sort) is { } sort ? Enum.Parse<SearchSort>(sort, ignoreCase: true) : null,
            Format = parse.GetValue(_format),
            OutputFile = parse.GetValue(_output),
        };
        await using ArticleArchive archive = await _archive.Open(parse, creates: false, cancel);
        return await Answer(archive, settings, cancel);
    }

    /// <summary>The query that some words are.</summary>
    /// <exception cref="UsageException">They make no sense.</exception>
    public static SearchQuery Understand(string words) => string.IsNullOrWhiteSpace(words)
        ? new SearchQuery.Everything()
        : SearchQuery.Parse(words) switch
        {
            QueryReading.Understood understood => understood.Query,
            QueryReading.Unclear unclear => throw new UsageException($"the query: {OneLine.Of(unclear.Message)}"),
            var other => throw new InvalidOperationException($"a reading of a new kind: {other}"),
        };
}
