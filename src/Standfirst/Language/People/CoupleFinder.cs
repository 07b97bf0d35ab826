using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"Mara Lindqvist married Tom Ashe", "newlyweds Ana and Jan Ruiz" → who is or was married to whom.</summary>
static class CoupleFinder
{
    // So far behind the names of a couple a word may tell that it is married.
    const int FarthestWedlock = 24;

    // So far before or behind "married" its names stand.
    const int FarthestName = 6;

    // So far before "The couple" its names stand.
    const int FarthestCouple = 40;

    static readonly WordSet Marries = new("married wed marries weds marry");
    static readonly WordSet Links = new("has had been is was are later secretly then got gets became now just recently");
    static readonly WordSet Earlier = new("before previously formerly once");
    static readonly WordSet Pairs = new("couple newlyweds spouses");
    static readonly WordSet Wedlock = new("marriage married divorce divorced wedding wed husband wife newlyweds");

    static readonly ulong To = WordHash.Of("to"), Tied = WordHash.Of("tied"), Knot = WordHash.Of("knot"),
        With = WordHash.Of("with"), Newlyweds = WordHash.Of("newlyweds"), Spouses = WordHash.Of("spouses"),
        EngagedWord = WordHash.Of("engaged");

    /// <summary>Who is and who was married to whom.</summary>
    public static readonly Relation Spouse = new("spouse", "husband", "wife", "spouse"),
        FormerSpouse = new("ex-spouse", "ex-husband", "ex-wife", "ex-spouse"),
        FormerPartner = new("ex-partner", "ex-partner", "ex-partner", "ex-partner");

    // By what the other is: a man, a woman, anybody.
    static readonly Relation Fiance = new("fiancé", "fiancé", "fiancée", "partner"),
        Fiancee = new("fiancée", "fiancé", "fiancée", "partner"), Partner = new("partner", "partner", "partner", "partner");

    /// <summary>Notes the couple that the word at a token tells of, if it tells of one.</summary>
    public static void Find(SensedStory story, Cast cast, in Sentence sentence, int at)
    {
        ref readonly var word = ref story.Tokens[at];
        if (Marries.Has(word))
            Marriage(story, cast, sentence, at, at + 1);
        else if (word.Hash == EngagedWord && at + 1 < sentence.EndToken && story.Tokens[at + 1].Hash == To)
            Marriage(story, cast, sentence, at, at + 1);
        else if (word.Hash == Tied && at + 3 < sentence.EndToken && story.Tokens[at + 2].Hash == Knot
            && story.Tokens[at + 3].Hash == With)
            Marriage(story, cast, sentence, at, at + 4);
        else if (Pairs.Has(word) && !Pair(story, cast, sentence, at) && at == sentence.FirstToken + 1)
            CoupleBefore(cast, at);
    }

    // "Mara Lindqvist, who is married to | Tom Ashe", "Tom Ashe was married before, to | the actress Ana Ruiz".
    static void Marriage(SensedStory story, Cast cast, in Sentence sentence, int at, int next)
    {
        bool isOver = false;
        int skipped = next;
        while (skipped < sentence.EndToken && skipped < next + 3
            && (Earlier.Has(story.Tokens[skipped]) || story.IsMark(skipped, ',')))
            isOver |= Earlier.Has(story.Tokens[skipped++]);
        if (skipped < sentence.EndToken && story.Tokens[skipped].Hash == To)
            next = skipped + 1;
        else
            isOver = false;
        if (Bride(story, cast, next, Math.Min(sentence.EndToken, next + FarthestName)) is not (>= 0 and var other))
            return;
        int before = at - 1;
        int least = Math.Max(sentence.FirstToken, at - FarthestName);
        for (; before > least && IsLink(story, before); before--)
            isOver |= Earlier.Has(story.Tokens[before]);
        int one = Cast.Nobody, first = before;
        var gender = Gender.Unknown;
        if (cast.MentionAt(before) is >= 0 and var place)
            (one, first) = (cast.Mentions[place].Member, cast.Mentions[place].First);
        else if (story.Is(before, WordSense.Pronoun))
        {
            gender = Genders.Of(story.Senses[before]);
            one = PronounOwner.Whose(cast, before, gender, sentence);
        }
        else if ((story.Tokens[at - 1].Hash == To ? Subjects.Before(cast, sentence, at)
            : Subjects.Of(story, cast, sentence, at)) is >= 0 and var subject)
            (one, first) = (cast.Mentions[subject].Member, cast.Mentions[subject].First);
        var mention = cast.Mentions[other];
        var relation = story.Tokens[at].Hash == EngagedWord ? Betrothed(cast.Members[mention.Member].Gender)
            : isOver ? FormerSpouse : Spouse;
        cast.Relate(one, relation, mention.Member, gender, new(first, mention.End));
    }

    // "married | Ana Ruiz", "to marry | a feed salesman, Tom Ashe".
    static int Bride(SensedStory story, Cast cast, int at, int limit) =>
        NameLists.NameFrom(story, cast, at, limit) is >= 0 and var place ? place
        : at < limit && NounPhrase.IsArticle(story, at) && NounPhrase.Forward(story, at, limit, false) is { IsFound: true } phrase
            && story.IsMark(phrase.End, ',') ? cast.MentionAt(phrase.End + 1)
        : -1;

    static Relation Betrothed(Gender gender) =>
        gender == Gender.Male ? Fiance : gender == Gender.Female ? Fiancee : Partner;

    // What may stand between a name and "married": ", 41, who was later".
    static bool IsLink(SensedStory story, int at) =>
        AppositionSubject.Links.Has(story.Tokens[at]) || Links.Has(story.Tokens[at]) || Earlier.Has(story.Tokens[at])
        || story.IsMark(at, ',') || Ages.IsAge(story, at);

    // "newlyweds | Ana and Jan Ruiz"; "the couple Ana Ruiz and Tom Ashe" may be unmarried.
    static bool Pair(SensedStory story, Cast cast, in Sentence sentence, int at)
    {
        if (cast.MentionFrom(at + 1) is not (>= 0 and var place) || cast.Mentions[place].First >= sentence.EndToken
            || place + 1 >= cast.Mentions.Length || Couples.JoinedBefore(cast, place + 1) != place)
            return false;
        CastMention one = cast.Mentions[place], other = cast.Mentions[place + 1];
        ulong word = story.Tokens[at].Hash;
        bool isMarried = word == Newlyweds || word == Spouses;
        int limit = Math.Min(sentence.EndToken, other.End + FarthestWedlock);
        for (int behind = other.End; behind < limit && !isMarried; behind++)
            isMarried = Wedlock.Has(story.Tokens[behind]);
        cast.Relate(one.Member, isMarried ? Spouse : Partner, other.Member, Gender.Unknown, new(at, other.End));
        return true;
    }

    // "Ana and Jan Ruiz, whose son …, left. | The couple": who share a surname.
    static void CoupleBefore(Cast cast, int at)
    {
        int last = cast.MentionsBefore(at) - 1;
        for (int place = last; place > 0 && place > last - Salience.MostMentionsBack
            && at - cast.Mentions[place].End < FarthestCouple; place--)
        {
            if (Couples.JoinedBefore(cast, place) is not (>= 0 and var joined)
                || !Couples.ShareSurname(cast, joined, place))
                continue;
            CastMention one = cast.Mentions[joined], other = cast.Mentions[place];
            cast.Relate(one.Member, Spouse, other.Member, Gender.Unknown, new(one.First, at + 1));
            return;
        }
    }
}
