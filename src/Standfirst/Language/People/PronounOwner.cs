using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"her husband", "Tom Ashe, 41, and his wife" → whose.</summary>
static class PronounOwner
{
    // So far before the pronoun the noun of a stranger stands: "the Duke of Leeds and | his wife".
    const int FarthestWord = 8;

    static readonly WordSet Joining = new("and with");

    static readonly ulong Own = WordHash.Of("own");

    /// <summary>Whose relative the pronoun at a token says that somebody is.</summary>
    public static Possessor Find(SensedStory story, Cast cast, in Sentence sentence, int at)
    {
        var gender = Genders.Of(story.Senses[at]);
        if (PartnerBefore(story, cast, sentence, at, gender) is not Cast.Nobody and var partner)
            return new(partner, Cast.Nobody, gender, at);
        if (SharedChildren.SharerBefore(story, cast, sentence, at) is not Cast.Nobody and var sharer)
            return new(sharer, Cast.Nobody, gender, at);
        if (IsOfStranger(story, cast, sentence, at))
            return Possessor.None(at);
        // "The widow nursed her | own husband": the subject's, whoever that is.
        if (story.Tokens[at + 1].Hash == Own && at > sentence.FirstToken)
        {
            return Subjects.Before(cast, sentence, at) is >= 0 and var subject
                ? new(cast.Mentions[subject].Member, Cast.Nobody, gender, at)
                : Possessor.None(at);
        }
        return new(Whose(cast, at, gender, sentence), Cast.Nobody, gender, at);
    }

    // "Ana Ruiz blamed the Duke of Leeds and | his wife": nobody's whom the story names.
    static bool IsOfStranger(SensedStory story, Cast cast, in Sentence sentence, int pronoun)
    {
        if (pronoun - 2 <= sentence.FirstToken || !Joining.Has(story.Tokens[pronoun - 1]))
            return false;
        int least = Math.Max(sentence.FirstToken, pronoun - FarthestWord);
        for (int at = pronoun - 2; at > least && cast.MentionAt(at) < 0; at--)
        {
            if (story.Is(at, WordSense.Role | WordSense.Title | WordSense.Office))
                return NounPhrase.IsArticle(story, at - 1);
            if (story.Story.Tags[at] is not (PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.Preposition))
                return false;
        }
        return false;
    }

    // "Tom Ashe, 41, and | his wife": Tom's, whoever else the sentence names.
    static int PartnerBefore(SensedStory story, Cast cast, in Sentence sentence, int pronoun, Gender gender)
    {
        int at = pronoun - 1;
        if (at <= sentence.FirstToken || !Joining.Has(story.Tokens[at]))
            return Cast.Nobody;
        at--;
        if (story.IsMark(at, ','))
            at--;
        if (Ages.IsAge(story, at) && story.IsMark(at - 1, ','))
            at -= 2;
        return at >= sentence.FirstToken && cast.MentionAt(at) is >= 0 and var place
            && cast.Mentions[place].Kind == CastMentionKind.Name
            && Genders.Agree(cast.Members[cast.Mentions[place].Member].Gender, gender)
                ? cast.Mentions[place].Member
                : Cast.Nobody;
    }

    /// <summary>The person whom a pronoun means.</summary>
    public static int Whose(Cast cast, int pronoun, Gender gender, in Sentence sentence) =>
        cast.PersonAt(pronoun) is not Cast.Nobody and var known
            ? known
            : Salience.Nearest(cast, pronoun, gender, sentence.FirstToken);
}
