using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>The paragraphs that are somebody's words from end to end: answers, turns of a transcript, and block quotes that
/// have no marks of their own.</summary>
sealed class WholeParagraphs : IDisposable
{
    static readonly CodeSet FirstPerson = new("i we");

    readonly CodedStory _story;
    readonly bool _isInterview;
    PooledList<bool> _isWhole = new(32);

    public WholeParagraphs(CodedStory story)
    {
        _story = story;
        var paragraphs = story.Story.Paragraphs;
        bool isTranscript = story.Story.IsEnglish && Turns.IsTranscript(story);
        _isInterview = !story.Story.IsEnglish || Turns.IsInterview(story);
        foreach (ref readonly var paragraph in paragraphs)
        {
            bool isTurn = isTranscript && !Turns.Label(story, paragraph).IsEmpty;
            // "RUIZ: We asked." and a second paragraph, each with an opening mark.
            isTurn |= isTranscript && _isWhole.Count > 0 && _isWhole[_isWhole.Count - 1] && GoesOn(paragraph);
            bool isBlock = paragraph.Kind == BlockKind.BlockQuote && !story.IsQuoted(paragraph.FirstToken);
            _isWhole.Add(isTurn || isBlock || _isInterview && Turns.IsAnswer(story.Story, paragraph));
        }
    }

    // Whether a paragraph begins with the mark that opened the one before.
    bool GoesOn(in Paragraph paragraph) => paragraph.FirstToken < paragraph.EndToken
        && _story.StretchOf(paragraph.FirstToken) is >= 0 and var stretch && _story.Marks.Stretches[stretch].GoesOn;

    /// <summary>Whether nobody else's words are looked for in a paragraph. What others say is told within answers as within
    /// any story, but not within a quotation.</summary>
    public bool IsClosed(int paragraph) =>
        _isWhole[paragraph] && !Turns.IsAnswer(_story.Story, _story.Story.Paragraphs[paragraph]);

    /// <summary>Adds a draft for each run of them, and the words.</summary>
    public void Add(QuotationDrafts drafts, QuotedContents contents)
    {
        var paragraphs = _story.Story.Paragraphs;
        int last = QuotationDrafts.None;
        for (int number = 0; number < paragraphs.Length; number++)
        {
            ref readonly var paragraph = ref paragraphs[number];
            if (!_isWhole[number] || paragraph.FirstToken >= paragraph.EndToken)
                continue;
            if (IsNarrated(paragraph, drafts))
            {
                _isWhole[number] = false;
                continue;
            }
            var label = Turns.Label(_story, paragraph);
            last = last >= 0 && GoesOn(number, label) ? last : DraftOf(number, label, drafts);
            int first = !label.IsEmpty ? label.End + 1 : GoesOn(paragraph) ? paragraph.FirstToken + 1 : paragraph.FirstToken;
            first = Math.Min(first, paragraph.EndToken - 1);
            contents.AddWhole(last, new(first, paragraph.EndToken));
        }
    }

    // Whether a paragraph goes on with what the one before says.
    bool GoesOn(int number, TokenSpan label)
    {
        var paragraphs = _story.Story.Paragraphs;
        return number > 0 && _isWhole[number - 1] && label.IsEmpty
            && IsBlockQuote(paragraphs[number - 1]) == IsBlockQuote(paragraphs[number]);
    }

    static bool IsBlockQuote(in Paragraph paragraph) => paragraph.Kind == BlockKind.BlockQuote;

    int DraftOf(int number, TokenSpan label, QuotationDrafts drafts)
    {
        bool isBlockQuote = IsBlockQuote(_story.Story.Paragraphs[number]);
        if (isBlockQuote && drafts.Leads[number] is >= 0 and var lead)
            return lead;
        // "Q:", "A:".
        bool isLetter = label.Length == 1 && _story.Story.Tokens[label.First].Length == 1;
        return drafts.Add(new(Attribution.Uncued(isLetter ? default : label)) { Answers = !isBlockQuote });
    }

    // “…,” his sister told me: among answers this is the writer's paragraph. Who answers tells whose words come before
    // the words.
    bool IsNarrated(in Paragraph paragraph, QuotationDrafts drafts)
    {
        if (!Turns.IsAnswer(_story.Story, paragraph))
            return false;
        for (int at = paragraph.FirstToken; at < paragraph.EndToken; at++)
        {
            if (_story.StretchOf(at) is not (>= 0 and var stretch))
                continue;
            if (drafts.Owners[stretch] is >= 0 and var owner && drafts[owner].Attribution is { Source.IsEmpty: false } told
                && told.Before.Holds(at) && Speech.IsUtterance(_story, stretch)
                && !FirstPerson.Has(_story.Code(told.Source.First)))
                return true;
            at = _story.EndOf(stretch) - 1;
        }
        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _isWhole.Return();
}
