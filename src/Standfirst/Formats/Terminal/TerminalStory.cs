using Standfirst.Articles;
using Standfirst.Formats.Lists;

namespace Standfirst.Formats.Terminal;

/// <summary>Writes what the text tells of people and times on a terminal page.</summary>
sealed class TerminalStory(TerminalPage page, Article article)
{
    const string Bullet = "• ", BulletMargin = "  ";

    // As wide as "2020-12-22  ".
    const string DateMargin = "            ";

    /// <summary>Writes the matters that some readers wish to be told of first, where there are any.</summary>
    public void WriteNotes() => page.Write(ContentNoteLine.Of(article.ContentNotes));

    /// <summary>Writes who said what, who they are, when, and what readers put right; a list that is empty is left out.</summary>
    public void Write()
    {
        var source = new RowSource(article, null);
        Write("Who said what", article.Quotations.Select((_, place) =>
            (Bullet, BulletMargin, StoryLines.Of(new QuotationRow(source, place)))));
        Write("People", article.People.Select(person =>
            (Bullet, BulletMargin, StoryLines.Of(new PersonRow(source, person)))));
        Write("Timeline", article.Timeline.Select(entry => new TimelineRow(source, entry)).Select(row =>
            (PrintableText.CleanLine(row.Date).PadRight(DateMargin.Length), DateMargin, StoryLines.WordsOf(row))));
        Write("Corrected by readers", CorrectionLines.Of(article).Select(line => (Bullet, BulletMargin, line)));
    }

    void Write(string heading, IEnumerable<(string First, string Margin, string Words)> lines)
    {
        bool begun = false;
        foreach (var (first, margin, words) in lines)
        {
            if (!begun)
            {
                page.Gap();
                page.Rule('─', page.Write(heading));
            }
            begun = true;
            page.Write(words.Replace('\n', ' '), first, margin);
        }
    }
}
