using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Words → small numbers: each word of grammar its own, words of saying by what they do and their form, others by tag
/// and letters.</summary>
/// <remarks>This is all that a learned decision sees of a word: no word but those of the lists here has a weight of its
/// own.</remarks>
static class WordCodes
{
    // A number for each, by its place: words of grammar, which any text has.
    const string Grammar = "a an the this that these those some any all both no every each another other such his her its "
        + "their my our your whose "
        + "i you he she it we they him them me us himself herself themselves itself who whom which what where when why "
        + "how whether if because "
        + "although though while as than since until unless before after once so and or but nor yet not n't never 's of "
        + "in on at by for with from to "
        + "into about against over under between through during without within among around toward towards behind out up "
        + "down off back "
        + "is are was were be been being am 're 'm 've 'd 'll have has had do does did will would can could may might "
        + "must shall should "
        + "also now then still just only even already again later earlier recently repeatedly often once publicly "
        + "privately reportedly first "
        + "ago today yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march "
        + "april may june july august "
        + "september october november december year years month months week weeks day days morning afternoon evening "
        + "night time last next "
        + "mr mrs ms dr sen rep gov president senator spokesman spokeswoman spokesperson reporters reporter people voters "
        + "officials source sources "
        + "campaign poll survey study report document documents data police court judge statement interview speech news "
        + "conference twitter facebook "
        + "instagram email letter post tweet going go went told one two more most many much few out very too there here "
        + "himself like";

    const string Marks = ",.:;?!-–—―()[]“”\"‘’'/…&%$";

    /// <summary>The number of no word: before the first and behind the last.</summary>
    public const ushort Outside = 1;

    const ushort FirstGrammar = 2, FirstMark = 300, FirstCue = 340, AsNoun = 280, FirstOther = 900;

    /// <summary>Behind these numbers are those of words that no list has.</summary>
    public const int Known = FirstOther;

    /// <summary>So many forms a word of saying has.</summary>
    const int Forms = 6;

    static readonly WordTable<ushort> Table = new([.. Rows()]);

    static IEnumerable<(string, ushort)> Rows()
    {
        HashSet<string> seen = [];
        foreach (var (word, kind, form) in CueWords.All())
        {
            if (seen.Add(word))
                yield return (word, (ushort)(FirstCue + (int)kind * Forms + (int)form));
        }
        ushort next = FirstGrammar;
        foreach (string word in Grammar.Split(' '))
        {
            if (seen.Add(word))
                yield return (word, next++);
        }
    }

    /// <summary>The number of a token.</summary>
    public static ushort Of(string text, in Token token, PartOfSpeech tag)
    {
        if (token.Kind == TokenKind.Mark)
        {
            int mark = Marks.IndexOf(text[token.Start]);
            return (ushort)(FirstMark + 1 + mark);
        }
        if (Table.TryFind(token, out ushort code))
            return code >= FirstCue && tag is PartOfSpeech.Noun or PartOfSpeech.PluralNoun or PartOfSpeech.Name
                or PartOfSpeech.Adjective
                ? (ushort)(code + AsNoun) : code;
        return (ushort)(FirstOther + (int)tag * 8 + (int)token.Kind * 2 + (token.IsCapitalized ? 1 : 0));
    }

    /// <summary>What a word of that number reports; nothing for all others.</summary>
    public static CueClass ClassOf(ushort code) =>
        code is > FirstCue and < FirstOther ? (CueClass)(Verbal(code) / Forms) : CueClass.None;

    /// <summary>The form of a word of saying.</summary>
    public static VerbForm FormOf(ushort code) => (VerbForm)(Verbal(code) % Forms);

    static int Verbal(ushort code) => code - FirstCue - (code >= FirstCue + AsNoun ? AsNoun : 0);

    // Later than the table that it is made from.
    static readonly Lazy<CodeSet> Auxiliaries =
        new(() => new("is are was were am 're 'm 've 'd 'll have has had do does did will would can could may might must "
            + "shall should"));

    /// <summary>Whether a token can be the verb of a sentence.</summary>
    public static bool IsFinite(ushort code, PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.PastTense or PartOfSpeech.PresentTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal => true,
        PartOfSpeech.None => Auxiliaries.Value.Has(code)
            || ClassOf(code) is > CueClass.None and < CueClass.According && FormOf(code) is VerbForm.Past or VerbForm.ThirdPerson,
        _ => false,
    };

    /// <summary>Whether a number is that of a word of grammar.</summary>
    public static bool IsGrammar(ushort code) => code is >= FirstGrammar and < FirstMark;

    /// <summary>Whether a number is that of a mark.</summary>
    public static bool IsMark(ushort code) => code is >= FirstMark and < FirstCue;

    /// <summary>The number of a word of the list of grammar, or of a mark; for comparing.</summary>
    public static ushort Of(string word) =>
        word.Length == 1 && !char.IsLetterOrDigit(word[0])
            ? (ushort)(FirstMark + 1 + Marks.IndexOf(word[0]))
            : Table.TryFind(new Token(0, 0, WordHash.Of(word), TokenKind.Word, LetterCase.Lower), out ushort code) ? code
                : (ushort)0;
}
