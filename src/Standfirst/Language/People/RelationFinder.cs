using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"her husband, the chef Tom Ashe", "sons Leo (4) and Max, two" → who is what to whom.</summary>
static class RelationFinder
{
    // So many words may stand between a relation's noun and the name: "her husband of 20 years, the chef | Tom".
    const int FarthestName = 10;

    // So many children, brothers, colleagues are listed.
    const int LongestList = 12;

    static readonly WordSet Has = new("has have had welcomed adopted raised brought lost named");
    static readonly WordSet Their = new("their");
    static readonly WordSet Couple = new("couple pair");
    static readonly WordSet To = new("of for to");

    static readonly ulong Genitive = WordHash.Of("'s"), Apostrophe = WordHash.Of("'"), And = WordHash.Of("and"),
        Not = WordHash.Of("not"), Late = WordHash.Of("late");

    /// <summary>Notes how the persons of a sentence are related.</summary>
    public static void Find(SensedStory story, Cast cast, in Sentence sentence)
    {
        for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (story.Is(at, WordSense.Relation) && RelationWords.At(story, at, out int end) is { } relation)
                Noun(story, cast, sentence, relation, at, end);
            else
                CoupleFinder.Find(story, cast, sentence, at);
        }
    }

    static void Noun(SensedStory story, Cast cast, in Sentence sentence, Relation relation, int noun, int behind)
    {
        // "the husband of Mara": who is called so stands before it; "her husband Tom": behind it.
        if (behind + 1 < sentence.EndToken && To.Has(story.Tokens[behind]))
        {
            if (NameFrom(story, cast, behind + 1, sentence.EndToken) is >= 0 and var owner
                && Subject(story, cast, sentence, noun) is >= 0 and var named)
                Of(story, cast, sentence, relation, noun, owner, named);
            return;
        }
        // "her doubles partner", "his business partner".
        if (relation.Kind == "partner" && noun > sentence.FirstToken && story.IsSmall(noun - 1)
            && !LeadsToKin(story, noun - 1))
            return;
        var (owner1, owner2, gender, first) = Owner(story, cast, sentence, relation, noun);
        if (owner1 < 0)
        {
            Among(story, cast, sentence, relation, noun, behind);
            return;
        }
        bool found = false;
        int at = behind;
        int limit = Math.Min(sentence.EndToken, behind + FarthestName);
        at = FirstName(story, cast, at, limit);
        for (int count = 0; count < LongestList && at < sentence.EndToken
            && cast.MentionFrom(at) is >= 0 and var place; count++)
        {
            var mention = cast.Mentions[place];
            if (mention.Kind != CastMentionKind.Name || mention.Member == owner1 || mention.Member == owner2)
                break;
            if (count == 0 && story.Story.Tags[first] == PartOfSpeech.PossessivePronoun && owner2 < 0)
            {
                int kin = cast.KinBefore(first, sentence.FirstToken, owner1, mention.Member, gender);
                if (kin < 0)
                {
                    // A man is played by a man.
                    cast.TellGender(owner1, gender);
                    return;
                }
                owner1 = kin;
            }
            Relate(story, cast, relation, owner1, owner2, mention, gender, new(first, mention.End - first), noun);
            if (noun > sentence.FirstToken && story.Tokens[noun - 1].Hash == Late)
                cast.Bury(mention.Member);
            found = true;
            at = ListGoesOn(story, mention.End, sentence.EndToken);
            if (at < 0 || !IsPlural(story, noun))
                break;
        }
        // "Tom Ashe, her husband,": the one who is called so stands before it.
        if (!found && Subject(story, cast, sentence, first) is >= 0 and var before
            && cast.Mentions[before].Member != owner1)
        {
            var mention = cast.Mentions[before];
            Relate(story, cast, relation, owner1, owner2, mention, gender, new(mention.First, behind - mention.First),
                noun);
        }
    }

    // The first name behind the noun, no verb between.
    static int FirstName(SensedStory story, Cast cast, int at, int limit)
    {
        while (at < limit && cast.MentionAt(at) < 0 && !StopsList(story, at))
            at++;
        return at;
    }

    /// <summary>Notes the relatives whom "my" or "our" tells of: "my daughters, Leo and Ida".</summary>
    /// <param name="story">The story.</param>
    /// <param name="cast">Its persons.</param>
    /// <param name="speaker">Whose words they are.</param>
    /// <param name="my">The token of "my".</param>
    /// <param name="end">Where the words end.</param>
    public static void OfSpeaker(SensedStory story, Cast cast, int speaker, int my, int end)
    {
        int noun = my + 1;
        while (noun < end && noun < my + 4 && !story.Is(noun, WordSense.Relation) && LeadsToKin(story, noun))
            noun++;
        if (noun >= end || RelationWords.At(story, noun, out int behind) is not { } relation)
            return;
        // A name right behind, or behind a comma: "my sister said Ida" names another.
        int at = behind < end && story.IsMark(behind, ',') ? behind + 1 : behind;
        for (int count = 0; count < LongestList && at >= 0 && at < end
            && cast.MentionFrom(at) is >= 0 and var place; count++)
        {
            var mention = cast.Mentions[place];
            if (mention.Kind != CastMentionKind.Name)
                break;
            Relate(story, cast, relation, speaker, Cast.Nobody, mention, Gender.Unknown, new(my, mention.End - my),
                noun);
            at = IsPlural(story, noun) ? ListGoesOn(story, mention.End, end) : -1;
        }
    }

    static bool LeadsToKin(SensedStory story, int at) => !NotInLife.Has(story.Tokens[at])
        && (story.Is(at, WordSense.Rank | WordSense.Pronoun) || story.Story.Tags[at] is
        PartOfSpeech.Adjective or PartOfSpeech.PossessivePronoun or PartOfSpeech.PossessiveEnding
            or PartOfSpeech.Determiner);

    static readonly WordSet NotInLife = new(
        "doubles business dance dancing training sparring writing law managing senior founding coalition junior "
        + "trading crime strike");

    // "twins Joel and Naomi", "brothers Tom and Max Ashe": each is the other's.
    static void Among(SensedStory story, Cast cast, in Sentence sentence, Relation relation, int noun, int behind)
    {
        if (!IsPlural(story, noun) || relation.Kind is not ("twin" or "brother" or "sister" or "sibling" or "cousin"))
            return;
        int previous = -1;
        int at = behind;
        for (int count = 0; count < LongestList && at >= 0 && at < sentence.EndToken
            && cast.MentionFrom(at) is >= 0 and var place; count++)
        {
            var mention = cast.Mentions[place];
            if (previous >= 0)
                cast.Relate(cast.Mentions[previous].Member, relation, mention.Member, Genders.Of(story.Senses[noun]),
                    new(noun, mention.End - noun));
            // "twins Leo and Max (14)": both are.
            if (relation.Kind == "twin" && count == 1
                && Ages.At(story, mention.End, sentence.EndToken) is { Length: > 0 } age)
            {
                cast.Describe(cast.Mentions[previous].Member, PersonDescriptionKind.Age, age.First, age.End,
                    new(noun, age.End - noun));
            }
            previous = place;
            at = relation.Kind == "twin" && count == 1 ? -1 : ListGoesOn(story, mention.End, sentence.EndToken);
        }
    }

    static void Relate(
        SensedStory story, Cast cast, Relation relation, int owner1, int owner2, in CastMention mention,
            Gender gender, TokenRange evidence, int noun)
    {
        cast.TellGender(owner1, owner2 < 0 ? gender : Gender.Unknown);
        cast.TellGender(mention.Member, Genders.Of(story.Senses[noun]));
        cast.Relate(owner1, relation, mention.Member, owner2 < 0 ? gender : Gender.Unknown, evidence);
        if (owner2 >= 0)
            cast.Relate(owner2, relation, mention.Member, Gender.Unknown, evidence);
    }

    // "Tom Ashe, a brother of Mara": the name behind "of" has him; a list of them may follow ("mother of Leo and Max").
    static void Of(SensedStory story, Cast cast, in Sentence sentence, Relation relation, int noun, int owner,
        int named)
    {
        var bearer = cast.Mentions[named];
        cast.TellGender(bearer.Member, Genders.Of(story.Senses[noun]));
        int place = owner;
        for (int count = 0; count < LongestList && place >= 0; count++)
        {
            var mention = cast.Mentions[place];
            cast.Relate(mention.Member, relation, bearer.Member, Gender.Unknown,
                new(bearer.First, mention.End - bearer.First));
            int next = ListGoesOn(story, mention.End, sentence.EndToken);
            place = next >= 0 ? cast.MentionFrom(next) : Consort(story, cast, mention.End, sentence.EndToken);
        }
    }

    // "the son of Ana Ruiz, 39, | and her husband, Tom Ashe": he is a parent, too.
    static int Consort(SensedStory story, Cast cast, int at, int end)
    {
        if (Ages.At(story, at, end) is { Length: > 0 } age)
            at = story.IsMark(age.End, ')') ? age.End + 1 : age.End;
        if (story.IsMark(at, ','))
            at++;
        if (at + 3 >= end || story.Tokens[at].Hash != And
            || story.Story.Tags[at + 1] != PartOfSpeech.PossessivePronoun
            || RelationWords.At(story, at + 2, out int behind) is not { } relation || !Cast.IsCouple(relation.Kind))
            return -1;
        return cast.MentionFrom(behind < end && story.IsMark(behind, ',') ? behind + 1 : behind);
    }

    // Whose: "her", "Mara's", "their", "the couple's", "she has two". Where the words that say so begin.
    static (int One, int Other, Gender Gender, int First) Owner(SensedStory story, Cast cast, in Sentence sentence,
        Relation relation, int noun)
    {
        int at = noun - 1;
        // Words before the noun: "her late husband", "Mara's two sons".
        int limit = Math.Max(sentence.FirstToken, noun - 6);
        for (; at >= limit; at--)
        {
            ref readonly var token = ref story.Tokens[at];
            if (story.Is(at, WordSense.Pronoun) && story.Story.Tags[at] == PartOfSpeech.PossessivePronoun)
            {
                var gender = Genders.Of(story.Senses[at]);
                return (Whose(cast, at, gender, sentence), Cast.Nobody, gender, at);
            }
            if (Their.Has(token))
            {
                var (one, other) = cast.NearestPair(at);
                return (one, other, Gender.Unknown, at);
            }
            if (token.Hash == Genitive || token.Hash == Apostrophe)
            {
                if (cast.MentionAt(at - 1) is >= 0 and var place && cast.Mentions[place].Prominence > LeastOwner)
                {
                    // "Leo and Max's mother".
                    if (OfBoth.Contains(relation.Kind) && cast.JoinedBefore(place) is >= 0 and var joined)
                        return (cast.Mentions[joined].Member, cast.Mentions[place].Member, Gender.Unknown,
                            cast.Mentions[joined].First);
                    return (cast.Mentions[place].Member, Cast.Nobody, Gender.Unknown, cast.Mentions[place].First);
                }
                if (at > sentence.FirstToken && Couple.Has(story.Tokens[at - 1]))
                {
                    var (one, other) = cast.NearestPair(at);
                    return (one, other, Gender.Unknown, at - 1);
                }
                break;
            }
            if (token.Hash == WhoseWord)
            {
                int owner = at > sentence.FirstToken && story.IsMark(at - 1, ',') ? at - 2 : at - 1;
                return cast.MentionAt(owner) is >= 0 and var named
                    ? (cast.Mentions[named].Member, Cast.Nobody, Gender.Unknown, cast.Mentions[named].First)
                    : (Cast.Nobody, Cast.Nobody, Gender.Unknown, noun);
            }
            if (Has.Has(token) && at > sentence.FirstToken)
            {
                if (story.Is(at - 1, WordSense.Pronoun))
                {
                    var gender = Genders.Of(story.Senses[at - 1]);
                    return (Whose(cast, at - 1, gender, sentence), Cast.Nobody, gender, at - 1);
                }
                if (Couple.Has(story.Tokens[at - 1]) || They.Has(story.Tokens[at - 1]))
                {
                    var (one, other) = cast.NearestPair(at);
                    return (one, other, Gender.Unknown, at - 1);
                }
                return Having(story, cast, sentence, at);
            }
            if (StopsOwner(story, at))
                break;
        }
        return (Cast.Nobody, Cast.Nobody, Gender.Unknown, noun);
    }

    // "The couple, who met in 2009, | have two sons", "Ruiz, who | has a brother".
    static (int One, int Other, Gender Gender, int First) Having(SensedStory story, Cast cast, in Sentence sentence,
        int has)
    {
        for (int at = has - 1; at >= sentence.FirstToken && at > has - LongestSubject; at--)
        {
            if (Couple.Has(story.Tokens[at]) || They.Has(story.Tokens[at]))
            {
                var (one, other) = cast.NearestPair(at);
                return (one, other, Gender.Unknown, at);
            }
        }
        for (int at = has - 1; at >= sentence.FirstToken && at > has - LongestSubject; at--)
        {
            if (cast.MentionAt(at) is not (>= 0 and var place) || cast.Mentions[place].Prominence < 1)
                continue;
            var subject = cast.Mentions[place];
            // "Karin Holm and her husband, Per Holm, have two sons".
            for (int before = place - 1; before >= 0 && before >= place - 3
                && cast.Mentions[before].First >= sentence.FirstToken; before--)
            {
                if (cast.AreCouple(cast.Mentions[before].Member, subject.Member))
                    return (cast.Mentions[before].Member, subject.Member, Gender.Unknown, cast.Mentions[before].First);
            }
            return (subject.Member, Cast.Nobody, Gender.Unknown, subject.First);
        }
        return (Cast.Nobody, Cast.Nobody, Gender.Unknown, has);
    }

    // So far before "has" its subject may begin.
    const int LongestSubject = 20;

    internal static int Whose(Cast cast, int pronoun, Gender gender, in Sentence sentence) =>
        cast.PersonAt(pronoun) is not Cast.Nobody and var known ? known
            : cast.Nearest(pronoun, gender, sentence.FirstToken);

    static readonly WordSet They = new("they both");

    // What two who are joined have together.
    static readonly string[] OfBoth = ["mother", "father", "parent", "son", "daughter", "child", "grandmother",
        "grandfather"];

    // What is less is a descriptor of somebody likely.
    const float LeastOwner = 0.76f;

    static readonly ulong WhoseWord = WordHash.Of("whose");

    static bool StopsOwner(SensedStory story, int at) =>
        story.Story.Tags[at] is not (PartOfSpeech.Adjective or PartOfSpeech.Numeral
        or PartOfSpeech.Noun or PartOfSpeech.Determiner or PartOfSpeech.Adverb or PartOfSpeech.PastParticiple
            or PartOfSpeech.Gerund)
        && !story.IsMark(at, '-') && !story.Is(at, WordSense.Number | WordSense.Rank);

    static bool StopsList(SensedStory story, int at) =>
        story.Story.Tags[at] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson
        or PartOfSpeech.PresentTense or PartOfSpeech.Modal or PartOfSpeech.WhPronoun or PartOfSpeech.Pronoun
            or PartOfSpeech.To
        || story.Tokens[at].Kind == TokenKind.Mark && ".;!?\"“”".Contains(story.Text[story.Tokens[at].Start])
        || story.Tokens[at].Hash == Not || story.Tokens[at].Hash == And && story.Is(at - 1, WordSense.Relation);

    static bool IsPlural(SensedStory story, int noun) =>
        story.Story.Tags[noun] == PartOfSpeech.PluralNoun || story.Text[story.Tokens[noun].End - 1] == 's';

    // The name that a list goes on with behind one of its names and its age: ", two, and | Max"; -1 where it ends.
    static int ListGoesOn(SensedStory story, int at, int end)
    {
        if (Ages.At(story, at, end) is { Length: > 0 } age)
            at = age.End < end && story.IsMark(age.End, ')') ? age.End + 1 : age.End;
        int word = at;
        while (word < end && word < at + 4
            && (story.IsMark(word, ',') || story.IsMark(word, ';') || Small.Has(story.Tokens[word])))
            word++;
        return word > at && word < end && story.IsCapitalized(word) ? word : -1;
    }

    // The name whose apposition or predicate begins at a token: "Tom Ashe, | her husband", "Tom Ashe is | the brother
    // of".
    static int Subject(SensedStory story, Cast cast, in Sentence sentence, int at)
    {
        int word = at - 1;
        for (int steps = 0; steps < 8 && word >= sentence.FirstToken; steps++, word--)
        {
            if (cast.MentionAt(word) is >= 0 and var place)
                return cast.Mentions[place].Kind == CastMentionKind.Name && steps > 0 ? place : -1;
            bool links = story.IsMark(word, ',') || story.IsMark(word, '-') || story.IsMark(word, '(')
                || story.IsMark(word, ')')
                || Links.Has(story.Tokens[word]) || Ages.IsAge(story, word) || story.IsSmall(word)
                    && (story.Is(word, WordSense.Rank) || Ordinals.Has(story.Tokens[word]));
            if (!links)
                return -1;
        }
        return -1;
    }

    static readonly WordSet Ordinals = new("fourth fifth sixth seventh eighth ninth elder eldest younger youngest older "
        + "oldest");

    static readonly WordSet Small = new("and little baby twins twin young");

    internal static readonly WordSet Links = new("is was a an the who one then aged only");

    internal static int NameFrom(SensedStory story, Cast cast, int at, int end)
    {
        int limit = Math.Min(end, at + 6);
        for (int word = at; word < limit; word++)
        {
            if (cast.MentionAt(word) is >= 0 and var place)
                return place;
            if (StopsList(story, word) || story.IsMark(word, ','))
                return -1;
        }
        return -1;
    }
}
