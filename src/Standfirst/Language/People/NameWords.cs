using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Which words and marks can be part of a name where they stand.</summary>
static class NameWords
{
    // So many tokens behind the opening mark the closing one stands: "“the Rock”".
    const int LongestNickname = 3;

    // The second syllables of Korean and Chinese given names: "Kim Jong-un".
    static readonly WordSet Syllables = new(
        "bin bok bong chan che cheng chi chul chun dae do dong eun fan fen gi gil goo gu guk gun gyu gyun ha han hao he hee "
        + "ho hong hoon hsien hu hua huan hui hun hwa hwan hye hyeok hyeon hyo hyuk hyun hyung i il im in ja jae jang je "
        + "jen jeong jeou ji jia jie jin jo jong joo joon ju jun jung kai kang kap ki kil ko kong koo ku kuk kun kuo kwan "
        + "kwang kwon kyeong kyo kyu kyun kyung lan lei li lian liang lin ling lung man mei mi min ming mo mok moo moon mu mun "
        + "myeong myung na nam nan pei pin ping rae rak ran rim ryeol ryong ryul sam sang se seo seob seok seon seong "
        + "seung shan shik shin shu shun sik sil sim so sol song soo sook soon su sub suk sun sung tae taek tai teh ting "
        + "tung u uk un wan wei wen wha won woo wook woon woong wu yan yang yao yee yeol yeon yeong yi yin ying yon yong "
        + "yoo yoon you young yu yuan yul yun zhen zhi");

    /// <summary>Whether a word with a capital can be part of a name.</summary>
    public static bool Is(SensedStory story, in Sentence sentence, int at)
    {
        if (at >= sentence.EndToken || !story.IsCapitalized(at))
            return false;
        if (story.Is(at, WordSense.Pronoun) || IsVerbOfHeadline(story, at))
            return false;
        if (!story.Is(at, WordSense.Function))
            return at > sentence.FirstToken || MayBegin(story, at);
        if (story.Tokens[at].Length == 2 && story.IsInitial(at) || IsEpithet(story, at))
            return true;
        // "Will Ashe", "May Ruiz"; but "Will the mayor go?".
        return story.Is(at, WordSense.Given | WordSense.Surname)
            && (at > sentence.FirstToken || story.IsCapitalized(at + 1) && !story.Is(at + 1, WordSense.Function));
    }

    /// <summary>Whether a word is part of what somebody is called: "Big Tom", "Little Ida".</summary>
    public static bool IsEpithet(SensedStory story, int at) => Epithets.Has(story.Tokens[at])
        && story.IsCapitalized(at) && story.IsCapitalized(at + 1) && story.Is(at + 1, WordSense.Given)
        && !story.Is(at + 1, WordSense.Place | WordSense.AlsoWord | WordSense.Function);

    static readonly WordSet Epithets = new("big little lil old young");

    // "Hillary Clinton Speaks", "Ruiz Says": in a headline verbs have capitals, too.
    static bool IsVerbOfHeadline(SensedStory story, int at) =>
        !story.Is(at, WordSense.Given | WordSense.Surname) && (story.Is(at, WordSense.Saying) || story.IsKnownWord(at)
            && story.Story.Tags[at]
            is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal or PartOfSpeech.PresentTense);

    // The first word of a sentence has a capital whatever it is: "Later Tom Ashe spoke".
    static bool MayBegin(SensedStory story, int at) =>
        story.Is(at, WordSense.Given | WordSense.Surname | WordSense.Title | WordSense.Office | WordSense.Rank
            | WordSense.Role)
        || !story.IsKnownWord(at) || story.Story.Tags[at] is PartOfSpeech.None or PartOfSpeech.Name or PartOfSpeech.Noun
            or PartOfSpeech.Adjective
            or PartOfSpeech.PluralNoun or PartOfSpeech.Other;

    /// <summary>The token behind the closing mark of "Robert “Bobby” | Ashe", "Robert (Bobby) | Ashe", where a name
    /// goes on; 0 elsewhere.</summary>
    public static int NicknameEnd(SensedStory story, in Sentence sentence, int at)
    {
        if (!story.IsAnyMark(at, "\"“‘'("))
            return 0;
        int word = at + 1;
        // "“the Rock”".
        if (story.IsSmall(word) && story.Is(word, WordSense.Function))
            word++;
        while (word <= at + LongestNickname && story.IsCapitalized(word))
            word++;
        bool isClosed = word > at + 1 && word <= at + LongestNickname && word + 1 < sentence.EndToken
            && story.IsAnyMark(word, "\"”’')");
        return isClosed && Is(story, sentence, word + 1) && !story.Is(word + 1, WordSense.Place) ? word + 1 : 0;
    }

    /// <summary>Whether a small syllable behind a hyphen is part of a name: "Kim Jong-|un", not "Ana Ruiz-|led".</summary>
    public static bool IsSyllable(SensedStory story, int first, int at) =>
        at - first >= 3 && story.IsSmall(at) && Syllables.Has(story.Tokens[at]);
}
