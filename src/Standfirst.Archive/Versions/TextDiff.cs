namespace Standfirst.Archive.Versions;

/// <summary>What changed between two versions of a text: sentences first, then words within those that changed.</summary>
public static class TextDiff
{
    // A sentence that keeps less than this of its words was written anew: shown word by word, it could not be read.
    const double LeastKept = .4;

    /// <summary>Compares two texts; white space does not count.</summary>
    /// <returns>Runs in reading order; what was removed comes before what was added in its place.</returns>
    public static IReadOnlyList<TextRun> Compare(string earlier, string later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var builder = new RunBuilder(new TextPieces(earlier), new TextPieces(later));
        var kept = SequenceMatcher.Match(builder.Earlier.SentenceHashes, builder.Later.SentenceHashes);
        foreach (var (earlierSentence, laterSentence) in kept)
        {
            int earlierFrom = builder.Earlier.FirstWordOf(earlierSentence), laterFrom = builder.Later.FirstWordOf(laterSentence);
            CompareWords(builder, earlierFrom, laterFrom);
            builder.Keep(earlierFrom, laterFrom, builder.Earlier.FirstWordOf(earlierSentence + 1) - earlierFrom);
        }
        CompareWords(builder, builder.Earlier.WordHashes.Length, builder.Later.WordHashes.Length);
        return builder.Finish();
    }

    /// <summary>Compares the words up to a place, between which no sentence stayed as it was.</summary>
    static void CompareWords(RunBuilder builder, int earlierEnd, int laterEnd)
    {
        int earlierAt = builder.EarlierAt, laterAt = builder.LaterAt;
        var earlier = builder.Earlier.WordHashes[earlierAt..earlierEnd];
        var later = builder.Later.WordHashes[laterAt..laterEnd];
        if (earlier.Length == 0 || later.Length == 0)
            return;

        var pairs = SequenceMatcher.Match(earlier, later);
        if (pairs.Count < LeastKept * Math.Min(earlier.Length, later.Length))
            return;
        for (int at = 0; at < pairs.Count;)
        {
            int length = 1;
            while (at + length < pairs.Count && pairs[at + length] == (pairs[at].Earlier + length, pairs[at].Later + length))
                length++;
            // One word alone between two changes ties nothing together; at an end it does.
            bool isEdge = pairs[at] == (0, 0) || pairs[at] == (earlier.Length - 1, later.Length - 1);
            if (length > 1 || isEdge)
                builder.Keep(earlierAt + pairs[at].Earlier, laterAt + pairs[at].Later, length);
            at += length;
        }
    }

    /// <summary>Writes runs down, from the first words to the last.</summary>
    sealed class RunBuilder(TextPieces earlier, TextPieces later)
    {
        readonly List<TextRun> _runs = [];
        int _keptFromEarlier, _keptFromLater;

        public TextPieces Earlier => earlier;

        public TextPieces Later => later;

        /// <summary>Up to which words all is written down.</summary>
        public int EarlierAt { get; private set; }

        public int LaterAt { get; private set; }

        /// <summary>Words that stayed; what lies before them went and came.</summary>
        public void Keep(int earlierFrom, int laterFrom, int length)
        {
            if (length == 0)
                return;
            if (earlierFrom > EarlierAt || laterFrom > LaterAt)
                AddChange(earlierFrom, laterFrom);
            (EarlierAt, LaterAt) = (earlierFrom + length, laterFrom + length);
        }

        public List<TextRun> Finish()
        {
            AddChange(Earlier.WordHashes.Length, Later.WordHashes.Length);
            return _runs;
        }

        /// <summary>Ends what was kept, then what went and what came before the given words.</summary>
        void AddChange(int earlierTo, int laterTo)
        {
            if (EarlierAt > _keptFromEarlier)
                _runs.Add(new(TextRunKind.Kept, Earlier.SpanOf(_keptFromEarlier, EarlierAt), Later.SpanOf(_keptFromLater, LaterAt)));
            if (earlierTo > EarlierAt)
                _runs.Add(new(TextRunKind.Removed, Earlier.SpanOf(EarlierAt, earlierTo), Later.SpanOf(LaterAt, LaterAt)));
            if (laterTo > LaterAt)
                _runs.Add(new(TextRunKind.Added, Earlier.SpanOf(earlierTo, earlierTo), Later.SpanOf(LaterAt, laterTo)));
            (_keptFromEarlier, _keptFromLater) = (earlierTo, laterTo);
        }
    }
}
