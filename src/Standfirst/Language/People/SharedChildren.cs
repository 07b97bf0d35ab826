using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"She shares two sons, Leo and Max, with her ex-husband, Tom Ashe", "Leo, the son Ana Ruiz shares with Tom
/// Ashe" → whose children they are: of both.</summary>
static class SharedChildren
{
    // "with her ex-husband, the former drummer | Tom Ashe".
    const int FarthestParent = 8;

    const int MostBeforeWith = 4;

    static readonly WordSet Shares = new("share shares shared has had have");
    static readonly WordSet Whom = new("that whom who");

    static readonly ulong With = WordHash.Of("with");

    /// <summary>Whose child it is where the clause behind its noun says so: "the son | Ana Ruiz shares with".</summary>
    public static Possessor OwnerBehind(SensedStory story, Cast cast, in Sentence sentence, Relation relation, int noun)
    {
        int at = noun + 1;
        if (!IsChild(relation) || noun == sentence.FirstToken || !NounPhrase.IsArticle(story, noun - 1)
            || at >= sentence.EndToken)
            return Possessor.None(noun);
        if (Whom.Has(story.Tokens[at]))
            at++;
        int end = cast.MentionAt(at) is >= 0 and var place ? cast.Mentions[place].End
            : story.Is(at, WordSense.Pronoun) ? at + 1 : at + 2;
        if (end + 1 >= sentence.EndToken || !Shares.Has(story.Tokens[end]) || story.Tokens[end + 1].Hash != With)
            return Possessor.None(noun);
        // "Ida, the daughter | she shares": she is not Ida, whom her sentence begins with.
        if (story.Is(at, WordSense.Pronoun))
        {
            var gender = Genders.Of(story.Senses[at]);
            return new(Salience.Most(cast, sentence.FirstToken, gender, [], 1).Member, Cast.Nobody, gender, noun - 1);
        }
        // "the actress | shares": of the verb's form the tagger makes a noun, and of all three words nobody.
        int owner = cast.PersonAt(at) is not Cast.Nobody and var named ? named : cast.WhoIs(at, end, []).Member;
        return new(owner, Cast.Nobody, Gender.Unknown, noun - 1);
    }

    /// <summary>Who shares a child with whoever follows: "the actress shares with | her former husband";
    /// <see cref="Cast.Nobody"/> where nobody does.</summary>
    public static int SharerBefore(SensedStory story, Cast cast, in Sentence sentence, int pronoun)
    {
        int subject = pronoun - 3;
        if (subject <= sentence.FirstToken || story.Tokens[pronoun - 1].Hash != With || !Shares.Has(story.Tokens[pronoun - 2]))
            return Cast.Nobody;
        return cast.PersonAt(subject) is not Cast.Nobody and var named ? named
            : cast.WhoIs(subject - 1, subject + 1, []).Member;
    }

    /// <summary>Notes that children are also those of whoever stands behind "with".</summary>
    /// <param name="story">The story.</param>
    /// <param name="cast">Its persons.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The children's noun.</param>
    /// <param name="first">Where the first child's name begins.</param>
    /// <param name="at">The token behind the last child's name and age, or behind the noun.</param>
    public static void Find(SensedStory story, Cast cast, in Sentence sentence, in RelationNoun noun, int first, int at)
    {
        if (!IsChild(noun.Relation) || !IsShared(story, sentence, noun, at)
            || OtherFrom(story, cast, sentence, at) is not (>= 0 and var place))
            return;
        var other = cast.Mentions[place];
        var children = new NameList(story, cast, first, Math.Max(at, first + 1));
        while (children.Next(out var child) && child.Member != other.Member)
            cast.Relate(other.Member, noun.Relation, child.Member, Gender.Unknown, new(noun.At, other.End));
    }

    // "| shares two children, Leo and Ida, with", "the son | she shares with".
    static bool IsShared(SensedStory story, in Sentence sentence, in RelationNoun noun, int end)
    {
        int limit = Math.Min(sentence.EndToken, end + FarthestParent);
        for (int at = Math.Max(sentence.FirstToken, noun.At - FarthestParent); at < limit; at++)
        {
            if (Shares.Has(story.Tokens[at]))
                return true;
        }
        return false;
    }

    // ", | with her former husband, the drummer Tom Ashe", "| the actress shares with Tom Ashe".
    static int OtherFrom(SensedStory story, Cast cast, in Sentence sentence, int at)
    {
        if (story.IsMark(at, ','))
            at++;
        // "| the actress shares | with".
        for (int word = at; word < at + MostBeforeWith && word + 1 < sentence.EndToken; word++)
        {
            if (Shares.Has(story.Tokens[word]) && story.Tokens[word + 1].Hash == With)
                at = word + 1;
        }
        if (at + 1 >= sentence.EndToken || story.Tokens[at].Hash != With)
            return -1;
        int first = NameLists.FirstName(story, cast, BehindPossessive(story, at + 1),
            Math.Min(sentence.EndToken, at + FarthestParent));
        return cast.MentionAt(first) is >= 0 and var place && cast.Mentions[place].Kind == CastMentionKind.Name ? place : -1;
    }

    static int BehindPossessive(SensedStory story, int at) =>
        story.Is(at, WordSense.Pronoun) || story.Story.Tags[at] == PartOfSpeech.PossessivePronoun ? at + 1 : at;

    static bool IsChild(Relation relation) => relation.BackMale == "father";
}
