using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>How much a mention puts its person in mind.</summary>
static class Prominence
{
    // Measured on GUM's news, interviews and lives by the share of pronouns that find their name:
    // docs/decisions/0009-people.md.
    const float Subject = 1.5f, Speaker = 1.6f, Owner = 0.8f, Other = 1;

    // "Ana Ruiz, defending, said that he …" means the accused.
    const float Aside = 0.4f;

    /// <summary>The prominence of the words from one token to another.</summary>
    public static float Of(SensedStory story, int sentence, int first, int end)
    {
        var bounds = story.Story.Sentences[sentence];
        if (end + 1 < bounds.EndToken && story.IsMark(end, ',') && Pleads.Has(story.Tokens[end + 1]))
            return Aside;
        if (end < bounds.EndToken && story.Is(end, WordSense.Saying) && story.IsSmall(end)
            || first > bounds.FirstToken && story.Is(first - 1, WordSense.Saying) && story.IsSmall(first - 1))
            return Speaker;
        if (end < bounds.EndToken && story.Tokens[end].Hash == Genitive)
            return Owner;
        if (end < bounds.EndToken && IsVerb(story, end))
            return Subject;
        // "Mara Lindqvist, the novelist, left": the first name, with no verb before it.
        int limit = Math.Max(bounds.FirstToken, first - 6);
        for (int at = first - 1; at >= limit; at--)
        {
            if (IsVerb(story, at) || story.Story.Tags[at] == PartOfSpeech.Preposition)
                return Other;
        }
        return limit == bounds.FirstToken ? Subject : Other;
    }

    static readonly WordSet Pleads = new("defending prosecuting mitigating representing");

    static readonly ulong Genitive = WordHash.Of("'s");

    static bool IsVerb(SensedStory story, int at) =>
        story.Story.Tags[at] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal
            or PartOfSpeech.PresentTense;
}
