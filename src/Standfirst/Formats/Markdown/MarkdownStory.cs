using Standfirst.Articles;
using Standfirst.Formats.Lists;

namespace Standfirst.Formats.Markdown;

/// <summary>Writes what the text tells of people and times, a list under a heading for each.</summary>
sealed class MarkdownStory(TextWriter output, Article article)
{
    /// <summary>Writes the matters that some readers wish to be told of first, where there are any.</summary>
    public void WriteNotes()
    {
        if (ContentNoteLine.Of(article.ContentNotes) is not { } line)
            return;
        output.Write("\n> ");
        EscapedWriter.OnOneLine(output).Write(line);
        output.Write('\n');
    }

    /// <summary>Writes who said what, who they are, when, and what readers put right; a list that is empty is left out.</summary>
    public void Write()
    {
        var source = new RowSource(article, null);
        Write("Who said what", article.Quotations
            .Select((_, place) => new QuotationRow(source, place))
            .Select(row => (StoryLines.SpeakerOf(row), $": {StoryLines.WordsOf(row)}")));
        Write("People", article.People
            .Select(person => new PersonRow(source, person))
            .Select(row => (row.Name, StoryLines.AboutOf(row))));
        Write("Timeline", article.Timeline
            .Select(entry => new TimelineRow(source, entry))
            .Select(row => (row.Date, $": {StoryLines.WordsOf(row)}")));
        Write("Corrected by readers", article.ReaderCorrections
            .Select(correction => (CorrectionLines.FieldOf(correction), $": {CorrectionLines.ChangeOf(correction)}")));
    }

    void Write(string heading, IEnumerable<(string Strong, string Words)> items)
    {
        bool begun = false;
        foreach (var (strong, words) in items)
        {
            output.Write(begun ? "" : $"\n## {heading}\n\n");
            begun = true;
            output.Write("- **");
            EscapedWriter.OnOneLine(output).Write(strong);
            output.Write("**");
            EscapedWriter.OnOneLine(output).Write(words);
            output.Write('\n');
        }
    }
}
