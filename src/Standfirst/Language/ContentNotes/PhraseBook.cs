using Standfirst.Language.Sentences;

namespace Standfirst.Language.ContentNotes;

/// <summary>The phrases of one language, found by their first word.</summary>
sealed class PhraseBook
{
    // The books need them: they stand first.
    static readonly string[] Names = [.. Topics.All.Select(topic => topic.Name).Distinct()];

    static readonly Dictionary<string, PhraseBook> ByLanguage = Topics.All
        .GroupBy(topic => topic.Language)
        .ToDictionary(topics => topics.Key, topics => new PhraseBook(topics));

    readonly WordTable<Phrase[]> _byFirst;

    PhraseBook(IEnumerable<Topic> topics) => _byFirst = new(
    [
        .. topics
            .SelectMany(PhrasesOf)
            .GroupBy(phrase => phrase.First)
            .Select(phrases => (phrases.Key, phrases.OrderByDescending(phrase => phrase.Rest.Length).ToArray())),
    ]);

    /// <summary>How many matters there are.</summary>
    public static int TopicCount => Names.Length;

    /// <summary>The phrases of a language; null for one that has none.</summary>
    public static PhraseBook? Of(string language) => ByLanguage.GetValueOrDefault(language);

    /// <summary>The longest phrase that begins with a token; null where none does.</summary>
    public Phrase? At(ReadOnlySpan<Token> tokens, int at)
    {
        if (!_byFirst.TryFind(tokens[at], out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (phrase.StandsAt(tokens, at))
                return phrase;
        }
        return null;
    }

    static IEnumerable<Phrase> PhrasesOf(Topic topic)
    {
        WordSet notAfter = new(topic.NotAfter), notBefore = new(topic.NotBefore);
        foreach (string written in topic.Phrases.Split('|', StringSplitOptions.TrimEntries))
        {
            string[] words = written.Split(' ');
            yield return new(topic, Array.IndexOf(Names, topic.Name), words[0],
                [.. words.Skip(1).Select(word => WordHash.Of(word))], notAfter, notBefore);
        }
    }
}

/// <summary>A phrase that shows a matter.</summary>
/// <param name="Topic">The matter.</param>
/// <param name="Number">The matter's number.</param>
/// <param name="First">The first word.</param>
/// <param name="Rest">The numbers of the others.</param>
/// <param name="NotAfter">What must not stand right before it.</param>
/// <param name="NotBefore">What must not stand right behind it.</param>
sealed record Phrase(Topic Topic, int Number, string First, ulong[] Rest, WordSet NotAfter, WordSet NotBefore)
{
    /// <summary>How many tokens it has.</summary>
    public int Length => Rest.Length + 1;

    /// <summary>Whether it stands at a token and means its matter there.</summary>
    public bool StandsAt(ReadOnlySpan<Token> tokens, int at)
    {
        int end = at + Length;
        if (end > tokens.Length)
            return false;
        for (int word = 0; word < Rest.Length; word++)
        {
            if (tokens[at + 1 + word].Hash != Rest[word])
                return false;
        }
        return !(at > 0 && NotAfter.Has(tokens[at - 1])) && !(end < tokens.Length && NotBefore.Has(tokens[end]));
    }
}
