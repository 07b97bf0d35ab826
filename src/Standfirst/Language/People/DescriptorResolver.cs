using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"the novelist", "the 41-year-old", "the Belgian" → whom they mean.</summary>
static class DescriptorResolver
{
    // Of more persons who were told to be the same some are left out.
    const int MostAlike = 12;

    // Words beyond the eighth of a descriptor tell little.
    const int MostWords = 8;

    // So far from its beginning an age may stand: "the now 41-year-old".
    const int FarthestAge = 4;

    // How sure it is: of an age that was told there is seldom another; words used of nobody before mean whoever is in
    // mind, the surer where they say an age, speak, begin a sentence or say more than "the guard"; "the
    // mayor" is the mayor, not whoever is in mind.
    const double SureOfToldAge = 0.97, SureOfToldRole = 0.85, SureOfLifeAge = 0.8, MostOfAge = 0.85, MostOfSpeaker = 0.85,
        MostOfRole = 0.72, MostOfObject = 0.55, MostOfOffice = 0.4;

    static readonly WordSet Indefinite = new("a an one some another any no every each many several two three");
    static readonly WordSet Definite = new("the this that");
    // "the average driver" is nobody; "the other driver", of whom nothing was told, is nobody known.
    static readonly WordSet Anyone = new("average typical ordinary");
    static readonly WordSet Another = new("next previous other same only first second third last one");
    static readonly WordSet Of = new("of for to");

    /// <summary>Whom a descriptor means.</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="head">Its noun; -1 where it has none that is known.</param>
    /// <param name="speakers">Who spoke so far, the last speaker last.</param>
    public static Reference Resolve(Cast cast, int first, int end, int head, ReadOnlySpan<int> speakers)
    {
        var story = cast.Story;
        int age = AgeIn(story, first, end);
        // "the Belgian".
        if (head < 0 && age < 0 && end - first == 2 && DescriptorReader.IsDemonym(story, first + 1))
            head = first + 1;
        if (head >= 0 && story.Story.Tags[head] == PartOfSpeech.PluralNoun || Indefinite.Has(story.Tokens[first])
            || end - first > 2 && Anyone.Has(story.Tokens[first + 1])
            || head < 0 && age < 0)
            return Reference.None;
        var gender = head < 0 ? Gender.Unknown : Genders.Of(story.Senses[head]);
        if (Told(cast, first, end, head, age, gender) is not Cast.Nobody and var told)
            return new(told, age >= 0 ? SureOfToldAge : SureOfToldRole);
        if (!Definite.Has(story.Tokens[first]))
            return Reference.None;
        if (head >= 0 && KinResolver.AnyonesKin(cast, first, head, gender) is { Member: not Cast.Nobody } kin)
            return kin;
        if (head >= 0 && MakerResolver.Resolve(cast, first, head) is { Member: not Cast.Nobody } maker)
            return maker;
        if (head >= 0 && age < 0 && LifeAges.Has(story.Tokens[head]))
        {
            return KinResolver.Grandparent(cast, head, gender) is { Member: not Cast.Nobody } grandparent
                ? grandparent
                : OfLifeAge(cast, first, head, gender);
        }
        if (head >= 0 && (Strangers.IsOne(cast, first, head) || Another.Has(story.Tokens[first + 1])))
            return Reference.None;
        return Salience.Most(cast, first, gender, speakers, MostOf(story, first, end, head, age), age >= 0);
    }

    static double MostOf(SensedStory story, int first, int end, int head, int age)
    {
        if (age >= 0)
            return MostOfAge;
        if (head >= 0 && story.Is(head, WordSense.Office))
            return MostOfOffice;
        bool speaks = DescriptorReader.Speaks(story, first, end);
        bool isSubject = story.Story.Sentences[story.SentenceOf(first)].FirstToken == first;
        return speaks ? MostOfSpeaker : isSubject || end - first > 2 ? MostOfRole : MostOfObject;
    }

    /// <summary>The token of the years that a descriptor tells; -1 where it tells none.</summary>
    public static int AgeIn(SensedStory story, int first, int end)
    {
        int limit = Math.Min(end, first + FarthestAge);
        for (int at = first; at < limit; at++)
        {
            if (Ages.YearOldEnd(story, at) > 0)
                return at;
        }
        return -1;
    }

    // Who was told to be this, or to be of this age: by the most of the words; of several the last one
    // mentioned.
    static int Told(Cast cast, int first, int end, int head, int age, Gender gender)
    {
        Span<int> best = stackalloc int[MostAlike];
        int count = 0, most = 0;
        int years = age < 0 ? 0 : Ages.ValueOf(cast.Story, age);
        var descriptions = cast.Descriptions;
        int least = Math.Max(0, descriptions.Length - Cast.MostDescriptionsBack);
        for (int at = descriptions.Length - 1; at >= least; at--)
        {
            ref readonly var told = ref descriptions[at];
            if (!Genders.Agree(cast.Members[told.Member].Gender, gender))
                continue;
            int words = WordsInCommon(cast.Story, told, first, end, head, years);
            if (words == 0 || words < most || words == most && count == MostAlike)
                continue;
            count = words > most ? 0 : count;
            (best[count++], most) = (told.Member, words);
        }
        return count < 2 ? count == 0 ? Cast.Nobody : best[0] : LastMentioned(cast, first, best[..count]);
    }

    // Of several the one mentioned last before a place, else the one told of first.
    static int LastMentioned(Cast cast, int place, ReadOnlySpan<int> members)
    {
        int before = cast.MentionsBefore(place);
        for (int at = before - 1; at >= 0 && at >= before - Salience.MostMentionsBack; at--)
        {
            if (members.Contains(cast.Mentions[at].Member))
                return cast.Mentions[at].Member;
        }
        return members[^1];
    }

    static int WordsInCommon(SensedStory story, in CastDescription told, int first, int end, int head, int years)
    {
        if (told.Kind == PersonDescriptionKind.Age)
            return years > 0 && Ages.ValueOf(story, told.First) == years ? 2 : 0;
        return head >= 0 && Tells(story, told, head) ? Math.Max(1, WordsOf(story, told, first, end)) : 0;
    }

    static bool Tells(SensedStory story, in CastDescription told, int head)
    {
        for (int at = told.First; at < told.End && !Of.Has(story.Tokens[at]); at++)
        {
            if (RoleSynonyms.Tells(story.Tokens[at], story.Tokens[head]))
                return true;
        }
        return false;
    }

    static int WordsOf(SensedStory story, in CastDescription told, int first, int end)
    {
        int words = 0;
        int limit = Math.Min(end, first + MostWords);
        for (int at = first; at < limit; at++)
            words += Has(story, told, story.Tokens[at].Hash) ? 1 : 0;
        return words;
    }

    static bool Has(SensedStory story, in CastDescription told, ulong word)
    {
        for (int at = told.First; at < told.End && !Of.Has(story.Tokens[at]); at++)
        {
            if (story.Tokens[at].Hash == word)
                return true;
        }
        return false;
    }

    // "the pensioner", "the teenager": who is as old as that, the last one mentioned.
    static Reference OfLifeAge(Cast cast, int place, int head, Gender gender)
    {
        int before = cast.MentionsBefore(place);
        for (int at = before - 1; at >= 0 && at >= before - Salience.MostMentionsBack; at--)
        {
            int member = cast.Mentions[at].Member;
            if (Genders.Agree(cast.Members[member].Gender, gender)
                && LifeAges.Fits(cast.Story.Tokens[head], cast.AgeOf(member)))
                return new(member, SureOfLifeAge);
        }
        return Reference.None;
    }
}
