using System.CommandLine;
using Standfirst.App.Output;
using Standfirst.Formats;

namespace Standfirst.App.Commands;

/// <summary>A command that reads pages and writes one list out of each record.</summary>
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

    /// <summary>`standfirst timeline INPUT…`.</summary>
    public static ListCommand Timeline(StandardStreams streams) => new(
        "timeline", "Lists what pages tell of days, the earliest first.", ArticleList.Timeline, streams);

    /// <inheritdoc/>
    protected override FormatFamily FormatsOf(ParseResult parse) => FormatFamily.Of(list);
}

/// <summary>`standfirst quotes INPUT…`.</summary>
sealed class QuotesCommand : ListCommand
{
    readonly Option<string?> _speaker = OptionValues.Valued(
        "--speaker", "NAME", OptionValues.Words, "Only what this speaker said: one or more words of the name, in any case.");

    /// <summary>The command, reading from and writing to <paramref name="streams"/>.</summary>
    public QuotesCommand(StandardStreams streams)
        : base("quotes", "Lists who said what.", ArticleList.Quotations, streams) => Add(_speaker);

    /// <inheritdoc/>
    protected override FormatFamily FormatsOf(ParseResult parse) => parse.GetValue(_speaker) is { } speaker
        ? FormatFamily.Of(ArticleList.QuotationsOf(speaker))
        : base.FormatsOf(parse);
}
