using System.Text.RegularExpressions;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Language;

/// <summary>What is wrong, missing and superfluous in an article, against the truth of its story.</summary>
sealed partial class StoryComparison
{
    readonly string _text;
    readonly Article _article;
    readonly StoryTruth _truth;
    readonly List<string> _faults = [];
    readonly List<TrueQuotation> _rightQuotations = [];
    readonly List<TruePerson> _rightPeople = [];
    readonly List<TrueTime> _rightTimes = [];

    // Found people by the id that they have in the article; null for one whom the truth does not know.
    readonly Dictionary<string, TruePerson?> _known;

    StoryComparison(Article article, StoryTruth truth)
    {
        (_article, _truth, _text) = (article, truth, article.Text);
        _known = article.People.ToDictionary(person => person.Id, Known);
    }

    /// <summary>The faults; empty when the article is right.</summary>
    public static IReadOnlyList<string> Faults(Article article, StoryTruth truth) => Of(article, truth)._faults;

    /// <summary>What of a truth the article has without any fault; of people, those whose relations have none.</summary>
    public static StoryTruth Right(Article article, StoryTruth truth)
    {
        var comparison = Of(article, truth);
        return new()
        {
            Quotations = comparison._rightQuotations,
            People = comparison._rightPeople,
            Times = comparison._rightTimes,
        };
    }

    static StoryComparison Of(Article article, StoryTruth truth)
    {
        var comparison = new StoryComparison(article, truth);
        comparison.CompareQuotations();
        comparison.ComparePeople();
        comparison.CompareTimes();
        comparison.CompareNotes();
        comparison.CompareTimeline();
        return comparison;
    }

    void CompareQuotations()
    {
        List<TextSpan> marked = [];
        foreach (var quotation in _truth.Quotations)
        {
            var places = StoryWords.Find(_text, quotation).OfType<TextSpan>().ToList();
            if (quotation.Kind != QuotationKind.Indirect)
                marked.AddRange(places);
            int before = _faults.Count;
            if (!quotation.IsOpen)
                Compare(quotation, places);
            if (_faults.Count == before)
                _rightQuotations.Add(quotation);
        }

        foreach (var found in _article.Quotations.Where(found => found.Kind != QuotationKind.Indirect))
        {
            if (!found.Content.Any(span => marked.Any(place => Overlap(place, span))))
                Fault("superfluous quotation", Words(found.Content[0]), $"by {Speaker(found) ?? "nobody"}");
        }
    }

    void Compare(TrueQuotation truth, List<TextSpan> places)
    {
        HashSet<Quotation> finders = [];
        foreach (var place in places)
        {
            // Of two, one within the other, the one that holds the least beside.
            var found = _article.Quotations
                .Where(quotation => quotation.Content.Any(span => IsSame(truth.Kind, place, span)))
                .MinBy(quotation => quotation.Content.First(span => IsSame(truth.Kind, place, span)).Length);
            if (found is not null)
                finders.Add(found);
            else if (_article.Quotations.SelectMany(one => one.Content).Any(span => Overlap(span, place)))
                Fault("quotation cut wrong", Words(place));
            else
                Fault("missing quotation", Words(place), $"by {truth.Speaker ?? truth.Mention}");
        }

        if (truth.Paragraphs.Count > 1 && finders.Count > 1)
            Fault("quotation torn in pieces", Words(places[0]));
        foreach (var found in finders)
            Compare(truth, found, Words(places[0]));
    }

    void Compare(TrueQuotation truth, Quotation found, string words)
    {
        Judge("speaker", One(truth.Speaker), Speaker(found), string.Equals);
        Judge("kind", One(truth.Kind.ToString()), found.Kind.ToString(), string.Equals);
        Judge("cue", truth.Cues, WordsOf(found.Cue), StoryWords.Agree);
        Judge("mention", One(truth.Mention), WordsOf(found.Mention), StoryWords.Agree);
        if (truth.Media.Count > 0)
            Judge("medium", truth.Media, found.Medium, StoryWords.Agree);
        if (truth.Said is not null)
            Judge("day of saying", One(truth.Said), found.Said, string.Equals);

        static IReadOnlyList<string> One(string? right) => right is null ? [] : [right];

        void Judge(string what, IReadOnlyList<string> right, string? given, Func<string, string, bool> same)
        {
            if (right.Count == 0 ? given is not null : given is null || !right.Any(one => same(one, given)))
                Fault($"wrong {what}", words, $"{given ?? "none"}, not {Listed(right)}");
        }
    }

    void ComparePeople()
    {
        foreach (var stranger in _article.People.Where(person => _known[person.Id] is null))
            Fault("superfluous person", stranger.Name);

        foreach (var truth in _truth.People)
        {
            var found = _article.People.Where(person => _known[person.Id] == truth).ToList();
            if (truth.IsOpen)
                continue;
            if (found.Count == 0)
                Fault("missing person", truth.Name);
            else if (found.Count > 1)
                Fault("taken for several", truth.Name, Listed(found.Select(person => person.Name)));
            else
                Compare(truth, found[0]);
        }
    }

    void Compare(TruePerson truth, Person found)
    {
        var ages = found.Descriptions
            .Where(description => description.Kind == PersonDescriptionKind.Age)
            .Select(description => description.Value)
            .ToList();
        if (truth.Age is not null && !ages.Contains(truth.Age))
            Fault("missing age", truth.Name, truth.Age);
        foreach (string age in ages.Where(age => age != truth.Age))
            Fault("wrong age", truth.Name, $"{age}, not {truth.Age ?? "any"}");

        var mentions = found.Mentions.Select(span => Words(span)).ToList();
        var roles = found.Descriptions.Select(description => description.Value).Concat(mentions).ToList();
        foreach (string role in truth.Roles.Where(role => !roles.Exists(one => StoryWords.Agree(role, one))))
            Fault("missing role", truth.Name, role);
        foreach (string also in truth.Also.Where(name => !mentions.Exists(it => StoryWords.Agree(name, it))))
            Fault("missing mention", truth.Name, also);

        int before = _faults.Count;
        CompareRelations(truth, found);
        if (_faults.Count == before)
            _rightPeople.Add(truth);
    }

    void CompareRelations(TruePerson truth, Person found)
    {
        var given = found.Relations.Where(one => Relatives.IsKnown(one.Kind))
            .Select(one => (one.Kind, _known.GetValueOrDefault(one.Person)?.Name)).Distinct().ToList();
        foreach (var relation in truth.Relations.Where(relation => !relation.IsOpen))
        {
            if (!given.Any(one => Agree(relation, one)))
                Fault("missing relation", truth.Name, $"{relation.Kind}: {relation.Name}");
        }

        foreach (var one in given)
        {
            if (!truth.Relations.Any(relation => Agree(relation, one)) && !Follows(truth, one))
                Fault("wrong relation", truth.Name, $"{one.Kind}: {one.Name ?? "a stranger"}");
        }

        static bool Agree(TrueRelation relation, (string Kind, string? Name) one) =>
            relation.Name == one.Name && Relatives.Agree(relation.Kind, one.Kind);
    }

    // Those who have a parent in common are siblings, whether the story says so or not.
    bool Follows(TruePerson truth, (string Kind, string? Name) one) =>
        Relatives.IsSibling(one.Kind)
        && _truth.People.FirstOrDefault(person => person.Name == one.Name) is { } other
        && Parents(truth).Intersect(Parents(other)).Any();

    static IEnumerable<string> Parents(TruePerson person) =>
        person.Relations.Where(one => Relatives.IsParent(one.Kind)).Select(one => one.Name);

    void CompareTimes()
    {
        List<(TrueTime Time, TextSpan Span)> truths = [];
        foreach (var time in _truth.Times)
        {
            if (StoryWords.Find(_text, time.Words, 0, time.Occurrence) is { } span)
                truths.Add((time, span));
        }

        foreach (var (time, span) in truths.Where(pair => !pair.Time.IsOpen))
        {
            var found = _article.TimeExpressions.Where(one => Overlap(one.Span, span)).ToList();
            if (found.Count == 0)
                Fault("missing time", Around(span), Listed(time.Values));
            else if (!found.Any(one => time.Values.Contains(one.Value)))
                Fault("wrong time", Around(span), $"{found[0].Value}, not {Listed(time.Values)}");
            else
                _rightTimes.Add(time);
        }

        foreach (var found in _article.TimeExpressions.Where(IsDate))
        {
            var meant = truths.FindAll(pair => Overlap(pair.Span, found.Span)).ConvertAll(pair => pair.Time);
            if (meant.Count == 0)
                Fault("superfluous time", Around(found.Span), found.Value);
            else if (meant.TrueForAll(time => IsOtherThan(time, found.Value)))
                Fault("wrong time", Around(found.Span), $"{found.Value}, not {Listed(meant[0].Values)}");
        }

        static bool IsDate(TimeExpression time) =>
            time is { Type: TimeExpressionType.Date, Value: [>= '0' and <= '9', ..] };

        // One that had to be found was judged above.
        static bool IsOtherThan(TrueTime time, string value) =>
            time.IsOpen && time.Values.Count > 0 && !time.Values.Contains(value);
    }

    void CompareNotes()
    {
        foreach (var note in _truth.Notes.Where(note => !note.IsOpen))
        {
            if (StoryWords.Find(_text, note.Words) is { } span
                && !_article.ContentNotes.Any(found => IsAt(found, note, span)))
                Fault("missing note", note.Words, Listed(note.Topics));
        }

        // Only the topics that the truths speak of are judged here.
        foreach (var found in _article.ContentNotes.Where(found => JudgedTopics.Contains(found.Topic)))
        {
            if (!_truth.Notes.Any(note => note.Topics.Contains(found.Topic)))
                Fault("superfluous note", Words(found.Evidence[0]), found.Topic);
        }

        static bool IsAt(ContentNote found, TrueNote note, TextSpan span) =>
            note.Topics.Contains(found.Topic) && found.Evidence.Any(one => Overlap(one, span));
    }

    static readonly string[] JudgedTopics =
        ["baby-loss", "stillbirth", "miscarriage", "pregnancy-loss", "infant-death"];

    void CompareTimeline()
    {
        foreach (var truth in _truth.Timeline)
        {
            if (StoryWords.Find(_text, truth.Words) is { } span
                && !_article.Timeline.Any(entry => entry.Date == truth.Date && Overlap(entry.Evidence, span)))
                Fault("missing in the timeline", truth.Words, truth.Date);
        }
    }

    TruePerson? Known(Person person) =>
        _truth.People.FirstOrDefault(truth => IsSameName(person.Name, truth.Name))
        ?? _truth.People.FirstOrDefault(truth => truth.Also.Any(name => IsSameName(person.Name, name)));

    static bool IsSameName(string one, string other) => NameOnly(one) == NameOnly(other);

    // The truth's name of the speaker; a found one in doubt where the truth knows nobody of that name.
    string? Speaker(Quotation quotation) => quotation.Speaker is null
        ? null
        : _known.GetValueOrDefault(quotation.Speaker)?.Name
            ?? $"{_article.People.FirstOrDefault(person => person.Id == quotation.Speaker)?.Name} (?)";

    // Leonard "Lenny" Bukowski, Sir Denzil and Dr. Aziz go by their names alone.
    static string NameOnly(string name)
    {
        string[] words = Nickname().Replace(name, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => word.TrimEnd('.', ',')).SkipWhile(Titles.Contains));
    }

    static readonly HashSet<string> Titles =
    [
        "the", "The", "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Dame", "Lord", "Lady",
        "Baron", "Baroness", "Gräfin", "Judge", "Captain", "Lieutenant", "Detective", "Chief", "Inspector",
        "Sergeant", "Deputy", "Cllr", "President", "Gov", "Governor", "Prince", "Princess", "Crown", "King",
        "Queen", "Bishop", "Rev", "Right", "Baby",
    ];

    // Indirect speech has no marks to tell where it ends: two thirds of the words are enough.
    static bool IsSame(QuotationKind kind, TextSpan truth, TextSpan found, string text) => kind switch
    {
        QuotationKind.Direct => Trim(truth, text) == Trim(found, text),
        QuotationKind.Mixed => Shared(truth, found) >= Trim(truth, text).Length,
        _ => Shared(truth, found) * 3 >= Math.Max(truth.Length, found.Length) * 2,
    };

    bool IsSame(QuotationKind kind, TextSpan truth, TextSpan found) => IsSame(kind, truth, found, _text);

    // Whether the last comma or full stop belongs to a quotation is a matter of taste.
    static TextSpan Trim(TextSpan span, string text)
    {
        int start = span.Start, end = span.End;
        while (start < end && IsOutside(text[start]))
            start++;
        while (end > start && IsOutside(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);

        static bool IsOutside(char letter) => char.IsPunctuation(letter) || char.IsWhiteSpace(letter);
    }

    static int Shared(TextSpan one, TextSpan other) =>
        Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));

    static bool Overlap(TextSpan one, TextSpan other) => Shared(one, other) > 0;

    string Words(TextSpan span) => span.Of(_text).ToString();

    string? WordsOf(TextSpan? span) => span is { } there ? Words(there) : null;

    static string Listed(IEnumerable<string> words) => string.Join(" or ", words.DefaultIfEmpty("any"));

    string Around(TextSpan span) =>
        Words(TextSpan.Between(Math.Max(0, span.Start - 20), Math.Min(_text.Length, span.End + 10)));

    void Fault(string what, string words, string? more = null)
    {
        string line = words.Length > 60 ? words[..60] + "…" : words;
        _faults.Add($"{what}: {line.Replace('\n', ' ')}{(more is null ? "" : $" | {more}")}");
    }

    [GeneratedRegex("[“\"][^”\"]*[”\"]")]
    private static partial Regex Nickname();
}
