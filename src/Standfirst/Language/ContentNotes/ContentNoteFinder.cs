using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.ContentNotes;

/// <summary>A story → the matters in it that some readers wish to be told of before they read.</summary>
/// <remarks>
/// A note names a matter in the terms of a published guideline and points at the page's own words for it, of suicide and
/// self-harm never at how. It judges nobody, hides nothing and changes nothing.
/// </remarks>
static class ContentNoteFinder
{
    // A note is a pointer, no index: the first few places are enough.
    const int MostPlaces = 5;

    /// <summary>Finds the matters, by where they first stand.</summary>
    public static IReadOnlyList<ContentNote> Find(Story story)
    {
        if (PhraseBook.Of(story.Language) is not { } book)
            return [];
        List<TextSpan>?[] places = [];
        List<Topic> found = [];
        List<List<TextSpan>> evidence = [];
        var tokens = story.Tokens;
        foreach (ref readonly var sentence in story.Sentences)
        {
            story.Limits.ThrowIfOver();
            for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (tokens[at].Kind != TokenKind.Word || book.At(tokens[..sentence.EndToken], at) is not { } phrase
                    || IsTitle(story, sentence, at, phrase.Length))
                    continue;
                if (places.Length == 0)
                    places = new List<TextSpan>?[PhraseBook.TopicCount];
                if (places[phrase.Number] is not { } spans)
                {
                    places[phrase.Number] = spans = [];
                    found.Add(phrase.Topic);
                    evidence.Add(spans);
                }
                if (spans.Count < MostPlaces)
                    spans.Add(story.SpanOf(at, at + phrase.Length));
                at += phrase.Length - 1;
            }
        }
        if (found.Count == 0)
            return [];
        var notes = new ContentNote[found.Count];
        for (int number = 0; number < notes.Length; number++)
            notes[number] = new(found[number].Name, evidence[number], found[number].Guideline);
        return notes;
    }

    // "Murder on the Night Ferry": a capital in mid-sentence, or two at its beginning, are of a title or a name. In German
    // every noun has one.
    static bool IsTitle(Story story, in Sentence sentence, int at, int length)
    {
        var tokens = story.Tokens;
        if (!story.IsEnglish || !IsCapital(tokens[at]))
            return false;
        bool isFirst = at == sentence.FirstToken || at == sentence.FirstToken + 1 && tokens[at - 1].Kind == TokenKind.Mark;
        int end = at + length;
        return !isFirst || end < sentence.EndToken && IsCapital(tokens[end]);
    }

    static bool IsCapital(in Token token) => token.Case is LetterCase.Capitalized or LetterCase.Mixed;
}
