using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Content;

/// <summary>Markup → what the content stage makes of it.</summary>
static class Bodies
{
    /// <summary>A sentence long enough to be running text, told apart by its number.</summary>
    public static string Sentence(int number) =>
        $"Sentence {number} tells, at some length and with a comma, what the council of Marrow Bay decided that evening.";

    /// <summary>The blocks of a piece of markup as "Kind: words".</summary>
    public static string[] Blocks(string markup)
    {
        using var page = PageParser.Parse(markup);
        var blocks = BlockReader.Read(page, ReadingLimits.None);
        return [.. blocks.Select(block => $"{block.Kind}: {BlockText.Of(page, block)}")];
    }

    /// <summary>The body of a page.</summary>
    public static Body Of(string markup)
    {
        using var page = PageParser.Parse(markup);
        return BodyFinder.Find(page, new Uri("https://marrow-bay.example/news/1"), new StoryHints(), [], ReadingLimits.None);
    }

    /// <summary>A block written out whatever the judge would say of it.</summary>
    public static Body Written(string markup)
    {
        using var page = PageParser.Parse(markup);
        return BodyWriter.Write(page, [.. BlockReader.Read(page, ReadingLimits.None)], new Uri("https://marrow-bay.example/news/1"));
    }

    /// <summary>The words of a block.</summary>
    public static string WordsOf(this Body body, Block block) => block.Span!.Value.Of(body.Text).ToString();
}
