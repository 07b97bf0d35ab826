using Standfirst.Language.People;

namespace Standfirst.Language.Quotations;

/// <summary>Who was said last to say something or was asked, in marks or not: who is told of next as "she" goes on.</summary>
/// <param name="Member">The person; <see cref="Cast.Nobody"/> for none.</param>
/// <param name="Place">A token of the words that tell it.</param>
/// <param name="IsAsked">Whether that person was asked.</param>
/// <param name="IsStranger">Whether it is nobody of the cast, but somebody with a name and an office.</param>
readonly record struct LastTold(int Member, int Place, bool IsAsked, bool IsStranger)
{
    // How sure it is that who was told to speak just before goes on.
    const double Sureness = .85;

    /// <summary>Nobody yet.</summary>
    public static readonly LastTold Nobody = new(Cast.Nobody, 0, IsAsked: false, IsStranger: false);

    /// <summary>Whether a pronoun means somebody whom the cast does not know: "The harbour master, Ono Tikk, said so. | “We waited,” |
    /// he | said."</summary>
    public bool IsMeant(CodedStory story, in SpeakerWords named) => IsStranger && Place < named.Place
        && story.SentenceOf(Place) >= story.SentenceOf(named.Place) - 1;

    /// <summary>Whether that person goes on as a pronoun: "Ana Ruiz said the ferry was late. | “We waited,” | she | said." No
    /// sentence between is about anybody else.</summary>
    public Reference GoesOn(CodedStory story, Cast cast, in SpeakerWords named)
    {
        if (Member == Cast.Nobody || Place >= named.Place)
            return Reference.None;
        var sought = SoughtPerson.Of(story, cast, named);
        int last = story.SentenceOf(Place), here = story.SentenceOf(named.Place);
        if (story.ParagraphOf(Place) < story.ParagraphOf(named.Place) - 1 || !sought.MayBe(cast, Member))
            return Reference.None;
        for (int number = last; number < here; number++)
        {
            var (_, first, end) = story.Story.Sentences[number];
            if (number > last ? story.IsQuoted(first) : IsAsked)
                continue;
            int other = Focus.Named(story, cast, new(first, end), named.Place, sought).Member;
            // "When Tom Ashe said no, Jan Berg left": not who only speaks within the last sentence.
            if (other != Cast.Nobody && other != Member && (number > last || IsNamed(story, cast, other, first, end)))
                return Reference.None;
        }
        return new(Member, Sureness);
    }

    static bool IsNamed(CodedStory story, Cast cast, int member, int first, int end)
    {
        foreach (ref readonly var mention in cast.Within(first, end))
        {
            if (mention.Member == member && mention.Kind == CastMentionKind.Name && !story.IsQuoted(mention.First))
                return true;
        }
        return false;
    }
}
