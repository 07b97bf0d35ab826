using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>The last single line break in a block that is being read: it may be where one paragraph ends and another begins.</summary>
struct LineBreak
{
    // Lines of verse, of addresses and of lists are shorter; a paragraph of news has 200 letters.
    const int LongLine = 100;

    PageBlock _before;
    int _lineBefore;
    bool _endsSentence;

    /// <summary>The first text node behind the break; 0 when there is none yet.</summary>
    public int FirstBehind;

    /// <summary>The block up to the break; of no letters when there was no break.</summary>
    public readonly PageBlock Before => _before;

    /// <summary>The break behind the words that a block has so far.</summary>
    /// <param name="page">The page.</param>
    /// <param name="block">The block.</param>
    public readonly LineBreak Next(PageTree page, in PageBlock block) => new()
    {
        _before = block,
        _lineBefore = block.Letters - _before.Letters,
        _endsSentence = block.Kind == PageBlockKind.Paragraph && block.Letters > 0 && SentenceEnd.Is(page[block.LastNode].Utf8),
    };

    /// <summary>Whether an element breaks the line: br, or the empty span of class "br" that some sites write in its place.</summary>
    public static bool Is(PageNode element) => element.Tag == TagName.Br
        || element.Tag == TagName.Span && !element.FirstChild.Exists && TokenList.Has(element.Utf8Attribute(AttributeName.Class), "br"u8);

    // Some sites break lines in their markup where they mean paragraphs: then a sentence ends there, and one of the two
    // lines at least is long.
    /// <summary>Whether the words before and behind it are two paragraphs.</summary>
    /// <param name="block">The block with all words up to the next break.</param>
    public readonly bool IsOfParagraphs(in PageBlock block)
    {
        int behind = block.Letters - _before.Letters;
        return _endsSentence && behind > 0 && Math.Max(_lineBefore, behind) >= LongLine;
    }

    /// <summary>The part of the block that stands behind the break.</summary>
    public readonly PageBlock BehindIn(in PageBlock block) => block with
    {
        FirstNode = FirstBehind,
        Letters = block.Letters - _before.Letters,
        LinkLetters = block.LinkLetters - _before.LinkLetters,
        SentenceMarks = block.SentenceMarks - _before.SentenceMarks,
    };
}
