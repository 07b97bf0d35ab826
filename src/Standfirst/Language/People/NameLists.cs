using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Where the names stand that a relation's noun speaks of.</summary>
static class NameLists
{
    // So far behind "of" a name begins: "the son of | the late Ana Ruiz".
    const int FarthestName = 8;

    static readonly WordSet Small = new("and little baby twins twin young");

    // "bought for his wife | by Tom Ashe": whoever follows is another.
    static readonly WordSet Parting = new(
        "not by from against about than as while when where after before because if though");

    // "a son | named | Leo".
    static readonly WordSet Naming = new("named called known born aged nicknamed dubbed christened");

    static readonly ulong And = WordHash.Of("and"), Of = WordHash.Of("of"), Whom = WordHash.Of("whom");

    /// <summary>The first name behind a noun, no verb between; where no more may be, the place of that.</summary>
    public static int FirstName(SensedStory story, Cast cast, int at, int limit)
    {
        at = BehindOneOf(story, at);
        while (at < limit)
        {
            // "her grandfather, | Ana's husband | Tom": whose husband he is, is another.
            if (cast.MentionAt(at) is >= 0 and var place)
            {
                if (!IsOwner(story, cast, place, limit))
                    return at;
                at = cast.Mentions[place].End;
            }
            else if (Stops(story, at))
            {
                return at;
            }
            at++;
        }
        return at;
    }

    static bool IsOwner(SensedStory story, Cast cast, int place, int limit)
    {
        int genitive = cast.Mentions[place].End;
        return genitive + 1 < limit && story.Story.Tags[genitive] == PartOfSpeech.PossessiveEnding
            && story.IsSmall(genitive + 1) && story.Is(genitive + 1, WordSense.Relation);
    }

    // "four grandchildren, one of whom, | Ida, is a vet".
    static int BehindOneOf(SensedStory story, int at) =>
        story.IsMark(at, ',') && story.IsMark(at + 4, ',') && story.Tokens[at + 2].Hash == Of
            && story.Tokens[at + 3].Hash == Whom
            ? at + 5
            : at;

    /// <summary>The mention of the first name from a token on, no comma between; -1 where there is none.</summary>
    public static int NameFrom(SensedStory story, Cast cast, int at, int end)
    {
        int limit = Math.Min(end, at + FarthestName);
        for (int word = at; word < limit; word++)
        {
            if (cast.MentionAt(word) is >= 0 and var place)
                return Described(story, cast, place, Math.Min(end, cast.Mentions[place].End + FarthestName));
            if (Stops(story, word) || story.IsMark(word, ','))
                return -1;
        }
        return -1;
    }

    // "to | Ostrava Steel board member | Ana Ruiz", "Ruiz aide Tom Ashe": the name that the first one helps to describe.
    static int Described(SensedStory story, Cast cast, int place, int limit)
    {
        int at = cast.Mentions[place].End;
        while (at < limit && story.IsSmall(at)
            && (story.Story.Tags[at] is PartOfSpeech.Noun or PartOfSpeech.Adjective || RoleNouns.Is(story, at)))
            at++;
        return at < limit && at > cast.Mentions[place].End && RoleNouns.Is(story, at - 1)
            && cast.MentionAt(at) is >= 0 and var named
            ? named
            : place;
    }

    /// <summary>The name that a list goes on with behind one of its names and its age: ", two, and | Max"; -1 where
    /// it ends.</summary>
    public static int Next(SensedStory story, int at, int end)
    {
        at = Ages.EndBehind(story, at, end);
        int word = at;
        while (word < end && word < at + 4 && (story.IsAnyMark(word, ",;") || Small.Has(story.Tokens[word])))
            word++;
        return word > at && word < end && story.IsCapitalized(word) ? word : -1;
    }

    // "her partner returned fire, | hitting"; not "her partner, | retired | driver", "award-|winning".
    static bool IsDeed(SensedStory story, int at) =>
        story.Story.Tags[at] is PartOfSpeech.PastParticiple or PartOfSpeech.Gerund && !story.Is(at, WordSense.Rank)
        && !story.IsMark(at - 1, '-') && !Naming.Has(story.Tokens[at]);

    // "her mother, | retired | teacher Ana Ruiz".
    static bool IsRank(SensedStory story, int at) => story.IsSmall(at) && story.Is(at, WordSense.Rank)
        && RoleNouns.Is(story, at + 1);

    static bool Stops(SensedStory story, int at) => !IsRank(story, at) && IsStop(story, at);

    static bool IsStop(SensedStory story, int at) =>
        story.Story.Tags[at] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.PresentTense
            or PartOfSpeech.Modal or PartOfSpeech.WhPronoun or PartOfSpeech.Pronoun or PartOfSpeech.To
        || story.Tokens[at].Kind == TokenKind.Mark && ".;!?\"“”".Contains(story.Text[story.Tokens[at].Start])
        || IsDeed(story, at) || Parting.Has(story.Tokens[at])
        || story.Tokens[at].Hash == And && story.Is(at - 1, WordSense.Relation);
}
