using Standfirst.Language.People;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>The words that name a speaker → the person of the cast; quotations come in reading order.</summary>
/// <param name="story">The story.</param>
/// <param name="cast">Its persons.</param>
/// <param name="quotations">How many quotations there are.</param>
ref struct SpeakerResolver(CodedStory story, Cast cast, int quotations)
{
    // So many paragraphs on who spoke last is still the likeliest to speak.
    const int FarthestSpeaker = 4;

    // Below it nobody is named: a wrong name is worse than none.
    const double Least = .25;

    // From it on words are surely somebody's name.
    const double SureName = .9;

    // From these on the cast is surer than whom the sentence before is about: what was told of somebody, and a pronoun
    // hardly ever.
    const double SureOfWords = Focus.SureOfWords, SureOfPronoun = .96;

    // From it on "he" tells the gender of somebody whose name does not.
    const double SureOfGender = .7;

    // How sure whoever stands right before "who" is.
    const double Antecedence = .8;

    // Somebody not yet known: "a spokesman", "one of them".
    static readonly CodeSet Unknown = new("a an one two some many any several another most no every each");

    static readonly CodeSet Possessives = new("his her"), Persons = new("he she"), Relative = new("who whose which");

    static readonly ushort Who = WordCodes.Of("who"), The = WordCodes.Of("the"),
        Comma = WordCodes.Of(",");

    PooledList<int> _speakers = new(Math.Max(quotations, 1));

    /// <summary>Whom some words mean.</summary>
    public Reference Resolve(in SpeakerWords named)
    {
        var source = named.Words;
        if (source.IsEmpty || Bodies.AreNamed(story, cast, source) || Unnamed.Is(story, cast, named))
            return Reference.None;
        var found = WhoIs(source);
        bool isUnsure = !IsKnownKin(source) && found.Confidence < (source.Length == 1 ? SureOfPronoun : SureOfWords);
        // "the mayor" is nobody farther away of whom no office was told.
        if (isUnsure && IsOffice(source))
            found = Focus.Find(story, cast, named, mayBeFar: false);
        else if (isUnsure && Focus.MayBeMeant(story, cast, named))
            found = InFocus(named, found);
        if (found.Member == Cast.Nobody || found.Confidence < Least)
            return Reference.None;
        _speakers.Add(found.Member);
        if (found.Confidence >= SureOfGender)
            cast.SenseGender(found.Member, SoughtPerson.Of(story, cast, named).Gender);
        if (found.Confidence >= Cast.Sure)
            cast.Confirm(source.First, source.End, found);
        return found;
    }

    readonly bool IsOffice(TokenSpan source) => story.Code(source.First) == The
        && SpeakerWords.CoreEnd(story, source.First, SpeakerWords.PartEnd(story, source.First, source.End)) is var end
        && cast.Story.Is(end - 1, WordSense.Office);

    // Whom the sentences before are about, else who spoke just before, else whom the paragraph before made known, else whoever
    // was found.
    readonly Reference InFocus(in SpeakerWords named, Reference found)
    {
        var focus = Focus.Within(story, cast, named);
        if (focus.Member == Cast.Nobody)
            focus = Focus.Find(story, cast, named, mayBeFar: false);
        if (focus.Member == Cast.Nobody && Persons.Has(story.Code(named.Words.First)))
        {
            focus = _lastTold.GoesOn(story, cast, named);
            if (_lastTold.IsMeant(story, named))
                return Reference.None;
        }
        bool isNobody = found.Member == Cast.Nobody || !SoughtPerson.Of(story, cast, named).MayBe(cast, found.Member);
        if (focus.Member == Cast.Nobody && isNobody)
            focus = Focus.Find(story, cast, named, mayBeFar: true);
        if (focus.Member == Cast.Nobody)
            focus = ParagraphBefore.Newcomer(story, cast, named);
        if (focus.Member == Cast.Nobody)
            focus = ParagraphBefore.Questioned(story, cast, named);
        return focus.Member == Cast.Nobody ? found : focus;
    }

    // "her husband", whom the cast knows.
    readonly bool IsKnownKin(TokenSpan source) =>
        cast.MentionAt(source.First) is >= 0 and var at && cast.Mentions[at].Kind == CastMentionKind.Descriptor
        && Possessives.Has(story.Code(source.First));

    readonly Reference WhoIs(TokenSpan source)
    {
        if (source.Length == 1 && story.Code(source.First) == Who)
            return Antecedent(source.First);
        // "Ana Ruiz, the wife of Tom Ashe": each part between commas by itself, a name before a description.
        var described = Reference.None;
        int complement = Cast.Nobody;
        for (int first = source.First, end; first < source.End; first = end + 1)
        {
            end = SpeakerWords.PartEnd(story, first, source.End);
            // "the 60-year-old, | who came with her daughter, Ivy": whom the clause names is somebody else.
            if (first > source.First && Relative.Has(story.Code(first)))
                break;
            var found = WhoIs(first, end);
            // "The guild's letter to Ana Ruiz, the mayor,": the one described is whom it was sent to.
            if (found.Member != Cast.Nobody && found.Member == complement)
                continue;
            complement = NameBehindCore(first, end);
            // "Tom Ashe's daughter, Ivy": not whose daughter.
            if (found.Member != Cast.Nobody && cast.IsOwnerWithin(story, found.Member, first, end))
                continue;
            if (found.Confidence >= SureName)
                return found;
            if (described.Member == Cast.Nobody)
                described = found;
        }
        return described;
    }

    readonly Reference WhoIs(int first, int end)
    {
        int core = SpeakerWords.CoreEnd(story, first, end);
        if (core == first || Unknown.Has(story.Code(first)) && !cast.BeginsWithName(first, core))
            return Reference.None;
        if (OfficeHolder.IsNamedAfter(story, cast, first, core))
            return Reference.None;
        if (OfficeHolder.Find(story, cast, first, core, end) is not Cast.Nobody and var named)
            return new(named, SureName);
        var found = cast.WhoIs(first, core, InMind(first));
        if (found.Member != Cast.Nobody || core == end)
            return found;
        // "the mother of Tom Ashe": what stands behind tells who it is, but is not the one.
        var whole = cast.WhoIs(first, end, InMind(first));
        return cast.Means(whole.Member, core, end) ? Reference.None : whole;
    }

    // "The letter | to Ana Ruiz".
    readonly int NameBehindCore(int first, int end) =>
        SpeakerWords.CoreEnd(story, first, end) is var core && core < end ? cast.NameAtEnd(core, end) : Cast.Nobody;

    // Who spoke so far, unless that is long ago: other news began since.
    readonly ReadOnlySpan<int> InMind(int place) =>
        _speakers.Count == 0 || story.ParagraphOf(place) - story.ParagraphOf(_lastHeard) > FarthestSpeaker ? [] : _speakers.Items;

    // "Ana Ruiz, who said": the person named last, right before it.
    readonly Reference Antecedent(int who)
    {
        int last = story.Code(who - 1) == Comma ? who - 2 : who - 1;
        return cast.PersonAt(last) is not Cast.Nobody and var member ? new(member, Antecedence) : Reference.None;
    }

    /// <summary>Notes that somebody, or <see cref="Cast.Nobody"/>, speaks in the next quotation.</summary>
    /// <param name="member">Who.</param>
    /// <param name="next">Who is likely to speak next, and the token that tells it.</param>
    public void Hear(int member, LastTold next)
    {
        _lastTold = next;
        if (member == Cast.Nobody)
            return;
        _times = member == _last ? _times + 1 : 1;
        _last = member;
        _lastHeard = next.Place;
    }

    /// <summary>Who spoke the last few times, each time: in a long talk what nobody is named for is that person's.</summary>
    public readonly Reference Habitual() => _times >= Habit ? new(_last, Cast.Sure) : Reference.None;

    // So many times make a habit.
    const int Habit = 3;

    int _last = Cast.Nobody, _times, _lastHeard;

    LastTold _lastTold = LastTold.Nobody;

    public void Dispose() => _speakers.Return();
}
