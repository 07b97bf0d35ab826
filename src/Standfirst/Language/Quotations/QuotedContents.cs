using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>What each draft reports, piece by piece.</summary>
/// <param name="story">The story.</param>
sealed class QuotedContents(CodedStory story) : IDisposable
{
    PooledList<ContentPiece> _pieces = new(64);

    // Which drafts stand within the content of another.
    PooledList<bool> _isNested = new(64);

    /// <summary>The pieces; after <see cref="Gather"/> those of one draft stand together, in reading order.</summary>
    public ReadOnlySpan<ContentPiece> Pieces => _pieces.Items;

    /// <summary>Whether what a draft reports is told with the content that it stands in: "that she woke | after hearing |
    /// that it had rained".</summary>
    public bool IsNested(int draft) => _isNested[draft];

    /// <summary>Adds words that are somebody's from end to end.</summary>
    public void AddWhole(int draft, TokenSpan range) =>
        _pieces.Add(new(draft, story.SpanOf(range), IsQuoted: true, IsOwn: false));

    /// <summary>Adds what the drafts attribute and the stretches that they own.</summary>
    public void Gather(QuotationDrafts drafts)
    {
        for (int number = 0; number < drafts.Count; number++)
        {
            Add(number, drafts[number].Attribution.Before, drafts.Owners);
            Add(number, drafts[number].Attribution.Behind, drafts.Owners);
        }
        foreach (int stretch in story.Marks.Outermost)
        {
            if (drafts.Owners[stretch] is >= 0 and var owner && !drafts[owner].Attribution.Holds(story.FirstOf(stretch))
                && story.Marks.Stretches[stretch].Inner is { Length: > 0 } inner)
                _pieces.Add(new(owner, inner, IsQuoted: true, IsOwn: false));
        }
        _pieces.Items.Sort();
        FindNested(drafts.Count);
    }

    // Among words of the writer the whole is one content; else each stretch is one by itself.
    void Add(int draft, TokenSpan range, ReadOnlySpan<int> owners)
    {
        if (HasOwn(draft, range, owners, out bool hasQuoted))
            _pieces.Add(new(draft, story.SpanOf(WithoutStop(range)), hasQuoted, IsOwn: true));
        else
            AddStretches(draft, range);
    }

    // Whether some words are the writer's, and whether quoted ones of the speaker's are among them: of "denied what she
    // called “a fraud”" they are hers.
    bool HasOwn(int draft, TokenSpan range, ReadOnlySpan<int> owners, out bool hasQuoted)
    {
        bool hasOwn = hasQuoted = false;
        for (int at = range.First; at < range.End; at++)
        {
            if (story.StretchOf(at) is >= 0 and var quoted)
            {
                hasQuoted |= owners[quoted] == draft && !QuotedTitles.AreName(story, quoted);
                at = story.EndOf(quoted) - 1;
            }
            else
                hasOwn |= !WordCodes.IsMark(story.Code(at));
        }
        return hasOwn;
    }

    TokenSpan WithoutStop(TokenSpan range)
    {
        int end = range.End;
        while (end > range.First && WordCodes.IsMark(story.Code(end - 1)) && !story.IsQuoted(end - 1))
            end--;
        return range with { End = Math.Max(end, range.First + 1) };
    }

    void AddStretches(int draft, TokenSpan range)
    {
        for (int at = range.First; at < range.End; at++)
        {
            if (story.StretchOf(at) is not (>= 0 and var stretch))
                continue;
            if (story.Marks.Stretches[stretch].Inner is { Length: > 0 } inner && !QuotedTitles.AreTitle(story, stretch)
                && !QuotedTitles.AreCalled(story, stretch))
            {
                // Behind "she said," a small letter goes on; at the beginning it leans on the writer's words.
                bool isFirst = _pieces.Count == 0 || _pieces[_pieces.Count - 1].Draft != draft;
                bool leans = isFirst ? Speech.BeginsSmall(story, stretch) : Speech.IsFragment(story, stretch);
                _pieces.Add(new(draft, inner, IsQuoted: true, IsOwn: leans));
            }
            at = story.EndOf(stretch) - 1;
        }
    }

    void FindNested(int drafts)
    {
        _isNested.Extend(drafts).Clear();
        var order = new PooledList<(int Start, int End, int Draft)>(_pieces.Count);
        foreach (ref readonly var piece in _pieces.Items)
            order.Add((piece.Span.Start, piece.Span.End, piece.Draft));
        order.Items.Sort();
        // How far those reach that begin earlier, and those that begin here or earlier.
        int reach = 0, next = 0, start = -1;
        foreach (var piece in order.Items)
        {
            if (piece.Start > start)
                (reach, start) = (next, piece.Start);
            _isNested[piece.Draft] |= piece.End <= reach;
            next = Math.Max(next, piece.End);
        }
        order.Return();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pieces.Return();
        _isNested.Return();
    }
}
