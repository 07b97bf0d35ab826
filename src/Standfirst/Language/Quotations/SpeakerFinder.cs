using Standfirst.Language.People;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>Finds who speaks in each quotation, in reading order: the last speaker is the likeliest to be "she" again.</summary>
/// <param name="story">The story.</param>
/// <param name="cast">Its persons.</param>
/// <param name="drafts">The quotations, whose speakers are set.</param>
ref struct SpeakerFinder(CodedStory story, Cast cast, QuotationDrafts drafts)
{
    static readonly CodeSet Reading = new("read reads"), FirstPerson = new("i");

    int? _interviewee;

    /// <summary>Finds the speakers of those that report something.</summary>
    public void Find(ReadOnlySpan<ContentPiece> pieces)
    {
        var order = new PooledList<(int Place, int Draft)>(drafts.Count);
        for (int i = 0; i < pieces.Length; i++)
        {
            if (i == 0 || pieces[i].Draft != pieces[i - 1].Draft)
                order.Add((pieces[i].Span.Start, pieces[i].Draft));
        }
        order.Items.Sort();
        var speakers = new SpeakerResolver(story, cast, order.Count);
        foreach (var (_, number) in order.Items)
            drafts[number] = drafts[number] with { Speaker = SpeakerOf(drafts[number], ref speakers) };
        speakers.Dispose();
        order.Return();
    }

    Reference SpeakerOf(in Draft draft, ref SpeakerResolver speakers)
    {
        if (draft.GoesOn)
            return drafts[draft.From].Speaker;
        var told = draft.Attribution;
        // Where a quotation begins, its speaker's words included.
        int place = told.Before.IsEmpty ? told.Source.First : Math.Min(told.Source.First, told.Before.First);
        bool isRead = !told.Cue.IsEmpty && (Reading.Has(story.Code(told.Head)) || Messages.AreSent(story, place));
        var speaker = speakers.Resolve(new(told.Source, place, isRead));
        return speaker.Member == Cast.Nobody && (draft.Answers || IsOwnWord(told.Source)) ? Interviewee() : speaker;
    }

    // "I said to Tom, “Where were you?”": within an answer it is whoever answers.
    bool IsOwnWord(TokenSpan source) => source.Length == 1 && FirstPerson.Has(story.Code(source.First))
        && Turns.IsAnswer(story.Story, story.Story.Paragraphs[story.ParagraphOf(source.First)]);

    Reference Interviewee()
    {
        _interviewee ??= Turns.Interviewee(story.Story, cast);
        return _interviewee == Cast.Nobody ? Reference.None : new(_interviewee.Value, .8);
    }
}
