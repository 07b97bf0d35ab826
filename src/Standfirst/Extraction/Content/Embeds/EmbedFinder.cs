using System.Buffers;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Finds the embeds of a page on one way through it, from the first element to the last.</summary>
/// <remarks>What <see cref="EmbedReader.IsEmbed"/> tells of each, at a fraction of the cost: it is asked only where a sign says it may be one.</remarks>
sealed class EmbedFinder(PageTree page)
{
    // The next text with words, and what it may be the beginning of: a wall, or the whole of a paragraph that is an address.
    int _words = -1, _paragraph = -1;
    bool _isWall;

    /// <summary>Whether a text is known to have no words: it stands before the next that has some.</summary>
    public bool IsBlank(int text) => text < _words;

    /// <summary>Whether an element is wholly an embed.</summary>
    /// <param name="element">The first element, or one behind that of the question before.</param>
    /// <param name="signs">Its attributes, looked at already.</param>
    public bool IsEmbed(PageNode element, AttributeSigns signs)
    {
        if (_words < element.Index)
            LookAhead(element.Index);
        bool mayBe = element.Index == _paragraph
            || _isWall && _words - element.Index <= ConsentWall.MostStepsToWords
            || !EmbedClues.IsOrdinary(element)
            || (signs & AttributeSigns.Class) != 0 && EmbedClues.AreInClassOf(element)
            || (signs & AttributeSigns.Data) != 0 && MarkedElement.MayBeMarkedByData(element);
        return mayBe && EmbedReader.IsEmbed(element);
    }

    void LookAhead(int index)
    {
        for (int next = Math.Max(index, _words + 1); next < page.Count; next++)
        {
            ref readonly var node = ref page.NodeAt(next);
            var words = node.Kind == NodeKind.Text ? WithoutBlanks(page.LettersOf(in node)) : [];
            if (words.IsEmpty)
                continue;
            (_words, _isWall) = (next, ConsentWording.Opens(words));
            _paragraph = LoneAddress.ParagraphAround(page[next], words);
            return;
        }
        (_words, _isWall, _paragraph) = (page.Count, false, -1);
    }

    static readonly SearchValues<byte> Blanks = SearchValues.Create(WhiteSpace.Utf8);

    static ReadOnlySpan<byte> WithoutBlanks(ReadOnlySpan<byte> words)
    {
        int first = words is [> (byte)' ', ..] ? 0 : words.IndexOfAnyExcept(Blanks);
        return first < 0 ? [] : words[first..];
    }
}
