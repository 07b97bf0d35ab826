namespace Standfirst.Language.Sentences;

/// <summary>Where English words are cut before what leans on them: "do|n't", "Ruiz|'s".</summary>
static class Clitics
{
    static readonly string[] Endings = ["s", "re", "ve", "ll", "d", "m"];

    // Two words in one, and how long the first is.
    static readonly WordTable<int> Joined = new(("cannot gonna gotta wanna", 3));

    /// <summary>The place to cut a word at that has no apostrophe ("cannot"), 0 where it is one token.</summary>
    public static int Cut(in Token word) => Joined.Find(word);

    /// <summary>The place to cut a word at, 0 where it is one token ("O'Brien").</summary>
    /// <param name="word">A word that has an apostrophe.</param>
    /// <param name="apostrophe">Where its last apostrophe is.</param>
    public static int Cut(ReadOnlySpan<char> word, int apostrophe)
    {
        var ending = word[(apostrophe + 1)..];
        if (ending.Length == 1 && (ending[0] | 0x20) == 't' && apostrophe >= 2 && (word[apostrophe - 1] | 0x20) == 'n')
            return apostrophe - 1;
        foreach (string clitic in Endings)
        {
            if (ending.Equals(clitic, StringComparison.OrdinalIgnoreCase))
                return apostrophe;
        }
        return 0;
    }
}
