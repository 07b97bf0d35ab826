using System.Text;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Words → what they can be: the word lists and the names of the resource in one table.</summary>
static class Lexicon
{
    static readonly WordTable<WordSense> Senses = new(Read());

    /// <summary>What a token can be.</summary>
    public static WordSense Of(in Token token) => Senses.Find(token);

    static Dictionary<ulong, WordSense> Read()
    {
        var senses = new Dictionary<ulong, WordSense>(32_768);
        foreach (var (sense, words) in PeopleWords.Lists)
            AddAll(senses, sense, words);
        using var names = typeof(Lexicon).Assembly.GetManifestResourceStream("Standfirst.person-names.txt")!;
        using var reader = new StreamReader(names, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            int blank = line.IndexOf(' ');
            AddAll(senses, Kind(line.AsSpan(0, blank)), line.AsSpan(blank + 1));
        }
        return senses;
    }

    // A row begins with what its names are: m, f, e (either), s (surname); "?" says that they are words, too.
    static WordSense Kind(ReadOnlySpan<char> row) => (row[0] switch
    {
        'm' => WordSense.GivenMale,
        'f' => WordSense.GivenFemale,
        'e' => WordSense.GivenEither,
        _ => WordSense.Surname,
    }) | (row.Length > 1 ? WordSense.AlsoWord : WordSense.None);

    static void AddAll(Dictionary<ulong, WordSense> senses, WordSense sense, ReadOnlySpan<char> words)
    {
        foreach (var word in words.Split(' '))
        {
            ulong hash = WordHash.Of(words[word]);
            senses[hash] = senses.GetValueOrDefault(hash) | sense;
        }
    }
}
