using Standfirst.Text;

namespace Standfirst.Tests.Language;

/// <summary>Finds the words that a truth cites in the text of its story.</summary>
static class StoryWords
{
    /// <summary>What stands in a truth for words that were left out.</summary>
    const string Elision = "[…]";

    const string Marks = "“\"‘'«„";

    /// <summary>Where a quotation’s pieces stand, one after the other; null where one is missing.</summary>
    public static IReadOnlyList<TextSpan?> Find(string text, TrueQuotation quotation)
    {
        List<TextSpan?> places = [];
        int from = 0;
        foreach (string piece in quotation.Pieces)
        {
            var place = Marked(text, piece, from) ?? Find(text, piece, from);
            places.Add(place);
            from = place?.End ?? from;
        }

        return places;
    }

    /// <summary>The n-th place of the words, not inside of longer words; null when there are fewer.</summary>
    public static TextSpan? Find(string text, string words, int from = 0, int occurrence = 1) =>
        Places(text, words, from).Skip(occurrence - 1).Cast<TextSpan?>().FirstOrDefault();

    /// <summary>Whether one of the two is contained in the other, word by word.</summary>
    public static bool Agree(string one, string other) =>
        Find(one.ToLowerInvariant(), other.ToLowerInvariant()) is not null
        || Find(other.ToLowerInvariant(), one.ToLowerInvariant()) is not null;

    // "Energy" may stand in the text before somebody is quoted with it: the place after a mark is meant.
    static TextSpan? Marked(string text, string words, int from) =>
        Places(text, words, from).Where(place => place.Start > 0 && Marks.Contains(text[place.Start - 1]))
            .Cast<TextSpan?>().FirstOrDefault();

    static IEnumerable<TextSpan> Places(string text, string words, int from)
    {
        string[] parts = words.Split(Elision, StringSplitOptions.TrimEntries);
        for (int start = Next(from); start >= 0; start = Next(start + 1))
        {
            int end = start + parts[0].Length;
            foreach (string part in parts[1..])
            {
                int at = text.IndexOf(part, end, StringComparison.Ordinal);
                if (at < 0)
                    yield break;
                end = at + part.Length;
            }

            if (!IsInsideWord(text, start) && !IsInsideWord(text, end))
                yield return TextSpan.Between(start, end);
        }

        int Next(int at) => at < text.Length ? text.IndexOf(parts[0], at, StringComparison.Ordinal) : -1;
    }

    static bool IsInsideWord(string text, int place) =>
        place > 0 && place < text.Length
        && char.IsLetterOrDigit(text[place - 1]) && char.IsLetterOrDigit(text[place]);
}
