using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Whom words mean that may be a name, a pronoun, kin or a descriptor.</summary>
static class ReferenceResolver
{
    // How sure it is whom a name means, or a pronoun that nobody else competes for.
    internal const double SureOfName = 0.95;

    /// <summary>Whom some words mean; see <see cref="Cast.WhoIs"/>.</summary>
    public static Reference Resolve(Cast cast, int first, int end, ReadOnlySpan<int> speakers)
    {
        var story = cast.Story;
        if (first < 0 || first >= end || end > story.Tokens.Length)
            return Reference.None;
        if (Known(cast, first, end, speakers) is not Cast.Nobody and var known)
            return new(known, SureOfName);
        if (end - first == 1)
            return OneWord(cast, first, speakers);
        if (BirthOrder.End(story, first + 1) == end
            && BirthOrder.Resolve(cast, first + 1) is { Member: not Cast.Nobody } child)
            return child;
        int head = HeadOf(story, first, end);
        if (head >= 0 && RelationWords.At(story, head, out int behind) is { } relation
            && KinResolver.OwnerIn(cast, first, head, behind, end, speakers) is { } owner)
            return KinResolver.KinOf(cast, owner, relation);
        if (NameIn(cast, first, end) is not Cast.Nobody and var named)
            return new(named, SureOfName);
        return DescriptorResolver.Resolve(cast, first, end, head, speakers);
    }

    // Words that were resolved before; whoever spoke since may change it, but of a name.
    static int Known(Cast cast, int first, int end, ReadOnlySpan<int> speakers)
    {
        if (cast.MentionAt(first) is not (>= 0 and var at))
            return Cast.Nobody;
        ref readonly var mention = ref cast.Mentions[at];
        return mention.First == first && mention.End == end
            && (speakers.IsEmpty || mention.Kind == CastMentionKind.Name)
            ? mention.Member
            : Cast.Nobody;
    }

    static Reference OneWord(Cast cast, int token, ReadOnlySpan<int> speakers)
    {
        if (cast.MentionAt(token) is >= 0 and var at && cast.Mentions[at] is var mention
            && (mention.Kind == CastMentionKind.Name
                || speakers.IsEmpty && mention.Kind == CastMentionKind.Pronoun))
            return new(mention.Member, SureOfName);
        return cast.Story.Is(token, WordSense.Pronoun)
            ? Salience.Most(cast, token, Genders.Of(cast.Story.Senses[token]), speakers, SureOfName)
            : Reference.None;
    }

    /// <summary>Who is named last in some words; <see cref="Cast.Nobody"/> where nobody is.</summary>
    public static int NameIn(Cast cast, int first, int end)
    {
        int named = Cast.Nobody;
        for (int at = cast.MentionsBefore(first); at < cast.Mentions.Length && cast.Mentions[at].First < end; at++)
        {
            if (cast.Mentions[at].Kind == CastMentionKind.Name)
                named = cast.Mentions[at].Member;
        }
        return named;
    }

    // The noun of a phrase: "the | novelist | from Leeds".
    static int HeadOf(SensedStory story, int first, int end)
    {
        const WordSense Heads = WordSense.Role | WordSense.Office | WordSense.Relation;
        int head = -1;
        for (int at = first; at < end; at++)
        {
            if (RoleNouns.Is(story, at) || story.Is(at, Heads) && !story.IsInitial(at))
                head = at;
            else if (head >= 0 && story.Story.Tags[at] == PartOfSpeech.PossessiveEnding)
                head = -1;   // "the minister's | spokesman"
            else if (head >= 0 && !story.IsMark(at, '-'))
                break;
        }
        return head;
    }
}
