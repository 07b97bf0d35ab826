using Standfirst.Language.People;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>The mentions of persons among some words.</summary>
static class CastMentions
{
    static readonly ushort Clitic = WordCodes.Of("'s");

    /// <summary>The mentions that begin among some tokens, in reading order.</summary>
    public static ReadOnlySpan<CastMention> Within(this Cast cast, int first, int end)
    {
        int from = cast.MentionsBefore(first);
        return cast.Mentions[from..Math.Max(from, cast.MentionsBefore(end))];
    }

    /// <summary>Whether the first person whom some tokens mean is named there.</summary>
    public static bool BeginsWithName(this Cast cast, int first, int end) =>
        cast.Within(first, end) is [{ Kind: CastMentionKind.Name }, ..];

    /// <summary>Who is named by the last of some tokens; <see cref="Cast.Nobody"/> where nobody is.</summary>
    public static int NameAtEnd(this Cast cast, int first, int end) =>
        cast.Within(first, end) is [.., { Kind: CastMentionKind.Name } name] && name.End == end ? name.Member : Cast.Nobody;

    /// <summary>Whether some tokens mean a person.</summary>
    public static bool Means(this Cast cast, int member, int first, int end)
    {
        foreach (ref readonly var mention in cast.Within(first, end))
        {
            if (mention.Member == member)
                return true;
        }
        return false;
    }

    /// <summary>Whether a person among some words only owns what they name: "Ana Ruiz's mother".</summary>
    public static bool IsOwnerWithin(this Cast cast, CodedStory story, int member, int first, int end)
    {
        foreach (ref readonly var mention in cast.Within(first, end))
        {
            if (mention.Member == member && mention.End < end && IsOwner(story, mention.End))
                return true;
        }
        return false;
    }

    /// <summary>Whether what stands behind words is theirs: "Ana Ruiz's boat"; not "Ana Ruiz's been asked".</summary>
    public static bool IsOwner(CodedStory story, int end) =>
        story.Code(end) == Clitic && story.Story.Tags[end] != PartOfSpeech.ThirdPerson;
}
