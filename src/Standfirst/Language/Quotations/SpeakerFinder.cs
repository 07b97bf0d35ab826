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
        foreach (var (place, number) in order.Items)
        {
            var speaker = SpeakerOf(drafts[number], ref speakers);
            int asked = Asked(drafts[number].Attribution);
            bool isAsked = asked != Cast.Nobody;
            speakers.Hear(speaker.Member, new(isAsked ? asked : speaker.Member, PlaceOf(drafts[number], place), isAsked,
                speaker.Member == Cast.Nobody && IsStranger(drafts[number].Attribution.Source)));
            drafts[number] = drafts[number] with { Speaker = speaker };
        }
        speakers.Dispose();
        order.Return();
    }

    // "The paper asked | Ana Ruiz | whether she was well": who answers; nobody where nobody is named.
    int Asked(in Attribution told) => !told.Cue.IsEmpty && WordCodes.ClassOf(story.Code(told.Head)) == CueClass.Ask
        && cast.MentionFrom(told.Cue.End) is >= 0 and var mention && cast.Mentions[mention] is { Kind: CastMentionKind.Name } name
        && name.Lead <= told.Cue.End && !CastMentions.IsOwner(story, name.End) ? name.Member : Cast.Nobody;

    // "the harbour master, Ono Tikk": an office and a name that the cast does not know.
    bool IsStranger(TokenSpan source)
    {
        bool isOfficer = false, isNamed = false;
        for (int at = source.First; at < source.End; at++)
        {
            isOfficer |= cast.Story.Is(at, WordSense.Office | WordSense.Role) || RoleNouns.Is(cast.Story, at);
            isNamed |= at > source.First && cast.Story.IsCapitalized(at) && cast.Story.IsCapitalized(at - 1)
                && !cast.Story.Is(at - 1, WordSense.Office | WordSense.Role);
        }
        return isOfficer && isNamed;
    }

    // The words that name the speaker, else those that are said.
    int PlaceOf(in Draft draft, int place) => draft is { GoesOn: false, Attribution.Source: { IsEmpty: false } source }
        ? source.First
        : story.Story.TokenAt(place);

    Reference SpeakerOf(in Draft draft, ref SpeakerResolver speakers)
    {
        var told = draft.Attribution;
        var speaker = draft.GoesOn ? drafts[draft.From].Speaker : Named(told, ref speakers);
        if (speaker.Member != Cast.Nobody)
            return speaker;
        if (draft.Answers || IsOwnWord(told.Source))
            return Interviewee();
        // What goes on from a council's words is the council's.
        bool isToldOf = !(draft.GoesOn ? drafts[draft.From].Attribution : told).Cue.IsEmpty || IsNamed(told.Source)
            || !draft.GoesOn && !told.Source.IsEmpty;
        return isToldOf || !draft.IsUtterance ? Reference.None : speakers.Habitual();
    }

    Reference Named(in Attribution told, ref SpeakerResolver speakers)
    {
        // Where a quotation begins, its speaker's words included.
        int place = told.Before.IsEmpty ? told.Source.First : Math.Min(told.Source.First, told.Before.First);
        bool isRead = !told.Cue.IsEmpty && (Reading.Has(story.Code(told.Head)) || Messages.AreSent(story, place));
        return speakers.Resolve(new(told.Source, place, isRead));
    }

    // "– Ana Ruiz": somebody, whoever that is.
    bool IsNamed(TokenSpan source) => !source.IsEmpty && story.Story.Tags[source.End - 1] == PartOfSpeech.Name;

    // "I said to Tom, “Where were you?”": within an answer it is whoever answers.
    bool IsOwnWord(TokenSpan source) => source.Length == 1 && FirstPerson.Has(story.Code(source.First))
        && Turns.IsAnswer(story.Story, story.Story.Paragraphs[story.ParagraphOf(source.First)]);

    Reference Interviewee()
    {
        _interviewee ??= Turns.Interviewee(story.Story, cast);
        return _interviewee == Cast.Nobody ? Reference.None : new(_interviewee.Value, .8);
    }
}
