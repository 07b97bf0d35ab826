using System.Text;
using Standfirst.App.Inputs;
using Standfirst.App.Output;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.App.Reading;

/// <summary>One run of `standfirst explain`: reads a page and tells why it was read so.</summary>
/// <param name="settings">What the command line says.</param>
/// <param name="streams">Where it reads and writes.</param>
sealed class ExplainingRun(ExplainSettings settings, StandardStreams streams)
{
    /// <summary>Does it all.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A file that an option names cannot be used.</exception>
    public int Run(CancellationToken cancel)
    {
        using OutputFile? html = settings.HtmlFile is { } path ? OutputFile.Create(path, "--html") : null;
        using var page = new PageBytes(settings.Options.MaxBytes);
        string? trouble = Directory.Exists(settings.Input) ? "a folder; explain takes one page" : InputOf().Load(page, streams.Input);
        if (trouble is null && PageFiles.ArePlainText(settings.Input))
            trouble = "a plain-text record has no blocks to explain";
        if (trouble is not null)
        {
            streams.Error.WriteLine(OneLine.Of($"standfirst: {settings.Input}: {trouble}"));
            return ExitCode.NoneRead;
        }
        try
        {
            Write(NewsReader.Explain(page.Span, settings.Url, settings.Options, cancel), html);
        }
        catch (PageTooLargeException error)
        {
            // Its bytes were few enough, but they became more as UTF-8.
            streams.Error.WriteLine(OneLine.Of($"standfirst: {settings.Input}: {error.Message}"));
            return ExitCode.NoneRead;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        return ExitCode.AllRead;
    }

    Input InputOf() => settings.Input == "-" ? new Input.StandardInput() : new Input.File(settings.Input, settings.Input);

    void Write(Explanation explanation, OutputFile? html)
    {
        using var words = new StringWriter { NewLine = "\n" };
        ExplanationText.Write(words, explanation, settings.Effects);
        streams.Output.Write(Encoding.UTF8.GetBytes(words.ToString()));
        if (html is null)
            return;
        using var page = new StringWriter { NewLine = "\n" };
        ExplanationHtml.Write(page, explanation);
        html.Stream.Write(Encoding.UTF8.GetBytes(page.ToString()));
        html.Complete();
    }
}
