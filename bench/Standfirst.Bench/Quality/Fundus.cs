namespace Standfirst.Bench.Quality;

/// <summary>The test pages of Fundus, whose parsers are written by hand for each newspaper: their output is the truth.</summary>
/// <remarks>Fundus publishes no scorer for others. Body: the words of the sections as bags (subheads in, the summary out).
/// Paragraphs: blocks with the very letters of a paragraph or subhead, one to one. Subheads: headings with the very letters of
/// one, on pages that have some, the title aside. All are F1, each page's, then the mean.</remarks>
static class Fundus
{
    public static string? Missing(AnnotatedPage page) => page.Body is null ? "body" : null;

    public static IEnumerable<Score> ScoresOf(IReadOnlyList<AnsweredPage> pages) =>
    [
        .. Score.Mean("body F1", pages.Select(page => (double?)Body(page))),
        .. Score.Mean("paragraphs F1", pages.Select(page => (double?)Paragraphs(page))),
        .. Score.Mean("subheads F1", pages.Select(Subheads)),
        .. Score.Mean("title", pages.Select(FrontMatter.Title)),
        .. Score.Mean("title, or one that the page declares", pages.Select(FrontMatter.DeclaredTitle)),
        .. Score.Mean("authors F1", pages.Select(FrontMatter.Authors)),
        .. Score.Mean("date", pages.Select(FrontMatter.Day)),
        .. Score.Mean("topics F1", pages.Select(FrontMatter.Topics)),
    ];

    static double Body(AnsweredPage page) => Overlap.OfBags(
        [.. Story(page.Truth).SelectMany(Words.FoldedOf)],
        [.. page.Answer.Blocks.SelectMany(block => Words.FoldedOf(block.Text))]).F1;

    static double Paragraphs(AnsweredPage page) =>
        Overlap.OfBags(Letters(Story(page.Truth)), Letters(page.Answer.Blocks.Select(block => block.Text))).F1;

    static double? Subheads(AnsweredPage page)
    {
        var truth = Letters(page.Truth.Body!.Sections.SelectMany(section => section.Headline));
        string title = Folding.Letters(page.Truth.Title);
        var answer = Letters(page.Answer.Blocks.Where(block => block.IsHeading).Select(block => block.Text));
        return truth is [] ? null : Overlap.OfBags(truth, [.. answer.Where(heading => heading != title)]).F1;
    }

    static IEnumerable<string> Story(AnnotatedPage page) =>
        page.Body!.Sections.SelectMany(section => section.Headline.Concat(section.Paragraphs));

    static List<string> Letters(IEnumerable<string> blocks) =>
        [.. blocks.Select(block => Folding.Letters(block)).Where(letters => letters.Length > 0)];
}
