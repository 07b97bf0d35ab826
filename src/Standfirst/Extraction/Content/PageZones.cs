using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>Which parts of a page are not the story.</summary>
sealed class PageZones
{
    // A word in a class list can mean something else ("sidebar-grid" around every paragraph): where it would take
    // half of all running text away, it is not believed on this page.
    const double StoryShare = 0.5;

    // Readers can write far more than the journalist did. Only a forum is comments and nothing else.
    const double StoryShareOfComments = 0.95;

    readonly PageTree _page;
    readonly int[] _prose;
    readonly Zone[] _zones;
    readonly HashSet<string> _distrusted = new(StringComparer.Ordinal);

    PageZones(PageTree page)
    {
        _page = page;
        _prose = new int[page.Count];
        _zones = new Zone[page.Count];
    }

    public static PageZones Of(PageTree page, List<PageBlock> blocks)
    {
        var zones = new PageZones(page);
        bool[] isFull = zones.WhereBlocksAre(blocks);
        zones.SumProse(blocks);
        zones.Mark(isFull);
        return zones;
    }

    /// <summary>The zone that a node stands in; None where the story may be.</summary>
    public Zone this[int node] => _zones[node];

    bool[] WhereBlocksAre(List<PageBlock> blocks)
    {
        var isFull = new bool[_page.Count];
        foreach (var block in blocks)
            isFull[block.Container] = true;
        for (int node = _page.Count - 1; node > 0; node--)
            isFull[ParentOf(node)] |= isFull[node];
        return isFull;
    }

    // Nodes are numbered in document order: a parent comes before all that is in it.
    void SumProse(List<PageBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.IsProse)
                _prose[block.Container] += block.Letters;
        }
        for (int node = _page.Count - 1; node > 0; node--)
            _prose[ParentOf(node)] += _prose[node];
    }

    /// <summary>Marks the zones; again without the words that took too much away, at most once a word.</summary>
    void Mark(bool[] isFull)
    {
        const int mostRounds = 8;
        Dictionary<ZoneWord, int> taken = [];
        for (int round = 0; round < mostRounds; round++)
        {
            taken.Clear();
            MarkOnce(isFull, taken);
            var greediest = taken.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Word, StringComparer.Ordinal)
                .FirstOrDefault(pair => pair.Value > _prose[0] * ShareOf(pair.Key.Zone));
            if (greediest.Key.Zone == Zone.None)
                return;
            _distrusted.Add(greediest.Key.Word);
        }
    }

    static double ShareOf(Zone zone) => zone == Zone.Comments ? StoryShareOfComments : StoryShare;

    void MarkOnce(bool[] isFull, Dictionary<ZoneWord, int> taken)
    {
        for (int index = 1; index < _page.Count; index++)
        {
            _zones[index] = _zones[ParentOf(index)];
            if (_zones[index] != Zone.None || !isFull[index] || _page[index] is not { IsElement: true } node || IsFrame(node.Tag))
                continue;
            if (ZoneWords.Of(node, _distrusted) is { Zone: not Zone.None } word)
            {
                _zones[index] = word.Zone;
                taken[word] = taken.GetValueOrDefault(word) + _prose[index];
            }
        }
    }

    static bool IsFrame(TagName tag) => tag is TagName.Html or TagName.Body or TagName.Main or TagName.Article;

    int ParentOf(int node) => _page[node].Data.Parent;
}
