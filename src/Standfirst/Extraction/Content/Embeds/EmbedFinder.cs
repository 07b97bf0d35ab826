using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Finds the embeds of a page on one way through it, from the first element to the last.</summary>
/// <remarks>What <see cref="EmbedReader.IsEmbed"/> tells of each, at a fraction of the cost: it is asked only where a sign says it may be one.</remarks>
sealed class EmbedFinder(PageTree page)
{
    // The next text with words, and what it may be the beginning of.
    int _words = -1;
    bool _isWall, _isAddress;

    /// <summary>Whether an element is wholly an embed.</summary>
    /// <param name="element">The first element, or one behind that of the question before.</param>
    /// <param name="signs">Its attributes, looked at already.</param>
    public bool IsEmbed(PageNode element, AttributeSigns signs)
    {
        LookAhead(element.Index);
        bool mayBe = _isWall && _words - element.Index <= ConsentWall.MostStepsToWords
            || _isAddress && IsAroundWords(element.Index)
            || !EmbedClues.IsOrdinary(element)
            || (signs & AttributeSigns.Class) != 0 && EmbedClues.AreInClassOf(element)
            || (signs & AttributeSigns.Data) != 0 && MarkedElement.MayBeMarkedByData(element);
        return mayBe && EmbedReader.IsEmbed(element);
    }

    void LookAhead(int index)
    {
        if (_words >= index)
            return;
        for (int next = Math.Max(index, _words + 1); next < page.Count; next++)
        {
            ref readonly var node = ref page.NodeAt(next);
            var words = node.Kind == NodeKind.Text ? WithoutBlanks(page.LettersOf(in node)) : [];
            if (words.IsEmpty)
                continue;
            (_words, _isWall) = (next, ConsentWording.Opens(words));
            _isAddress = LoneAddress.MayBegin(words) || page[node.Parent].Tag == TagName.A;
            return;
        }
        (_words, _isWall, _isAddress) = (page.Count, false, false);
    }

    static ReadOnlySpan<byte> WithoutBlanks(ReadOnlySpan<byte> words)
    {
        int blanks = 0;
        while (blanks < words.Length && words[blanks] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            blanks++;
        return words[blanks..];
    }

    /// <summary>Whether the next words stand in an element or in a link in it.</summary>
    bool IsAroundWords(int element)
    {
        int parent = page.NodeAt(_words).Parent;
        return parent == element || page.NodeAt(parent).Parent == element;
    }
}
