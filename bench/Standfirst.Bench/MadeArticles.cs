using System.Text;
using System.Text.RegularExpressions;
using Standfirst.Archive;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Bench;

/// <summary>Articles of made-up words for the archive: about 3 KB of text with names, quotations, times and pictures; the
/// same for the same number on every machine.</summary>
/// <remarks>Words are drawn so that a text of 550 words has 266 different ones, 4,000 texts have 61,000 and 100,000 texts
/// 270,000: as in real news (262 and 57,000 were counted in 1,500 pages; 260,000 is what Heaps' law with the constants of
/// the Reuters corpus expects). What a record holds beside its text has the size that it has in real news.</remarks>
static partial class MadeArticles
{
    const int Vocabulary = 500_000;
    const int TextLength = 3_000;
    const int Persons = 20_000;

    // The words of the stories that the tests are written with, the most frequent first: some 4,000 real English words.
    static readonly string[] Frequent = FrequentWords();

    static readonly string[] Beginnings =
        "b br c ch d dr f fl g gr h j k kl l m n p pl qu r s sch sl st t tr v w z".Split(' ');

    static readonly string[] Vowels = "a e i o u ai ea ie oo ou".Split(' ');
    static readonly string[] Ends = ["", "n", "r", "s", "t", "l", "nd", "rt", "ck", "m"];

    static readonly string[] Words = [.. Enumerable.Range(0, Vocabulary).Select(WordAt)];
    static readonly double[] Weights = MakeWeights();

    /// <summary>Article number so and so, with how it came.</summary>
    public static PageToStore Page(int number)
    {
        var article = Article(number);
        return new(article, article.Url!, new(Clock(number), "url")
        {
            Status = 200,
            ETag = $"\"{number:x8}\"",
            ContentType = "text/html; charset=utf-8",
        });
    }

    /// <summary>The name of a person: two words.</summary>
    public static string PersonName(int person) =>
        $"{Capital(WordAt(1000 + (person % 400)))} {Capital(WordAt(3000 + (person / 4)))}";

    /// <summary>A word by its rank: 0 is the most frequent.</summary>
    public static string Word(int rank) => Words[rank];

    static DateTimeOffset Clock(int number) =>
        new DateTimeOffset(2020, 1, 1, 6, 0, 0, TimeSpan.Zero).AddMinutes(number * 7);

    static Article Article(int number)
    {
        var random = new Random(number * 7919 + 17);
        var story = new StoryMaker(random);
        while (story.Length < TextLength)
            story.AddParagraph();

        var published = Clock(number).UtcDateTime;
        string headline = Capital(Phrase(random, 6 + random.Next(5)));
        string slug = headline.ToLowerInvariant().Replace(' ', '-');
        string host = $"www.{WordAt(500 + number % 97)}-post.example";
        string url = $"https://{host}/{published:yyyy/MM/dd}/{slug}-{number}";
        return new Article
        {
            Url = url,
            CanonicalUrl = url,
            Kind = PageKind.Article,
            Headline = headline,
            Standfirst = number % 4 == 0 ? Capital(Phrase(random, 18)) : null, // as often as real pages print one
            Description = Capital(Phrase(random, 24)),
            Authors = [new(PersonName(random.Next(500)), AuthorKind.Person)],
            Published = new($"{published:yyyy-MM-dd'T'HH:mm:ss}Z", $"{published:d MMMM yyyy HH:mm}", MomentPrecision.Second),
            Modified = new($"{published:yyyy-MM-dd'T'HH:mm:ss}Z", $"{published:yyyy-MM-dd'T'HH:mm:ss}Z", MomentPrecision.Second),
            Language = "en",
            SiteName = $"{Capital(WordAt(500 + number % 97))} Post",
            Section = Capital(WordAt(700 + random.Next(12))),
            Keywords = [.. Enumerable.Range(0, 4).Select(_ => Phrase(random, 2))],
            Text = story.Text,
            Blocks = story.Blocks,
            Links = story.Links,
            Quotations = story.Quotations,
            People = story.People,
            TimeExpressions = story.Times,
            Timeline = story.Timeline,
            Images =
            [
                .. Enumerable.Range(0, 2).Select(at => new Image($"https://{host}/images/{number}/{slug}-{at}.jpg")
                {
                    Caption = Capital(Phrase(random, 12)),
                    Credit = PersonName(random.Next(500)),
                    Width = 1200,
                    Height = 800,
                    Lead = at == 0,
                }),
            ],
            Embeds = random.Next(10) == 0
                ? [new("x") { Url = $"https://x.com/i/status/{number}", Handle = WordAt(random.Next(9000)), Text = Phrase(random, 20) }]
                : [],
            Evidence =
            [
                new("headline", "h1", .98, []), new("published", "json-ld", .97, []),
                new("authors", "json-ld", .93, []), new("text", "judge", .96, []),
            ],
            Page = new() { Sha256 = Convert.ToHexStringLower(Bytes(random, 32)), Bytes = 90_000 + random.Next(90_000), Milliseconds = .61 },
        };
    }

    static byte[] Bytes(Random random, int count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    static string Phrase(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Draw(random)));

    static string Draw(Random random)
    {
        int at = Array.BinarySearch(Weights, random.NextDouble() * Weights[^1]);
        return Words[Math.Min(at < 0 ? ~at : at, Vocabulary - 1)];
    }

    static double[] MakeWeights()
    {
        double[] sums = new double[Vocabulary];
        double sum = 0;
        for (int rank = 0; rank < Vocabulary; rank++)
            sums[rank] = sum += Frequency(rank);
        return sums;
    }

    /// <summary>How often a word comes, by its rank: Zipf's law with Mandelbrot's shift, and a steeper fall behind the
    /// core vocabulary.</summary>
    static double Frequency(int rank)
    {
        const double Shift = 4;
        const double Core = 8_000 + Shift;
        double at = rank + Shift;
        return at < Core ? Math.Pow(at, -1.25) : Math.Pow(Core, -1.25) * Math.Pow(Core / at, 1.75);
    }

    /// <summary>Frequent words are real ones, the others are the number of their rank, spelt in syllables.</summary>
    static string WordAt(int rank)
    {
        if (rank < Frequent.Length)
            return Frequent[rank];
        var word = new StringBuilder();
        for (int rest = rank * 31 + 7; rest > 0; rest /= Beginnings.Length * Vowels.Length * Ends.Length)
        {
            word.Append(Beginnings[rest % Beginnings.Length]);
            word.Append(Vowels[rest / Beginnings.Length % Vowels.Length]);
            word.Append(Ends[rest / (Beginnings.Length * Vowels.Length) % Ends.Length]);
        }
        return word.ToString();
    }

    static string[] FrequentWords()
    {
        var assembly = typeof(MadeArticles).Assembly;
        var pages = assembly.GetManifestResourceNames().Where(name => name.StartsWith("story", StringComparison.Ordinal));
        var words = pages.SelectMany(name =>
        {
            using var page = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return Tags().Replace(page.ReadToEnd(), " ").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        });
        return
        [
            .. words.Select(word => word.Trim(',', '.').ToLowerInvariant()).Where(word => word.All(char.IsAsciiLetter))
                .Where(word => word.Length > 0)
                .CountBy(word => word).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => entry.Key),
        ];
    }

    [GeneratedRegex("<script.*?</script>|<style.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Writes the body and notes what stands where in it.</summary>
    sealed class StoryMaker(Random random)
    {
        readonly StringBuilder _text = new();
        readonly List<Person> _people = [];
        readonly int[] _cast = [.. Enumerable.Range(0, 4).Select(_ => (int)(Persons * Math.Pow(random.NextDouble(), 3)))];

        public List<Block> Blocks { get; } = [];
        public List<Link> Links { get; } = [];
        public List<Quotation> Quotations { get; } = [];
        public List<TimeExpression> Times { get; } = [];
        public List<TimelineEntry> Timeline { get; } = [];
        public IReadOnlyList<Person> People => _people;
        public int Length => _text.Length;
        public string Text => _text.ToString();

        public void AddParagraph()
        {
            if (Length > 0)
                _text.Append('\n');
            int start = Length;
            AddSentence();
            switch (random.Next(4))
            {
                case 0 or 1:
                    AddQuotation();
                    break;
                case 2:
                    AddTime();
                    break;
                default:
                    AddSentence();
                    break;
            }
            Blocks.Add(new(BlockKind.Paragraph, TextSpan.Between(start, Length)));
        }

        void AddSentence()
        {
            if (Length > 0 && _text[^1] != '\n')
                _text.Append(' ');
            int words = 10 + random.Next(16);
            var sentence = Capital(Phrase(random, words));
            if (random.Next(5) == 0)
                Links.Add(new(TextSpan.Between(Length, Length + 12), $"https://www.{Draw(random)}.example/{Draw(random)}/{Draw(random)}"));
            _text.Append(sentence).Append('.');
        }

        void AddQuotation()
        {
            _text.Append(" “");
            int start = Length;
            _text.Append(Capital(Phrase(random, 8 + random.Next(14))));
            var content = TextSpan.Between(start, Length);
            _text.Append(",” ");
            var cue = Append("said");
            _text.Append(' ');
            var (speaker, mention) = AddMention();
            _text.Append('.');
            Quotations.Add(new([content], QuotationKind.Direct)
            {
                Cue = cue,
                Mention = mention,
                Speaker = speaker,
                Confidence = .9 + random.Next(100) / 1000.0,
            });
        }

        void AddTime()
        {
            int start = Length + 1;
            _text.Append(' ');
            AddMention();
            _text.Append(' ').Append(Phrase(random, 8)).Append(' ');
            var day = new DateOnly(2019, 1, 1).AddDays(random.Next(2000));
            var span = Append($"on {day:d MMMM yyyy}");
            _text.Append('.');
            Times.Add(new(span, TimeExpressionType.Date, $"{day:yyyy-MM-dd}"));
            Timeline.Add(new($"{day:yyyy-MM-dd}", TextSpan.Between(start, Length)) { People = ["p1"] });
        }

        (string Id, TextSpan Mention) AddMention()
        {
            string name = PersonName(_cast[random.Next(_cast.Length)]);
            int known = _people.FindIndex(person => person.Name == name);
            var mention = Append(name);
            if (known >= 0)
            {
                _people[known] = _people[known] with { Mentions = [.. _people[known].Mentions, mention] };
                return (_people[known].Id, mention);
            }

            _text.Append(", ");
            string role = Phrase(random, 2);
            var evidence = Append(role);
            _text.Append(',');
            string id = $"p{_people.Count + 1}";
            _people.Add(new(id, name)
            {
                Mentions = [mention],
                Descriptions = [new(PersonDescriptionKind.Role, role, evidence)],
                Confidence = .93,
            });
            return (id, mention);
        }

        TextSpan Append(string words)
        {
            _text.Append(words);
            return new(Length - words.Length, words.Length);
        }
    }
}
