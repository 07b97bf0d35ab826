using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Timeline;

/// <summary>When something was said, as the scene tells where it was said: a judge's words on the day of the
/// sentence, those to the audience on the night of the awards.</summary>
readonly ref struct SceneDays
{
    [Flags]
    enum Scene : byte
    {
        None = 0,

        // Somebody speaks to many: "at the Lantern Awards on Sunday".
        Stage = 1,

        // "was jailed for six years on Thursday".
        Sentence = 2,
    }

    // The story's first sentences tell what it is about.
    const int LeadSentences = 6;

    // News is of the days before; so far back a day of the week goes.
    const int LongestPast = 7;

    // "the Lantern Awards | on Sunday", "Sunday's | gala".
    const int EventReach = 4;

    // "jailed | for five years and three months on Friday".
    const int SentenceReach = 16;

    // "said | as she accepted", "told | the cheering audience": so far from the cue its circumstances stand.
    const int CueReach = 8;

    static readonly WordTable<Scene> Events = new(
        ("awards ceremony gala premiere concert rally convention vigil funeral", Scene.Stage),
        ("jailed imprisoned sentenced", Scene.Sentence));

    static readonly WordSet Hearers = new("audience crowd congregation mourners delegates");

    static readonly WordSet OnStage = new("accepted accepting backstage onstage");

    // "told the crowd at a rally": another one than the story's.
    static readonly WordSet Others = new("a an another");

    // Who does so on a day speaks that day.
    static readonly WordSet ActsOfSpeech = new(
        "offered urged promised vowed pledged warned announced apologised apologized appealed conceded defended "
        + "denied admitted spoke testified complained insisted");

    // "Reached on Monday morning, …"
    static readonly WordSet Contacts = new("reached contacted asked interviewed pressed speaking");

    static readonly ulong On = WordHash.Of("on"), Judge = WordHash.Of("judge"), The = WordHash.Of("the");

    readonly Story _story;
    readonly TimesByToken _times;
    readonly Scene _scene;
    readonly string? _day;

    /// <param name="story">The story.</param>
    /// <param name="times">Its time expressions.</param>
    public SceneDays(Story story, TimesByToken times)
    {
        (_story, _times) = (story, times);
        int end = Math.Min(LeadSentences, story.Sentences.Length);
        for (int number = 0; number < end && _day is null; number++)
            (_scene, _day) = EventOf(story.Sentences[number]);
    }

    // The event that a sentence dates, and its day.
    (Scene Scene, string? Day) EventOf(in Sentence sentence)
    {
        for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var scene = Events.Find(_story.Tokens[at]);
            if (scene == Scene.Stage && DayNear(sentence, at, EventReach, EventReach) is { } stage)
                return (scene, stage);
            if (scene == Scene.Sentence
                && _story.Tags[at] is PartOfSpeech.PastParticiple or PartOfSpeech.PastTense
                && DayNear(sentence, at, 0, SentenceReach) is { } sentenced)
                return (scene, sentenced);
        }
        return default;
    }

    string? DayNear(in Sentence sentence, int place, int before, int behind)
    {
        int end = Math.Min(sentence.EndToken, place + behind + 1);
        for (int at = Math.Max(sentence.FirstToken, place - before); at < end; at++)
        {
            if (at > place && (_story.Tokens[at].Kind == TokenKind.Mark || IsFinite(_story.Tags[at])))
                return null;
            if (_times.At(at) is { } time && DayOf(time) is { } day
                && day.FirstDay.DayNumber + LongestPast >= _story.Article.Published?.Day.DayNumber)
                return day.Value;
        }
        return null;
    }

    static bool IsFinite(PartOfSpeech tag) => tag is PartOfSpeech.PastTense or PartOfSpeech.Modal
        or PartOfSpeech.PresentTense or PartOfSpeech.ThirdPerson;

    CalendarDate? DayOf(TimeExpression time) =>
        _times.BeforePublication(time) is { Days: 1 } day ? day : null;

    /// <summary>The day; null where the scene tells none.</summary>
    /// <param name="quotation">What was said, in the past and in the speaker's words.</param>
    /// <param name="cue">The first token of its cue.</param>
    /// <param name="end">The one behind the cue and the speaker.</param>
    public string? Find(Quotation quotation, int cue, int end)
    {
        int number = _story.SentenceOf(cue);
        var sentence = _story.Sentences[number];
        Sentence? before = number > 0 && _story.Sentences[number - 1].Paragraph == sentence.Paragraph
            ? _story.Sentences[number - 1]
            : null;
        return (before is { } act && IsPronoun(quotation) ? ByAct(act) : null)
            ?? ByEvent(quotation, cue, end, sentence, before);
    }

    bool IsPronoun(Quotation quotation) => quotation.Mention is { } mention
        && _story.Tags[_story.TokenAt(mention.Start)] == PartOfSpeech.Pronoun;

    // "The mayor offered on Tuesday evening to mediate. “…,” he said.", "Reached on Monday, … “…,” she said."
    string? ByAct(in Sentence before)
    {
        for (int at = before.FirstToken; at + 2 < before.EndToken; at++)
        {
            bool isAct = ActsOfSpeech.Has(_story.Tokens[at]) && _story.Tags[at] == PartOfSpeech.PastTense
                || at == before.FirstToken && Contacts.Has(_story.Tokens[at]);
            if (isAct && _times.At(_story.Tokens[at + 1].Hash == On ? at + 2 : at + 1) is { } time)
                return DayOf(time)?.Value;
        }
        return null;
    }

    string? ByEvent(Quotation quotation, int cue, int end, in Sentence sentence, Sentence? before)
    {
        if (_day is null)
            return null;
        bool fits = _scene == Scene.Sentence
            ? IsJudge(quotation)
            : IsOnStage(sentence, cue, end)
                || before is { } last && OnStage.Has(_story.Tokens[last.FirstToken]);
        return fits ? _day : null;
    }

    // "Judge Philippa Osei", "the judge".
    bool IsJudge(Quotation quotation)
    {
        if (quotation.Mention is not { } mention)
            return false;
        int at = _story.TokenAt(mention.Start);
        return _story.Tokens[at].Hash == Judge
            || _story.Tokens[at].Hash == The && at + 1 < _story.Tokens.Length
                && _story.Tokens[at + 1].Hash == Judge;
    }

    // "told the audience", "said as she accepted the prize"; not "told the crowd at a rally".
    bool IsOnStage(in Sentence sentence, int cue, int end)
    {
        bool found = false;
        for (int at = cue; at < Math.Min(sentence.EndToken, end + CueReach); at++)
        {
            ref readonly var token = ref _story.Tokens[at];
            if (token.Kind == TokenKind.Mark)
                break;
            if (Others.Has(token))
                return false;
            found |= OnStage.Has(token) || Hearers.Has(token) && _story.Tokens[at - 1].Hash == The;
        }
        return found;
    }
}
