using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Standfirst.App.Commands;

/// <summary>The usual help text and, under it, how the command is used in practice.</summary>
sealed class HelpWithExamples : SynchronousCommandLineAction
{
    const string Examples = """
        Examples:
          standfirst read page.html                          one page, as text on a terminal
          standfirst read pages/ > records.ndjson            a folder, one JSON record a line
          standfirst read pages/ --urls urls.tsv --output records.ndjson
          standfirst quotes pages/ --speaker "Ana Ruiz"      who said what: one speaker's quotations
          standfirst explain page.html --html why.html       why each block was kept or dropped
          standfirst add pages/ crawl.warc.gz --archive news.db
          standfirst search 'ferry speaker:ruiz after:2025' --archive news.db
          curl -s https://www.harbour-courier.example/ferry | standfirst read - --format markdown

        Exit codes:
          0  all inputs were read              3  no input could be read
          1  wrong usage, output not writable  130  stopped by Ctrl-C
          2  some inputs could not be read

        """;

    readonly HelpAction _usual = new() { MaxWidth = 100 };

    public override bool ClearsParseErrors => _usual.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        int code = _usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(Examples.ReplaceLineEndings());
        return code;
    }
}
