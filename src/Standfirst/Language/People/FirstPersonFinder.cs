using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"I'm 80", "my daughter, Ida" → what speakers tell of themselves. It is read when the speakers are
/// known.</summary>
static class FirstPersonFinder
{
    // A speaker who is less sure tells nothing: a wrong age is worse than none. The answers of an interview are less
    // sure.
    const double SureSpeaker = 0.65;

    static readonly WordSet My = new("my our");
    static readonly WordSet Am = new("am 'm");
    static readonly WordSet Followers = new("years now and but today");

    static readonly ulong I = WordHash.Of("i");

    /// <summary>Adds to a cast what its persons say of themselves.</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="quotations">Their words.</param>
    public static void Find(Cast cast, IReadOnlyList<Quotation> quotations)
    {
        var story = cast.Story;
        foreach (var quotation in quotations)
        {
            if (quotation.Kind == QuotationKind.Indirect || quotation.Confidence < SureSpeaker
                || cast.NumberOf(quotation.Speaker) is not (>= 0 and var speaker))
                continue;
            foreach (var content in quotation.Content)
                Read(story, cast, speaker, story.Story.TokenAt(content.Start), story.Story.TokenAt(content.End));
        }
    }

    static void Read(SensedStory story, Cast cast, int speaker, int first, int end)
    {
        for (int at = first; at + 1 < end; at++)
        {
            ref readonly var word = ref story.Tokens[at];
            if (My.Has(word))
                SpeakerKinFinder.Find(story, cast, speaker, at, end);
            else if (word.Hash == I && Am.Has(story.Tokens[at + 1]) && IsAge(story, at + 2, end))
                cast.DescribeAge(speaker, at + 2, new(at, at + 3));
        }
    }

    // "I'm | 80,", "I am | 80 years old"; not "I'm 80 per cent sure".
    static bool IsAge(SensedStory story, int at, int end) =>
        at < end && Ages.IsAge(story, at) && !story.Is(at, WordSense.Number)
        && (at + 1 >= end || story.IsMark(at + 1, ',') || story.IsMark(at + 1, '.') || story.IsMark(at + 1, ';')
            || Followers.Has(story.Tokens[at + 1]));
}
