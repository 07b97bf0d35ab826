namespace Standfirst.Bench.Copies;

/// <summary>What stories tell of: its people, places and favourite words. Stories of one event share them.</summary>
sealed class StoryEvent
{
    public required string[] People { get; init; }
    public required string[] Places { get; init; }
    public required string[] Bodies { get; init; }
    public required string[] Numbers { get; init; }
    public required string[] Nouns { get; init; }
    public required string[] Verbs { get; init; }
    public required string[] Adjectives { get; init; }
}

/// <summary>Writes sentences that have the sound of news, from phrases that all newspapers share.</summary>
sealed class StoryWriter(StoryWords words, Random random)
{
    static readonly string[] Weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".Split(' ');
    static readonly string[] Months = "January February March April June July August September October November December".Split(' ');

    // Each is read word by word: N noun phrase, V verb, A adjective, P person, L place,
    // B body, # number, W weekday, M month, S part of a sentence.
    static readonly string[] Patterns =
    [
        "N V N in L on W , B said .",
        "The A N of N V N after N V N .",
        "“ S , and S , ” said P , of B .",
        "P told B that S .",
        "# N were V in L , according to B .",
        "In a statement , B said that S , adding that S .",
        "“ S , ” P said in a statement on W .",
        "The N , which V N in M , is expected to V N by the end of the year .",
        "At least # N were V when S , officials said .",
        "It comes after S and N V N .",
        "P , who V N for # years , said S .",
        "But S , while N in L V N .",
        "B did not immediately respond to a request for comment .",
        "A spokesperson for B said S .",
        "According to N , S .",
        "More than # N have V since M , when S .",
        "N V N , the A N in L said on W .",
        "The N rose by # per cent to # in M , compared with # a year earlier .",
        "Asked whether S , P said : “ S . ”",
        "“ We V N because S , ” P added .",
        "As N V N , S .",
        "On W , P V N at N in L .",
        "There was no sign that S .",
        "Critics say S , but P said N would V N .",
        "N of N and N V N without N .",
    ];

    static readonly string[] Clauses =
    [
        "N V N", "N would V N", "N had been V by N", "N of N was V", "there were # N in N", "N could V N in L",
        "P V N", "B V N of N", "N V N and N", "it was A for N to V N", "N must not V N", "they V N for N",
    ];

    static readonly string[] Phrases =
    [
        "the n", "the a n", "a n", "a a n", "n", "their n", "the n of the n", "# n", "the n in L", "its a n", "no n", "this n", "the a a n",
    ];

    /// <summary>Makes up what a story, or several, will tell of.</summary>
    public StoryEvent MakeEvent() => new()
    {
        People = Some(5, () => $"{Pick(words.FirstNames)} {Any(words.Surnames)}"),
        Places = Some(4, () => Pick(words.Places)),
        Bodies = Some(3, () => $"the {Any(words.Bodies)} {Pick(words.Bodies)}"),
        Numbers = Some(14, MakeNumber),
        Nouns = Some(45, () => Pick(words.Nouns)),
        Verbs = Some(25, () => Pick(words.Verbs)),
        Adjectives = Some(20, () => Pick(words.Adjectives)),
    };

    /// <summary>One sentence of an event.</summary>
    public List<StoryWord> Sentence(StoryEvent about)
    {
        var sentence = new List<StoryWord>();
        Expand(Patterns[random.Next(Patterns.Length)], about, sentence, 0);
        return sentence;
    }

    /// <summary>A paragraph of one to three sentences.</summary>
    public List<List<StoryWord>> Paragraph(StoryEvent about) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Sentence(about))];

    public string MakeNumber() => random.Next(8) switch
    {
        0 => $"{random.Next(2000, 2027)}",
        1 => $"{random.Next(1, 100)}.{random.Next(10)}",
        2 => $"{random.Next(1, 900)},{random.Next(1000):000}",
        3 or 4 => $"{random.Next(100, 1000)}",
        _ => $"{random.Next(2, 100)}",
    };

    void Expand(string pattern, StoryEvent about, List<StoryWord> into, int depth)
    {
        foreach (string part in pattern.Split(' '))
        {
            switch (part)
            {
                case "N":
                    Expand(Phrases[random.Next(Phrases.Length)], about, into, depth);
                    break;
                case "S":
                    Expand(Clauses[random.Next(Clauses.Length)], about, into, depth + 1);
                    break;
                case "n":
                    into.Add(new(Content(about.Nouns, words.Nouns), WordKind.Noun));
                    break;
                case "V":
                    into.Add(new(Content(about.Verbs, words.Verbs), WordKind.Verb));
                    break;
                case "A" or "a" when part == "A" || into.Count > 0 && IsArticle(into[^1].Text):
                    into.Add(new(Content(about.Adjectives, words.Adjectives), WordKind.Adjective));
                    break;
                case "P":
                    AddName(about.People, into);
                    break;
                case "L":
                    AddName(about.Places, into);
                    break;
                case "B":
                    AddName(about.Bodies, into);
                    break;
                case "#":
                    into.Add(new(random.Next(4) > 0 ? Any(about.Numbers) : MakeNumber(), WordKind.Number));
                    break;
                case "W":
                    into.Add(new(Any(Weekdays), WordKind.Name));
                    break;
                case "M":
                    into.Add(new(Any(Months), WordKind.Name));
                    break;
                default:
                    into.Add(new(part, char.IsLetter(part[0]) ? WordKind.Joining : WordKind.Mark));
                    break;
            }
        }
    }

    static bool IsArticle(string word) => word is "the" or "a" or "its";

    void AddName(string[] names, List<StoryWord> into)
    {
        foreach (string word in Any(names).Split(' '))
            into.Add(new(word, char.IsUpper(word[0]) ? WordKind.Name : WordKind.Joining));
    }

    string Content(string[] favourites, string[] all) => random.Next(2) == 0 ? Any(favourites) : Pick(all);

    string Pick(string[] some) => StoryWords.Pick(some, random);

    string Any(string[] some) => some[random.Next(some.Length)];

    static string[] Some(int count, Func<string> make) => [.. Enumerable.Range(0, count).Select(_ => make())];
}
