using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>The words around a time expression → the tense of the clause it stands in.</summary>
/// <remarks>The nearest word before it that tells one decides; where none does, the nearest behind. The verb that reports a
/// quotation says nothing of the times in it.</remarks>
static class TenseJudge
{
    // A verb farther away is another clause's.
    const int Reach = 25;

    // So near, with no mark between, stands the verb of the expression's own clause.
    const int ClauseReach = 6;

    // Between "be" and its participle there is room for "also" and "not".
    const int AuxiliaryReach = 3;

    enum Sign : byte
    {
        None,
        Past,
        Present,
        Future,

        // Of what will be where "to" and a verb follow: "set to open", "due to appear".
        Plan,

        // "to open": what the verb before it says.
        Infinitive,

        // "Ask me": ahead, where it is told when to do it.
        Order,
    }

    static readonly WordTable<Sign> Signs = new(
        ("will 'll wo shall", Sign.Future),
        ("poised upcoming ahead deadline tomorrow tonight booked", Sign.Future),
        // What a programme tells: "the deal expires in December".
        ("expires ends begins starts opens resumes", Sign.Future),
        ("due set planned scheduled expected slated plans planning plan hopes hope hoping likely intends intend aims aim "
            + "vows expects want wants must should can could may might would going ready", Sign.Plan),
        ("to", Sign.Infinitive),
        ("is are am 's 're 'm", Sign.Present),
        ("was were had did said told has have after since following when ago been 've earlier", Sign.Past));

    // Past tenses that do not end in "ed", for words whose part of speech is not judged.
    static readonly WordSet Irregular = new(
        "took came went made gave got began became found held met won lost led left spoke wrote saw knew thought ran fell rose "
        + "hit sent kept brought paid built bought stood felt put cut shot died done gone seen taken given known written born "
        + "fled flew drove sold struck sought caught");

    // Past tenses that look like the present: "They beat Hull on Saturday."
    static readonly WordSet Unchanging = new("beat put cut hit shut quit split set let spread bet");

    static readonly WordSet PastAuxiliaries = new("was were had been");

    static readonly WordSet WasAndWere = new("was were"), Having = new("have 've has");

    static readonly ulong Got = WordHash.Of("got");

    static readonly ulong Be = WordHash.Of("be"), To = WordHash.Of("to"), For = WordHash.Of("for");

    // "be released", "stay shut": the participle says how, and the verb before it when.
    static readonly WordSet States = new("be stay stays remain remains keep keeps get gets become");

    /// <summary>The tense of what stands around some tokens of a sentence.</summary>
    public static Tense Around(Story story, in Sentence sentence, int first, int end)
    {
        var tense = Before(story, sentence, first, end);
        return tense switch
        {
            Tense.None => After(story, sentence, end, Reach),
            // "it only loads slowly, and by Saturday the site was …": the verb of its own clause.
            Tense.Present when After(story, sentence, end, ClauseReach) == Tense.Past => Tense.Past,
            _ => tense,
        };
    }

    static Tense Before(Story story, in Sentence sentence, int first, int end)
    {
        bool hasInfinitive = false;
        int closed = 0;
        for (int at = first - 1; at >= Math.Max(sentence.FirstToken, first - Reach); at--)
        {
            closed += TurnAt(story, at);
            if (closed < 0)
                return Tense.None;
            switch (SignOf(story, sentence, at))
            {
                case Sign.Past:
                    // "was to appear".
                    return hasInfinitive && story.Tokens[at + 1].Hash == To && WasAndWere.Has(story.Tokens[at])
                        ? Tense.Future
                        : Tense.Past;
                case Sign.Present:
                    return hasInfinitive ? Tense.Future : Tense.Present;
                case Sign.Future:
                    return Tense.Future;
                case Sign.Plan:
                    // "was due to open in May": it may have, or may be going to.
                    return IsPastPlan(story, sentence, at) ? Tense.Present : Tense.Future;
                case Sign.Order:
                    return IsOfNoun(story, sentence, first, end) ? Tense.None : Tense.Future;
                case Sign.Infinitive:
                    hasInfinitive = true;
                    break;
                default:
                    break;
            }
        }
        return Tense.None;
    }

    static Tense After(Story story, in Sentence sentence, int end, int reach)
    {
        int opened = 0;
        for (int at = end; at < Math.Min(sentence.EndToken, end + reach); at++)
        {
            opened -= TurnAt(story, at);
            if (opened < 0)
                return Tense.None;
            if (reach == ClauseReach && story.Tokens[at].Kind == TokenKind.Mark)
                return Tense.None;
            switch (SignOf(story, sentence, at))
            {
                case Sign.Past:
                    return Tense.Past;
                case Sign.Present:
                    return Tense.None;
                case Sign.Future:
                case Sign.Plan:
                    return Tense.Future;
                default:
                    break;
            }
        }
        return Tense.None;
    }

    // 1 where a quotation closes, -1 where one opens.
    static int TurnAt(Story story, int at) => story.Tokens[at].Kind != TokenKind.Mark ? 0
        : story.Text[story.Tokens[at].Start] switch { '”' => 1, '“' => -1, _ => 0 };

    static Sign SignOf(Story story, in Sentence sentence, int at)
    {
        ref readonly var token = ref story.Tokens[at];
        if (token.Kind != TokenKind.Word)
            return Sign.None;
        var tag = story.Tags[at];
        var next = at + 1 < sentence.EndToken ? story.Tags[at + 1] : PartOfSpeech.Mark;
        switch (Signs.Find(token))
        {
            case Sign.None:
                break;
            case Sign.Infinitive:
                return IsToBe(story, sentence, at) ? Sign.Future
                    : next is PartOfSpeech.Verb or PartOfSpeech.None ? Sign.Infinitive : Sign.None;
            case Sign.Plan when tag is not PartOfSpeech.Modal && !IsPlan(story, sentence, at):
                break;
            case Sign.Present when tag is PartOfSpeech.PossessiveEnding:
                return Sign.None;
            case Sign.Present when at + 1 < sentence.EndToken && story.Tokens[at + 1].Hash == To:
                return Sign.Future;
            case Sign.Past when tag == PartOfSpeech.Verb:
                return Sign.None;
            case Sign.Past when at + 1 < sentence.EndToken && story.Tokens[at + 1].Hash == Got && Having.Has(token):
                return Sign.Present;
            case var sign:
                return sign;
        }
        return tag switch
        {
            PartOfSpeech.PastTense or PartOfSpeech.PastParticiple when token.Hash == Got && at > sentence.FirstToken
                && Having.Has(story.Tokens[at - 1]) => Sign.None,
            PartOfSpeech.PastTense or PartOfSpeech.PastParticiple =>
                IsOfState(story, sentence, at) ? Sign.None : Sign.Past,
            PartOfSpeech.Verb when IsOpening(story, sentence, at) => Sign.Order,
            PartOfSpeech.PresentTense when Unchanging.Has(token) => Sign.Past,
            PartOfSpeech.ThirdPerson or PartOfSpeech.PresentTense => Sign.Present,
            PartOfSpeech.None when Irregular.Has(token) || EndsInEd(story.Text, token) =>
                IsOfState(story, sentence, at) ? Sign.None : Sign.Past,
            _ => Sign.None,
        };
    }

    // "due to open", "is planned for October", "elections planned for October".
    static bool IsPlan(Story story, in Sentence sentence, int at) =>
        at + 1 < sentence.EndToken && (story.Tokens[at + 1].Hash == To
            || story.Tokens[at + 1].Hash == For && story.Tags[at] == PartOfSpeech.PastParticiple)
        || at > sentence.FirstToken && Signs.Find(story.Tokens[at - 1]) == Sign.Present;

    static bool IsPastPlan(Story story, in Sentence sentence, int at) =>
        at > sentence.FirstToken && PastAuxiliaries.Has(story.Tokens[at - 1]);

    // "a vote, to be held in May"; but "found to be infected in May".
    static bool IsToBe(Story story, in Sentence sentence, int at) =>
        at + 2 < sentence.EndToken && story.Tokens[at + 1].Hash == Be
        && story.Tags[at + 2] is PartOfSpeech.PastParticiple && at > sentence.FirstToken
        && story.Tags[at - 1] is PartOfSpeech.Mark or PartOfSpeech.Noun or PartOfSpeech.PluralNoun;

    // "will be released", "will stay shut": the release is what "will" says.
    static bool IsOfState(Story story, in Sentence sentence, int at)
    {
        if (at > sentence.FirstToken && States.Has(story.Tokens[at - 1]))
            return true;
        if (story.Tags[at] == PartOfSpeech.PastTense)
            return false;
        for (int before = at - 1; before >= Math.Max(sentence.FirstToken, at - AuxiliaryReach); before--)
        {
            if (story.Tokens[before].Hash == Be)
                return true;
        }
        return false;
    }

    // "Listen to Thursday's debate", "the numbers from Tuesday": of a thing, not of what is to be done.
    static bool IsOfNoun(Story story, in Sentence sentence, int first, int end) =>
        OfThings.Has(story.Tokens[first - 1]) || end < sentence.EndToken && story.Tags[end]
            is PartOfSpeech.PossessiveEnding or PartOfSpeech.Noun or PartOfSpeech.PluralNoun;

    static readonly WordSet OfThings = new("of from since after");

    // “Ask me on Sunday”: what somebody is told to do.
    static bool IsOpening(Story story, in Sentence sentence, int at) =>
        at == sentence.FirstToken || at == sentence.FirstToken + 1 && story.Tags[at - 1] == PartOfSpeech.Mark;

    static bool EndsInEd(string text, in Token token) => token.Length > 3 && token.Case == LetterCase.Lower
        && text[token.End - 1] == 'd' && text[token.End - 2] == 'e';
}
