using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"I'm 80", "my daughter, Ida" → what speakers tell of themselves. It is read when the speakers are
/// known.</summary>
static class FirstPersonFinder
{
    // A speaker who is less sure tells nothing: a wrong age is worse than none. The answers of an interview are less
    // sure; they tell of relatives who bear the same name.
    const double SureSpeaker = 0.65, SureOfFamily = 0.5;

    static readonly WordSet My = new("my our");
    static readonly WordSet Am = new("am 'm");

    static readonly ulong I = WordHash.Of("i");

    /// <summary>Adds to a cast what its persons say of themselves.</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="quotations">Their words.</param>
    public static void Find(Cast cast, IReadOnlyList<Quotation> quotations)
    {
        var story = cast.Story;
        foreach (var quotation in quotations)
        {
            if (quotation.Kind == QuotationKind.Indirect || quotation.Confidence < SureOfFamily
                || cast.NumberOf(quotation.Speaker) is not (>= 0 and var speaker))
                continue;
            var others = new SpokenOf(story, cast, speaker);
            foreach (var content in quotation.Content)
                Read(cast, speaker, story.Story.TokenAt(content.Start), story.Story.TokenAt(content.End),
                    quotation.Confidence >= SureSpeaker, ref others);
        }
    }

    static void Read(Cast cast, int speaker, int first, int end, bool isSure, ref SpokenOf others)
    {
        var story = cast.Story;
        for (int at = first; at + 1 < end; at++)
        {
            ref readonly var word = ref story.Tokens[at];
            if (My.Has(word))
                SpeakerKinFinder.Find(story, cast, speaker, at, end, isSure);
            if (!isSure)
                continue;
            if (word.Hash == I && Am.Has(story.Tokens[at + 1]) && Ages.IsSaid(story, at + 2, end))
                cast.DescribeAge(speaker, at + 2, new(at, at + 3));
            else if (cast.MentionAt(at) is >= 0 and var mention
                && cast.Mentions[mention].Kind == CastMentionKind.Name)
                others.Name(cast.Mentions[mention].Member);
            else
                others.Read(at, end);
        }
    }
}
