namespace Standfirst.Bench.Copies;

/// <summary>Makes stories, among them those that a finder of copies is likely to take for copies of each other.</summary>
sealed class StoryMaker
{
    const int Sites = 300;

    readonly Random _random;
    readonly StoryWriter _writer;
    readonly List<List<StoryWord>>[] _standing;

    public StoryMaker(Random random)
    {
        _random = random;
        Words = new(random);
        _writer = new(Words, random);
        var house = _writer.MakeEvent();
        _standing = [.. Enumerable.Range(0, Sites).Select(_ => SentencesOf(house, random.Next(20, 80)))];
    }

    public StoryWords Words { get; }

    public StoryWriter Writer => _writer;

    /// <summary>What a site writes under its stories.</summary>
    public List<List<StoryWord>> StandingOf(int site) => _standing[site];

    public int AnySite() => _random.Next(Sites);

    /// <summary>Makes stories of all sorts, the first publisher's wording each.</summary>
    public List<MadeStory> Make(int count)
    {
        var stories = new List<MadeStory>();
        while (stories.Count < count)
        {
            // Draws; most sorts add several stories at once, so that of the stories two in five are plain.
            switch (_random.Next(60))
            {
                case < 40:
                    stories.Add(Plain(stories.Count, _writer.MakeEvent()));
                    break;
                case < 46:
                    AddSameEvent(stories);
                    break;
                case < 50:
                    AddFollowUps(stories);
                    break;
                case < 52:
                    AddSeries(stories);
                    break;
                case < 55:
                    AddStandingParagraphs(stories);
                    break;
                default:
                    AddSharedQuotation(stories);
                    break;
            }
        }
        return stories[..count];
    }

    MadeStory Plain(int story, StoryEvent about) => new(story, "plain", "", AnySite(), Body(about, Length()));

    /// <summary>Two or three reports of one event, each with its own words, with the same statements in them.</summary>
    void AddSameEvent(List<MadeStory> stories)
    {
        var about = _writer.MakeEvent();
        var statements = Enumerable.Range(0, 2).Select(_ => SentencesOf(about, _random.Next(12, 45))).ToList();
        for (int report = _random.Next(2, 4); report > 0; report--)
        {
            var body = Body(about, Length());
            foreach (var statement in statements)
                body.Insert(_random.Next(1, body.Count), statement);
            stories.Add(new(stories.Count, "same event", "", AnySite(), body));
        }
    }

    /// <summary>The news of the next days, with the paragraphs of background from the day before.</summary>
    void AddFollowUps(List<MadeStory> stories)
    {
        var about = _writer.MakeEvent();
        int length = Length();
        var background = Body(about, length / 4);
        for (int day = _random.Next(2, 4); day > 0; day--)
            stories.Add(new(stories.Count, "follow-up", "", 0, [.. Body(about, length * 3 / 4), .. background]));
    }

    /// <summary>The weather, the markets, the results: of every day the same sentences with other figures and names.</summary>
    void AddSeries(List<MadeStory> stories)
    {
        var about = _writer.MakeEvent();
        var pattern = Body(about, _random.Next(120, 350));
        int site = AnySite();
        double same = .1 + .15 * _random.NextDouble(), fresh = .15 + .2 * _random.NextDouble();
        for (int day = _random.Next(4, 12); day > 0; day--)
        {
            var today = _writer.MakeEvent();
            var body = pattern.Select(paragraph => paragraph.Select(sentence =>
            {
                bool isFilled = sentence.Any(word => word.Kind == WordKind.Number);
                double chance = _random.NextDouble();
                return chance < same && !isFilled ? sentence
                    : chance < same + fresh ? _writer.Sentence(today) : Refill(sentence, today);
            }).ToList()).ToList();
            stories.Add(new(stories.Count, "series", "", site, body));
        }
    }

    /// <summary>Short stories of one site, under each the same paragraph.</summary>
    void AddStandingParagraphs(List<MadeStory> stories)
    {
        int site = AnySite();
        for (int story = _random.Next(2, 5); story > 0; story--)
        {
            var body = Body(_writer.MakeEvent(), _random.Next(100, 300));
            stories.Add(new(stories.Count, "standing", "", site, body) { Standing = StandingOf(site) });
        }
    }

    /// <summary>Two stories that share a long statement and little else.</summary>
    void AddSharedQuotation(List<MadeStory> stories)
    {
        var about = _writer.MakeEvent();
        var quotation = SentencesOf(about, _random.Next(50, 100));
        for (int story = 0; story < 2; story++)
        {
            var body = Body(about, _random.Next(250, 700));
            body.Insert(_random.Next(1, body.Count), quotation);
            stories.Add(new(stories.Count, "quotation", "", AnySite(), body));
        }
    }

    List<StoryWord> Refill(List<StoryWord> sentence, StoryEvent today)
    {
        var other = new List<StoryWord>(sentence.Count);
        foreach (var word in sentence)
        {
            other.Add(word.Kind switch
            {
                WordKind.Number => new(_writer.MakeNumber(), word.Kind),
                WordKind.Name when _random.Next(2) == 0 => new(today.People[_random.Next(5)].Split(' ')[1], word.Kind),
                WordKind.Noun when _random.Next(6) == 0 => new(today.Nouns[_random.Next(45)], word.Kind),
                WordKind.Verb when _random.Next(6) == 0 => new(today.Verbs[_random.Next(25)], word.Kind),
                _ => word,
            });
        }
        return other;
    }

    int Length() => (int)(150 * Math.Pow(8, _random.NextDouble()));

    List<List<List<StoryWord>>> Body(StoryEvent about, int words)
    {
        var body = new List<List<List<StoryWord>>>();
        for (int written = 0; written < words || body.Count < 2;)
        {
            var paragraph = _writer.Paragraph(about);
            body.Add(paragraph);
            written += paragraph.Sum(sentence => sentence.Count);
        }
        return body;
    }

    List<List<StoryWord>> SentencesOf(StoryEvent about, int words)
    {
        var sentences = new List<List<StoryWord>>();
        for (int written = 0; written < words; written += sentences[^1].Count)
            sentences.Add(_writer.Sentence(about));
        return sentences;
    }
}
