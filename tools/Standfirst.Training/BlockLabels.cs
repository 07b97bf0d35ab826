namespace Standfirst.Training;

/// <summary>What the truth says of a block.</summary>
enum BlockLabel : byte
{
    /// <summary>Nothing: it is neither learned nor weighed.</summary>
    Unknown,

    Body,

    Other,
}

/// <summary>Lays the true text along the blocks of a page.</summary>
sealed class BlockLabels
{
    // Blocks of fewer words are found by what stands around them.
    const int FewestAnchorWords = 5;

    // A block that was edited between the crawl of the page and the writing of the truth is still the same block.
    const double LeastShare = 0.6;

    readonly List<int> _truth = [];
    readonly HashSet<int> _lineStarts = [], _lineEnds = [];
    readonly Dictionary<(int, int, int), List<int>> _trigrams = [];
    readonly Dictionary<int, List<int>> _words = [];
    readonly bool[] _used;
    readonly int[][] _blocks;
    readonly BlockLabel[] _labels;
    readonly (int Start, int End)[] _places;

    BlockLabels(IEnumerable<string> lines, int[][] blocks)
    {
        foreach (string line in lines)
        {
            int[] words = Tokens.Of(line);
            if (words.Length == 0)
                continue;
            _lineStarts.Add(_truth.Count);
            _truth.AddRange(words);
            _lineEnds.Add(_truth.Count);
        }
        for (int i = 0; i < _truth.Count; i++)
        {
            Append(_words, _truth[i], i);
            if (i + 2 < _truth.Count)
                Append(_trigrams, (_truth[i], _truth[i + 1], _truth[i + 2]), i);
        }
        _used = new bool[_truth.Count];
        _blocks = blocks;
        _labels = new BlockLabel[blocks.Length];
        _places = new (int, int)[blocks.Length];
    }

    /// <summary>A label for each block, by the whole text of the page.</summary>
    /// <param name="lines">The true text.</param>
    /// <param name="blocks">The words of each block.</param>
    public static BlockLabel[] Of(IEnumerable<string> lines, int[][] blocks)
    {
        var labels = new BlockLabels(lines, blocks);
        labels.LabelAnchors();
        labels.LabelShortLines();
        return labels._labels;
    }

    /// <summary>Labels where only snippets of the page are known.</summary>
    public static BlockLabel[] OfSnippets(TruePage page, string[] texts)
    {
        string[] with = [.. page.With.Select(Tokens.KeyOf)], without = [.. page.Without.Select(Tokens.KeyOf)];
        return [.. texts.Select(Tokens.KeyOf).Select(text =>
            Holds(text, with) == Holds(text, without) ? BlockLabel.Unknown : Holds(text, with) ? BlockLabel.Body : BlockLabel.Other)];

        static bool Holds(string text, string[] snippets) =>
            Array.Exists(snippets, snippet => snippet.Length > 3 && text.Contains(snippet, StringComparison.Ordinal));
    }

    void LabelAnchors()
    {
        int expected = 0;
        for (int i = 0; i < _blocks.Length; i++)
        {
            int[] words = _blocks[i];
            if (words.Length < FewestAnchorWords)
                continue;
            var free = new HashSet<int>();
            int found = 0, foundFree = 0, first = int.MaxValue, last = 0, at = expected;
            var isFound = new bool[words.Length];
            var isFree = new bool[words.Length];
            for (int j = 0; j + 2 < words.Length; j++)
            {
                if (!_trigrams.TryGetValue((words[j], words[j + 1], words[j + 2]), out var places))
                    continue;
                isFound.AsSpan(j, 3).Fill(true);
                int place = Nearest(places, at);
                if (place < 0)
                    continue;
                isFree.AsSpan(j, 3).Fill(true);
                free.UnionWith([place, place + 1, place + 2]);
                (first, last, at) = (Math.Min(first, place), Math.Max(last, place + 3), place + 1);
            }
            found = isFound.Count(x => x);
            foundFree = isFree.Count(x => x);
            if (foundFree >= words.Length * LeastShare)
            {
                _labels[i] = BlockLabel.Body;
                _places[i] = (first, last);
                expected = last;
                foreach (int place in free)
                    _used[place] = true;
            }
            else
            {
                // A second copy of what was found already says nothing of what it stands in.
                _labels[i] = found >= words.Length * LeastShare ? BlockLabel.Unknown : BlockLabel.Other;
            }
        }
    }

    int Nearest(List<int> places, int at)
    {
        int best = -1;
        foreach (int place in places)
        {
            if (!_used[place] && (best < 0 || Math.Abs(place - at) < Math.Abs(best - at)))
                best = place;
        }
        return best;
    }

    // Truths leave a line or two out now and then.
    const int Slack = 12;

    void LabelShortLines()
    {
        var ends = new int[_blocks.Length];
        var starts = new int[_blocks.Length];
        for (int i = 0, end = 0; i < ends.Length; i++)
            ends[i] = end = _labels[i] == BlockLabel.Body ? _places[i].End : end;
        for (int i = starts.Length - 1, start = _truth.Count; i >= 0; i--)
            starts[i] = start = _labels[i] == BlockLabel.Body ? _places[i].Start : start;
        for (int i = 0; i < _blocks.Length; i++)
        {
            int[] words = _blocks[i];
            if (words.Length is 0 or >= FewestAnchorWords)
                continue;
            int from = ends[i] - Slack, to = starts[i] + Slack;
            int place = PlaceOf(words, Math.Min(from, to), Math.Max(from, to));
            _labels[i] = place < 0 ? BlockLabel.Other : BlockLabel.Body;
            if (place >= 0)
                _used.AsSpan(place, words.Length).Fill(true);
        }
    }

    int PlaceOf(int[] words, int from, int to)
    {
        if (!_words.TryGetValue(words[0], out var places))
            return -1;
        bool isNarrow = to - from < 60 + 2 * Slack;
        foreach (int place in places)
        {
            if (place < from || place + words.Length > to || _used[place])
                continue;
            if (!isNarrow && !(_lineStarts.Contains(place) && _lineEnds.Contains(place + words.Length)))
                continue;
            if (_truth.Skip(place).Take(words.Length).SequenceEqual(words))
                return place;
        }
        return -1;
    }

    static void Append<TKey>(Dictionary<TKey, List<int>> index, TKey key, int place) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var places))
            index.Add(key, places = []);
        // Hostile repeats would make the search quadratic.
        if (places.Count < 200)
            places.Add(place);
    }
}
