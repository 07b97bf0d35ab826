using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Timeline;

/// <summary>The dated sentences of a story → what was when.</summary>
static class TimelineMaker
{
    // A sentence of more people or dates than this is a list, and a page made of one is no story.
    const int MostPeople = 20, MostDates = 8;

    /// <summary>Makes the timeline: the earliest first, on one day in reading order.</summary>
    /// <param name="story">The story.</param>
    /// <param name="times">Its time expressions, by where they start.</param>
    /// <param name="people">Whom it names.</param>
    /// <param name="quotations">Who said what in it.</param>
    public static IReadOnlyList<TimelineEntry> Make(
        Story story, IReadOnlyList<TimeExpression> times, IReadOnlyList<Person> people, IReadOnlyList<Quotation> quotations)
    {
        if (times.Count == 0)
            return [];
        List<(CalendarDate Date, TimelineEntry Entry)> dated = [];
        SpanIndex? mentions = null, said = null;
        List<int> numbers = [];
        int at = 0;
        foreach (ref readonly var sentence in story.Sentences)
        {
            var evidence = story.SpanOf(sentence.FirstToken, sentence.EndToken);
            int first = dated.Count;
            bool tells = at < times.Count && times[at].Span.Start < evidence.End && TellsMoreThanTimes(story, sentence, times, at);
            for (; at < times.Count && times[at].Span.Start < evidence.End; at++)
            {
                if (!tells
                    || times[at].Type is TimeExpressionType.Duration or TimeExpressionType.Set
                    || CalendarDate.Of(times[at].Value) is not { } date
                    || dated.Count - first >= MostDates || IsTold(dated, first, date))
                    continue;
                mentions ??= MentionsOf(people);
                said ??= new(quotations.SelectMany(quotation => quotation.Content, (_, span) => (span, 0)));
                mentions.Collect(evidence, MostPeople, numbers);
                dated.Add((date, new(date.Value, evidence)
                {
                    People = numbers.Count == 0 ? [] : [.. numbers.Select(number => people[number].Id)],
                    Said = said.Holds(times[at].Span.Start),
                }));
            }
        }
        return [.. dated.OrderBy(one => one.Date.FirstDay).ThenByDescending(one => one.Date.Days).Select(one => one.Entry)];
    }

    // The printed time over an entry of a live blog, or a date line, is when something was written: nothing happens in it.
    static bool TellsMoreThanTimes(Story story, in Sentence sentence, IReadOnlyList<TimeExpression> times, int at)
    {
        foreach (ref readonly var token in story.TokensOf(sentence))
        {
            while (at < times.Count && times[at].Span.End <= token.Start)
                at++;
            if (token.Kind != TokenKind.Mark && (at == times.Count || token.End <= times[at].Span.Start))
                return true;
        }
        return false;
    }

    static bool IsTold(List<(CalendarDate Date, TimelineEntry Entry)> dated, int first, CalendarDate date)
    {
        for (int at = first; at < dated.Count; at++)
        {
            if (dated[at].Date == date)
                return true;
        }
        return false;
    }

    static SpanIndex MentionsOf(IReadOnlyList<Person> people) =>
        new(people.SelectMany((person, number) => person.Mentions.Select(span => (span, number))));
}
