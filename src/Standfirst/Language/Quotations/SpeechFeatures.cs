using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>What tells whether words that are quoted without a cue are speech.</summary>
static class SpeechFeatures
{
    /// <param name="story">The story.</param>
    /// <param name="stretch">What stands in marks.</param>
    /// <param name="before">The stretch before it that somebody says; -1 for none.</param>
    /// <param name="room">Room for what is seen.</param>
    public static Features Of(CodedStory story, int stretch, int before, Span<int> room)
    {
        var f = new Features(room, (int)Decision.Speech);
        int first = story.FirstOf(stretch), end = story.EndOf(stretch), paragraph = story.Marks.Stretches[stretch].Paragraph;
        var inner = new TokenSpan(first + 1, Math.Max(first + 1, end - 1));
        ushort previous = story.Code(first - 1), opening = story.Code(first + 1);
        ushort last = story.Code(end - 2), next = story.Code(end);
        int words = Features.Step(inner.Length), verbs = Counts.Verbs(story, inner), capitals = Counts.Capitals(story, inner);
        int begins = Speech.BeginsSentence(story, stretch) ? 1 : 0, ends = Speech.EndsAsSpeech(story, end) ? 1 : 0;
        int isTitle = QuotedTitles.AreName(story, stretch) ? 1 : 0, whole = IsParagraph(story, paragraph, first, end) ? 1 : 0;
        int nearBefore = before < 0 ? 3 : Math.Min(3, paragraph - story.Marks.Stretches[before].Paragraph);
        var passage = story.PassageOf(story.SentenceOf(first));
        var around = new Surroundings(story, passage);
        int cue = around.CueFrom(end) / Surroundings.Forms, cueBefore = around.CueBefore(first);
        f.Add(0, 0);
        f.Add(1, words);
        f.Add(2, words, begins, ends);
        f.Add(3, begins, ends, whole);
        f.Add(4, previous);
        f.Add(5, next);
        f.Add(6, previous, words);
        f.Add(7, last, begins, words);
        f.Add(8, verbs, words);
        f.Add(9, capitals, words, isTitle);
        f.Add(10, isTitle, begins);
        f.Add(11, nearBefore, begins, ends);
        f.Add(12, nearBefore, words);
        f.Add(13, opening);
        f.Add(14, opening, begins);
        f.Add(15, cue, words);
        f.Add(16, cueBefore, words);
        f.Add(17, story.Code(first - 2), previous);
        f.Add(18, previous, next);
        f.Add(19, whole, nearBefore);
        f.Add(20, verbs, begins, isTitle);
        return f;
    }

    static bool IsParagraph(CodedStory story, int paragraph, int first, int end) =>
        story.Story.Paragraphs[paragraph].FirstToken == first && story.Story.Paragraphs[paragraph].EndToken == end;
}
