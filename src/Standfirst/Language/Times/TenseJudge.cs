using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>The words around a time expression → the tense of the clause it stands in.</summary>
static class TenseJudge
{
    // A verb farther away is another clause's.
    const int Reach = 25;

    enum Sign : byte
    {
        None,
        Past,
        Future,

        // "to": what is to be, unless a verb of the past stands before ("decided to").
        Infinitive,

        // "is", "are": what will be where a day stands with it, unless what was stands next to it ("is accused").
        Present,
    }

    static readonly WordTable<Sign> Signs = new(
        ("will 'll wo shall wont", Sign.Future),
        ("due scheduled expected set slated poised planned plans planning plan hopes hope likely upcoming must should can could may "
            + "might would intends intend aims vows expects ahead until deadline tomorrow tonight", Sign.Future),
        ("to", Sign.Infinitive),
        ("is are am 's 're 'm be", Sign.Present),
        ("was were had did said told has have took came went made gave got began became found held met won lost led left spoke wrote "
            + "saw knew thought ran fell rose hit sent kept brought brings paid built bought stood felt put cut shot died ago "
            + "announced been 've done gone seen taken given known written born fled flew drove sold struck sought caught", Sign.Past));

    /// <summary>The tense of what stands around some tokens of a sentence.</summary>
    public static Tense Around(Story story, in Sentence sentence, int first, int end)
    {
        var tense = Before(story, sentence, first);
        return tense == Tense.None ? After(story, sentence, end) : tense;
    }

    static Tense Before(Story story, in Sentence sentence, int first)
    {
        bool hasInfinitive = false;
        var tokens = story.Tokens;
        for (int at = first - 1; at >= Math.Max(sentence.FirstToken, first - Reach); at--)
        {
            switch (SignOf(story, at))
            {
                case Sign.Past:
                    return hasInfinitive && at >= sentence.FirstToken && IsPlan(tokens, at, sentence) ? Tense.Future : Tense.Past;
                case Sign.Future:
                    return Tense.Future;
                case Sign.Present:
                    return Tense.Future;
                case Sign.Infinitive:
                    hasInfinitive = at + 1 < first && tokens[at + 1].Kind == TokenKind.Word;
                    break;
                default:
                    break;
            }
        }
        return Tense.None;
    }

    // "was to appear": what was to be is still told by the past; the words of planning have been met before.
    static bool IsPlan(ReadOnlySpan<Token> tokens, int at, in Sentence sentence) =>
        at + 1 < sentence.EndToken && Signs.Find(tokens[at + 1]) == Sign.Infinitive;

    static Tense After(Story story, in Sentence sentence, int end)
    {
        for (int at = end; at < Math.Min(sentence.EndToken, end + Reach); at++)
        {
            switch (SignOf(story, at))
            {
                case Sign.Past:
                    return Tense.Past;
                case Sign.Future:
                case Sign.Present:
                    return Tense.Future;
                default:
                    break;
            }
        }
        return Tense.None;
    }

    static Sign SignOf(Story story, int at)
    {
        ref readonly var token = ref story.Tokens[at];
        if (token.Kind != TokenKind.Word)
            return Sign.None;
        var tag = story.Tags[at];
        if (tag is PartOfSpeech.PastTense or PartOfSpeech.PastParticiple)
            return Signs.Find(token) is Sign.Future ? Sign.Future : Sign.Past;
        var sign = Signs.Find(token);
        if (sign != Sign.None || tag != PartOfSpeech.None)
            return sign;
        return token.Length > 3 && token.Case == LetterCase.Lower && story.Text[token.End - 1] == 'd' && story.Text[token.End - 2] == 'e'
            ? Sign.Past
            : Sign.None;
    }
}
