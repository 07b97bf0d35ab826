using Standfirst.Articles;
using Standfirst.Formats.Terminal;

namespace Standfirst.Formats;

/// <summary>Writes an article for reading on a terminal, in plain text without colours.</summary>
/// <remarks>Whatever the page holds, the output has no control character but the line feed.</remarks>
public static class ArticleText
{
    // Narrower and the margins of nested lists leave no room for words; wider and nobody finds the next line.
    const int Narrowest = 20;
    const int Widest = 500;

    const string Separator = " · ";

    /// <summary>Writes the head, the body, who said what, the people, the timeline, and a last line that tells the kind of page and warns.</summary>
    /// <param name="output">Where it is written; lines end with "\n".</param>
    /// <param name="article">What is written.</param>
    /// <param name="columns">
    /// The width of the terminal; from 20 to 500, a number beyond counts as the nearer of them.
    /// Program code and addresses are not cut and may be wider.
    /// </param>
    /// <exception cref="ArgumentNullException">There is no output or no article.</exception>
    public static void Write(TextWriter output, Article article, int columns = 80)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);

        var page = new TerminalPage(output, Math.Clamp(columns, Narrowest, Widest));
        var story = new TerminalStory(page, article);
        WriteHead(page, article);
        page.Gap();
        story.WriteNotes();
        new TerminalBody(page, article).Write();
        story.Write();
        page.Gap();
        page.Write(Closing(article));
    }

    static void WriteHead(TerminalPage page, Article article)
    {
        page.Write(article.Kicker);
        page.Rule('═', page.Write(article.Headline));
        page.Gap();
        page.Write(article.Standfirst);
        page.Gap();
        page.Write(Byline(article));
        page.Write(Facts(article));
    }

    static string Byline(Article article) =>
        string.Join(", ", article.Authors.Select(author =>
            author.Role is null ? author.Name : $"{author.Name} ({author.Role})"));

    static string Facts(Article article)
    {
        string? published = article.Published is { } first ? Captions.Of(first) : null;
        string? modified = article.Modified is { } last ? Captions.Of(last) : null;
        string? updated = modified is null || modified == published ? null : $"updated {modified}";
        string?[] facts = [published, updated, article.SiteName, article.Section];
        return string.Join(Separator, facts.OfType<string>());
    }

    static string Closing(Article article)
    {
        List<string> facts = [RecordName.Of(article.Kind)];
        if (article.IsCutOff == true)
            facts.Add("the text is cut off");
        if (article.IsFree == false)
            facts.Add("not free to read");
        return $"[{string.Join(Separator, facts)}]";
    }
}
