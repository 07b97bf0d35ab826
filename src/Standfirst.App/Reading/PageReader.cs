using Standfirst.App.Inputs;
using Standfirst.App.Output;
using Standfirst.Articles;

namespace Standfirst.App.Reading;

/// <summary>Reads one input into the bytes of its record. Thread-safe.</summary>
/// <param name="addresses">Where the pages came from.</param>
/// <param name="options">What the engine is told.</param>
/// <param name="format">How the record is written.</param>
/// <param name="standardInput">Read for the input "-"; null where it is closed.</param>
sealed class PageReader(AddressBook addresses, ReadOptions options, RecordFormat format, Stream? standardInput)
{
    /// <summary>Reads the input.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public PageOutcome Read(Input input, CancellationToken cancel)
    {
        using var page = new PageBytes(options.MaxBytes);
        string? trouble = input.Load(page, standardInput);
        return trouble is null ? Read(input, page.Span, cancel) : new PageOutcome.Unread(input.Name, trouble);
    }

    PageOutcome Read(Input input, ReadOnlySpan<byte> page, CancellationToken cancel)
    {
        Uri? url = addresses.Find(input);
        try
        {
            Article article = IsPlainText(input.Name, page)
                ? NewsReader.ReadPlainText(page, url, options, cancel)
                : NewsReader.Read(page, url, options, cancel);
            return new PageOutcome.Read(input.Name, format.Write(article, input.Name));
        }
        catch (PageTooLargeException error)
        {
            // Its bytes were few enough, but they became more as UTF-8.
            return new PageOutcome.Unread(input.Name, $"{error.Message} (--max-bytes)");
        }
    }

    // The name decides where it promises anything; otherwise the first bytes do.
    static bool IsPlainText(string name, ReadOnlySpan<byte> page) =>
        PageFiles.ArePlainText(name) || (!PageFiles.AreHtml(name) && !ContentSniffer.IsMarkup(page));
}
