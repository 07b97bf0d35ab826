using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>What a word tells of the tense of its clause.</summary>
enum TenseSign : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>What was.</summary>
    Past,

    /// <summary>What is.</summary>
    Present,

    /// <summary>What will be.</summary>
    Future,

    /// <summary>What will be where "to" and a verb follow: "set to open", "due to appear".</summary>
    Plan,

    /// <summary>What the verb before it says: "to open".</summary>
    Infinitive,

    /// <summary>What will be, where it is told when to do it: "Ask me".</summary>
    Order,
}

/// <summary>The words that tell the tense of a clause.</summary>
static class TenseSigns
{
    // Between "be" and its participle there is room for "also" and "not".
    const int AuxiliaryReach = 3;

    static readonly WordTable<TenseSign> Signs = new(
        ("will 'll wo shall", TenseSign.Future),
        ("poised upcoming ahead deadline tomorrow tonight booked", TenseSign.Future),
        // What a programme tells: "the deal expires in December".
        ("expires ends begins starts opens resumes", TenseSign.Future),
        ("due set planned scheduled expected slated plans planning plan hopes hope hoping likely intends intend aims aim "
            + "vows expects want wants must should can could may might would going ready", TenseSign.Plan),
        ("to", TenseSign.Infinitive),
        ("is are am 's 're 'm", TenseSign.Present),
        ("was were had did said told has have after since following when ago been 've earlier", TenseSign.Past));

    // Past tenses that do not end in "ed", for words whose part of speech is not judged.
    static readonly WordSet Irregular = new(
        "took came went made gave got began became found held met won lost led left spoke wrote saw knew thought ran fell rose "
        + "hit sent kept brought paid built bought stood felt put cut shot died done gone seen taken given known written born "
        + "fled flew drove sold struck sought caught");

    // Past tenses that look like the present: "They beat Hull on Saturday."
    static readonly WordSet Unchanging = new("beat put cut hit shut quit split set let spread bet");

    static readonly WordSet Having = new("have 've has");

    static readonly ulong Got = WordHash.Of("got");

    static readonly ulong Be = WordHash.Of("be"), To = WordHash.Of("to"), For = WordHash.Of("for");

    // "be released", "stay shut": the participle says how, and the verb before it when.
    static readonly WordSet States = new("be stay stays remain remains keep keeps get gets become");

    /// <summary>What a token tells.</summary>
    public static TenseSign Of(Story story, in Sentence sentence, int at)
    {
        ref readonly var token = ref story.Tokens[at];
        if (token.Kind != TokenKind.Word)
            return TenseSign.None;
        var tag = story.Tags[at];
        var next = at + 1 < sentence.EndToken ? story.Tags[at + 1] : PartOfSpeech.Mark;
        switch (Signs.Find(token))
        {
            case TenseSign.None:
                break;
            case TenseSign.Infinitive:
                return IsToBe(story, sentence, at) ? TenseSign.Future
                    : next is PartOfSpeech.Verb or PartOfSpeech.None ? TenseSign.Infinitive : TenseSign.None;
            case TenseSign.Plan when tag is not PartOfSpeech.Modal && !IsPlan(story, sentence, at):
                break;
            case TenseSign.Present when tag is PartOfSpeech.PossessiveEnding:
                return TenseSign.None;
            case TenseSign.Present when at + 1 < sentence.EndToken && story.Tokens[at + 1].Hash == To:
                return TenseSign.Future;
            case TenseSign.Past when tag == PartOfSpeech.Verb:
                return TenseSign.None;
            case TenseSign.Past when at + 1 < sentence.EndToken && story.Tokens[at + 1].Hash == Got && Having.Has(token):
                return TenseSign.Present;
            case var sign:
                return sign;
        }
        return tag switch
        {
            PartOfSpeech.PastTense or PartOfSpeech.PastParticiple when token.Hash == Got && at > sentence.FirstToken
                && Having.Has(story.Tokens[at - 1]) => TenseSign.None,
            PartOfSpeech.PastTense or PartOfSpeech.PastParticiple =>
                IsOfState(story, sentence, at) ? TenseSign.None : TenseSign.Past,
            PartOfSpeech.Verb when IsOpening(story, sentence, at) => TenseSign.Order,
            PartOfSpeech.PresentTense when Unchanging.Has(token) => TenseSign.Past,
            PartOfSpeech.ThirdPerson or PartOfSpeech.PresentTense => TenseSign.Present,
            PartOfSpeech.None when Irregular.Has(token) || EndsInEd(story.Text, token) =>
                IsOfState(story, sentence, at) ? TenseSign.None : TenseSign.Past,
            _ => TenseSign.None,
        };
    }

    // "due to open", "is planned for October", "elections planned for October".
    static bool IsPlan(Story story, in Sentence sentence, int at) =>
        at + 1 < sentence.EndToken && (story.Tokens[at + 1].Hash == To
            || story.Tokens[at + 1].Hash == For && story.Tags[at] == PartOfSpeech.PastParticiple)
        || at > sentence.FirstToken && Signs.Find(story.Tokens[at - 1]) == TenseSign.Present;

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

    // “Ask me on Sunday”: what somebody is told to do.
    static bool IsOpening(Story story, in Sentence sentence, int at) =>
        at == sentence.FirstToken || at == sentence.FirstToken + 1 && story.Tags[at - 1] == PartOfSpeech.Mark;

    static bool EndsInEd(string text, in Token token) => token.Length > 3 && token.Case == LetterCase.Lower
        && text[token.End - 1] == 'd' && text[token.End - 2] == 'e';
}
