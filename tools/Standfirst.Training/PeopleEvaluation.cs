using System.Globalization;
using Standfirst.Language.People;
using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>How often "she" and "the novelist" find the person they mean, by GUM's coreference.</summary>
static class PeopleEvaluation
{
    static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "he", "she", "him", "her",
        "his", "hers" };

    /// <summary>Prints the figures of each genre; of every miss, too, where that is wanted.</summary>
    public static void Run(string corpora, bool tellsMisses, TextWriter report)
    {
        foreach (string genre in (string[])["news", "interview", "bio"])
        {
            var pronouns = default(Tally);
            var descriptors = default(Tally);
            foreach (var document in NamedDocument.ReadGum(corpora, genre))
                Weigh(document, ref pronouns, ref descriptors, tellsMisses ? report : null);
            report.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{genre}: pronouns {pronouns}; descriptors {descriptors}"));
        }
    }

    static void Weigh(NamedDocument document, ref Tally pronouns, ref Tally descriptors, TextWriter? misses)
    {
        string text = document.Article.Text;
        using var story = Story.Cut(document.Article);
        using var cast = PersonFinder.Find(story);
        foreach (var entity in document.Entities.Where(one => one.IsPerson).OrderBy(one => one.Span.Start))
        {
            string words = entity.Span.Of(text).ToString();
            bool isPronoun = Pronouns.Contains(words);
            bool isDescriptor = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
                && words.Count(char.IsWhiteSpace) < 5
                && !document.Names!.Any(place => place >= entity.Span.Start && place < entity.Span.End);
            if (!isPronoun && !isDescriptor)
                continue;
            // Only those whose person is named before; others have no answer.
            var named = document.Entities.Where(one => one.Id == entity.Id && one.Span.Start < entity.Span.Start)
                .ToList();
            if (!named.Any(one => document.Names!.Any(place => place >= one.Span.Start && place < one.Span.End)))
                continue;
            int first = story.TokenAt(entity.Span.Start), end = story.TokenAt(entity.Span.End);
            var found = cast.WhoIs(first, end, []);
            bool isRight = false;
            foreach (var mention in cast.Mentions)
            {
                if (mention.Member != found.Member || mention.Kind != CastMentionKind.Name)
                    continue;
                var span = story.SpanOf(mention.First, mention.End);
                isRight |= document.Entities.Where(one => one.Span.Start <= span.Start && one.Span.End >= span.End)
                    .OrderBy(one => one.Span.Length).FirstOrDefault()?.Id == entity.Id;
            }
            (isPronoun ? ref pronouns : ref descriptors).Add(found.Member != Cast.Nobody, isRight);
            if (!isRight)
            {
                string meant = found.Member == Cast.Nobody ? "nobody"
                    : story.SpanOf(cast.Members[found.Member].NameFirst, cast.Members[found.Member].NameEnd).Of(text)
                    .ToString();
                misses?.WriteLine($"{document.Id}: {words} -> {meant}, not {named[0].Span.Of(text)}: "
                    + text[Math.Max(0, entity.Span.Start - 150)..Math.Min(text.Length, entity.Span.End + 30)]
                        .Replace('\n', ' '));
            }
        }
    }

    struct Tally
    {
        int _all, _answered, _right;

        public void Add(bool isAnswered, bool isRight)
        {
            _all++;
            _answered += isAnswered ? 1 : 0;
            _right += isRight ? 1 : 0;
        }

        public override readonly string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"{_right} right of {_answered} answered, {_all} in all ({(double)_right / Math.Max(1, _all):F3})");
    }
}
