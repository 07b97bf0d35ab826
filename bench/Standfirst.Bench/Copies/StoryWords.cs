namespace Standfirst.Bench.Copies;

/// <summary>What a word of a made story is: tells what an editor may do to it.</summary>
enum WordKind
{
    Joining,
    Noun,
    Verb,
    Adjective,
    Name,
    Number,
    Mark,
}

/// <summary>A word or a mark of a made story.</summary>
readonly record struct StoryWord(string Text, WordKind Kind);

/// <summary>The words of a made language: a few common ones, many rare ones, as in any newspaper.</summary>
sealed class StoryWords
{
    static readonly string[] Onsets = "b c d f g h j k l m n p r s t v w z bl br ch cl cr dr fl fr gr pl pr sh sl sp st th tr".Split(' ');
    static readonly string[] Hearts = "a e i o u ai ea ee oa ou".Split(' ');
    static readonly string[] Codas = ["", "", "", "n", "r", "l", "t", "s", "m", "nd", "st", "rk", "ck"];

    readonly Random _random;
    readonly HashSet<string> _taken = [];

    public StoryWords(Random random)
    {
        _random = random;
        Nouns = Make(4000, 2, "");
        Verbs = Make(900, 1, "");
        Adjectives = Make(900, 2, "");
        FirstNames = Make(400, 1, "", capital: true);
        Surnames = Make(3000, 2, "", capital: true);
        Places = Make(700, 2, "", capital: true);
        Bodies = Make(500, 2, "", capital: true);
    }

    public string[] Nouns { get; }
    public string[] Verbs { get; }
    public string[] Adjectives { get; }
    public string[] FirstNames { get; }
    public string[] Surnames { get; }
    public string[] Places { get; }
    public string[] Bodies { get; }

    /// <summary>One of the words; those at the beginning far more often, about as Zipf found.</summary>
    public static string Pick(string[] words, Random random)
    {
        double rank = Math.Pow(words.Length, random.NextDouble()) - 1;
        return words[(int)rank];
    }

    string[] Make(int count, int syllables, string ending, bool capital = false)
    {
        var words = new string[count];
        for (int index = 0; index < count;)
        {
            string word = string.Concat(Enumerable.Range(0, syllables + _random.Next(2)).Select(_ => Syllable())) + ending;
            if (capital)
                word = char.ToUpperInvariant(word[0]) + word[1..];
            if (word.Length > 2 && _taken.Add(word))
                words[index++] = word;
        }
        return words;
    }

    string Syllable() => One(Onsets) + One(Hearts) + One(Codas);

    string One(string[] parts) => parts[_random.Next(parts.Length)];
}
