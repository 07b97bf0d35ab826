using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

// Whom a name, a pronoun or a descriptor means.
sealed partial class Cast
{
    // So many mentions back somebody is still in mind, and so many persons are weighed.
    const int MostMentionsBack = 40, MostWeighed = 12;

    // A description that was told longer ago is not looked for.
    const int MostDescriptionsBack = 256;

    // From this on a reference goes into the record.
    internal const double Sure = 0.5;

    // From this on the age that it tells is the person's: a wrong age is worse than none.
    internal const double SureOfAge = 0.7;

    /// <summary>Whom some words mean: a name, "she", "the novelist", "her husband".</summary>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after their last.</param>
    /// <param name="speakers">Who spoke so far, the last speaker last; empty where nobody did.</param>
    public Reference WhoIs(int first, int end, ReadOnlySpan<int> speakers)
    {
        if (first < 0 || first >= end || end > _story.Tokens.Length)
            return Reference.None;
        if (MentionAt(first) is >= 0 and var known && _mentions[known].First == first && _mentions[known].End == end
            && (speakers.IsEmpty || _mentions[known].Kind == CastMentionKind.Name))
            return new(_mentions[known].Member, 0.95);
        if (end - first == 1)
            return OneWord(first, speakers);
        int head = HeadOf(first, end);
        if (head >= 0 && RelationWords.At(_story, head, out int behind) is { } relation
            && OwnerIn(first, head, behind, end, speakers) is { } owner)
            return Related(owner, relation);
        if (NameIn(first, end) is not Nobody and var named)
            return new(named, 0.95);
        return Descriptor(first, end, head, speakers);
    }

    Reference OneWord(int token, ReadOnlySpan<int> speakers)
    {
        if (MentionAt(token) is >= 0 and var at && (_mentions[at].Kind == CastMentionKind.Name
            || speakers.IsEmpty && _mentions[at].Kind == CastMentionKind.Pronoun))
            return new(_mentions[at].Member, 0.95);
        return _story.Is(token, WordSense.Pronoun)
            ? MostSalient(token, Genders.Of(_story.Senses[token]), speakers, 0.95)
            : Reference.None;
    }

    int NameIn(int first, int end)
    {
        int named = Nobody;
        for (int at = MentionsBefore(first); at < _mentions.Count && _mentions[at].First < end; at++)
        {
            if (_mentions[at].Kind == CastMentionKind.Name)
                named = _mentions[at].Member;
        }
        return named;
    }

    // The noun of a phrase: "the | novelist | from Leeds".
    int HeadOf(int first, int end)
    {
        int head = -1;
        for (int at = first; at < end; at++)
        {
            if (RoleNouns.Is(_story, at) || _story.Is(at, WordSense.Role | WordSense.Office | WordSense.Relation)
                && !_story.IsInitial(at))
                head = at;
            else if (head >= 0 && !_story.IsMark(at, '-'))
                break;
        }
        return head;
    }

    // "her husband", "Mara's husband", "the husband of Mara": whose; nobody where a word names an owner who is not
    // known.
    Reference? OwnerIn(int first, int head, int behind, int end, ReadOnlySpan<int> speakers)
    {
        for (int at = head - 1; at >= first; at--)
        {
            if (_story.Story.Tags[at] == PartOfSpeech.PossessivePronoun)
                return _story.Is(at, WordSense.Pronoun) ? WhoIs(at, at + 1, speakers) : Reference.None;
            if (_story.Story.Tags[at] == PartOfSpeech.PossessiveEnding)
                return PersonAt(at - 1) is not Nobody and var named ? new(named, 0.95) : Reference.None;
        }
        if (behind < end && Of.Has(_story.Tokens[behind]))
            return NameIn(behind, end) is not Nobody and var named ? new(named, 0.95) : null;
        return null;
    }

    static readonly WordSet Of = new("of for to");

    Reference Related(Reference owner, Relation relation)
    {
        if (owner.Member == Nobody)
            return Reference.None;
        int least = Math.Max(0, _relations.Count - MostDescriptionsBack);
        for (int at = _relations.Count - 1; at >= least; at--)
        {
            if (_relations[at].Member == owner.Member && IsCalled(_relations[at].Kind, relation))
                return new(_relations[at].Other, owner.Confidence * 0.95);
        }
        return Reference.None;
    }

    // "her husband" is who was told to be her spouse; "her child" who was told to be her son.
    static bool IsCalled(string kind, Relation relation) =>
        kind == relation.Kind || kind == "spouse" && relation.Kind is "husband" or "wife"
        || relation.Kind == "child" && kind is "son" or "daughter"
        || relation.Kind == "parent" && kind is "mother" or "father"
        || kind == "child" && relation.Kind is "son" or "daughter"
        || kind == "parent" && relation.Kind is "mother" or "father";

    Reference Descriptor(int first, int end, int head, ReadOnlySpan<int> speakers)
    {
        int age = AgeIn(first, end);
        // "the Belgian".
        bool isOfNation = head < 0 && age < 0 && end - first == 2 && _story.IsCapitalized(first + 1);
        if (isOfNation)
            head = first + 1;
        if (head >= 0 && _story.Story.Tags[head] == PartOfSpeech.PluralNoun || Indefinite.Has(_story.Tokens[first])
            || head < 0 && age < 0)
            return Reference.None;
        var gender = head < 0 ? Gender.Unknown : Genders.Of(_story.Senses[head]);
        if (Described(first, end, head, age, gender) is not Nobody and var told)
            return new(told, age >= 0 ? SureOfTold : 0.85);
        if (!Definite.Has(_story.Tokens[first]))
            return Reference.None;
        if (head >= 0 && Called(head, gender) is not Nobody and var kin)
            return new(kin, 0.8);
        if (head >= 0 && age < 0 && LifeAges.Has(_story.Tokens[head]))
        {
            if (Grandparent(head, gender) is { Member: not Nobody } grandparent)
                return grandparent;
            return OfLifeAge(first, head, gender);
        }
        // Words that were not used of anybody: the one in mind, if anybody.
        // "the mayor" is the mayor, not whoever is in mind.
        bool isOffice = head >= 0 && age < 0 && _story.Is(head, WordSense.Office);
        bool speaks = _story.Is(end, WordSense.Saying) || _story.Is(first - 1, WordSense.Saying);
        var salient = MostSalient(first, gender, speakers, isOffice ? 0.4 : age >= 0 || speaks ? 0.85 : 0.72, age >= 0);
        return salient;
    }

    // Of an age that was told there is seldom another.
    const double SureOfTold = 0.97;

    static readonly WordSet Indefinite = new("a an one some another any no every each many several two three");
    static readonly WordSet Definite = new("the this that");

    int AgeIn(int first, int end)
    {
        for (int at = first; at < end && at < first + 4; at++)
        {
            if (DescriptionFinder.YearOldEnd(_story, at) > 0)
                return at;
        }
        return -1;
    }

    bool HasAge(int member) => AgeOf(member) > 0;

    // The years that were told of a person; 0 where none were.
    int AgeOf(int member)
    {
        int least = Math.Max(0, _descriptions.Count - MostDescriptionsBack);
        for (int at = _descriptions.Count - 1; at >= least; at--)
        {
            if (_descriptions[at].Member == member && _descriptions[at].Kind == PersonDescriptionKind.Age)
                return Ages.ValueOf(_story, _descriptions[at].First);
        }
        return 0;
    }

    // Who was told to be this, or to be of this age: by the most of the words; the last one before them, else the
    // first behind.
    int Described(int first, int end, int head, int age, Gender gender)
    {
        int best = Nobody, most = 0, nearest = int.MaxValue;
        int least = Math.Max(0, _descriptions.Count - MostDescriptionsBack);
        int years = age < 0 ? 0 : Ages.ValueOf(_story, age);
        for (int at = _descriptions.Count - 1; at >= least; at--)
        {
            var told = _descriptions[at];
            if (!Genders.Agree(_members[told.Member].Gender, gender))
                continue;
            int words = told.Kind == PersonDescriptionKind.Age
                ? years > 0 && Ages.ValueOf(_story, told.First) == years ? 2 : 0
                : head >= 0 && Has(told, _story.Tokens[head].Hash) ? WordsOf(told, first, end) : 0;
            int distance = told.Evidence.First < first ? first - told.Evidence.First
                : told.Evidence.First + _story.Tokens.Length;
            if (words > most || words == most && words > 0 && distance < nearest)
                (best, most, nearest) = (told.Member, words, distance);
        }
        return best;
    }

    // "the daughter", "the widow": who was told to be somebody's, the last one.
    int Called(int head, Gender gender)
    {
        if (RelationWords.At(_story, head, out _) is not { } relation)
            return Nobody;
        int least = Math.Max(0, _relations.Count - MostDescriptionsBack);
        for (int at = _relations.Count - 1; at >= least; at--)
        {
            if (IsCalled(_relations[at].Kind, relation) && Genders.Agree(_members[_relations[at].Other].Gender, gender))
                return _relations[at].Other;
        }
        return Nobody;
    }

    // "the pensioner", "the teenager": who is as old as that, the last one mentioned.
    Reference OfLifeAge(int place, int head, Gender gender)
    {
        int before = MentionsBefore(place);
        for (int at = before - 1; at >= 0 && at >= before - MostMentionsBack; at--)
        {
            int member = _mentions[at].Member;
            if (Genders.Agree(_members[member].Gender, gender) && LifeAges.Fits(_story.Tokens[head], AgeOf(member)))
                return new(member, 0.8);
        }
        return Reference.None;
    }

    // "the grandmother": who was told to be the mother of somebody's mother or father, the last one.
    Reference Grandparent(int head, Gender gender)
    {
        if (RelationWords.At(_story, head, out _) is not { Kind: "grandmother" or "grandfather" })
            return Reference.None;
        int least = Math.Max(0, _relations.Count - MostKinBack);
        for (int at = _relations.Count - 1; at >= least; at--)
        {
            if (!IsParent(_relations[at].Kind) || _members[_relations[at].Other].Gender != gender)
                continue;
            for (int child = _relations.Count - 1; child >= least; child--)
            {
                if (IsParent(_relations[child].Kind) && _relations[child].Other == _relations[at].Member)
                    return new(_relations[at].Other, 0.85);
            }
        }
        return Reference.None;
    }

    // So many relations back a grandparent is looked for.
    const int MostKinBack = 32;

    static bool IsParent(string kind) => kind is "mother" or "father" or "parent";

    int WordsOf(in CastDescription told, int first, int end)
    {
        int words = 0;
        for (int at = first; at < end && at < first + 8; at++)
            words += Has(told, _story.Tokens[at].Hash) ? 1 : 0;
        return words;
    }

    bool Has(in CastDescription told, ulong word)
    {
        for (int at = told.First; at < told.End && !Of.Has(_story.Tokens[at]); at++)
        {
            if (_story.Tokens[at].Hash == word)
                return true;
        }
        return false;
    }

    // Who is most in mind at a place: the nearer, the more prominent, the oftener; who spoke last before all.
    Reference MostSalient(int place, Gender gender, ReadOnlySpan<int> speakers, double most, bool isAgeless = false)
    {
        Span<int> who = stackalloc int[MostWeighed];
        Span<float> weights = stackalloc float[MostWeighed];
        int count = 0;
        int before = MentionsBefore(place);
        int here = SentenceOf(place);
        for (int at = before - 1; at >= 0 && at >= before - MostMentionsBack; at--)
        {
            var mention = _mentions[at];
            int distance = here - mention.Sentence;
            if (distance > FarthestSentence)
                break;
            if (Genders.Agree(_members[mention.Member].Gender, gender))
            {
                // "the 55-year-old" is who was just spoken of.
                float near = isAgeless ? Decay[distance] * Decay[distance] : Decay[distance];
                Weigh(mention.Member, mention.Prominence * near, who, weights, ref count);
            }
        }
        float bonus = SpeakerWeight;
        for (int at = speakers.Length - 1; at >= 0 && at >= speakers.Length - 3; at--, bonus *= 0.4f)
        {
            if ((uint)speakers[at] < (uint)_members.Count && Genders.Agree(_members[speakers[at]].Gender, gender))
                Weigh(speakers[at], bonus, who, weights, ref count);
        }
        int best = -1;
        float all = 0;
        for (int at = 0; at < count; at++)
        {
            // A gender that nothing tells fits less than one that agrees.
            if (gender != Gender.Unknown && _members[who[at]].Gender == Gender.Unknown)
                weights[at] *= UnknownGender;
            if (_members[who[at]].IsLate)
                weights[at] *= LateWeight;
            // "the 55-year-old" is nobody of another age.
            if (isAgeless && HasAge(who[at]))
                weights[at] = 0;
            all += weights[at];
            if (best < 0 || weights[at] > weights[best])
                best = at;
        }
        return best < 0 || weights[best] <= 0 ? Reference.None
            : new(who[best], most * (0.4 + 0.6 * weights[best] / all));
    }

    // Who was last mentioned so many sentences ago is as much in mind as this.
    static ReadOnlySpan<float> Decay => [1, 0.8f, 0.5f, 0.35f, 0.25f, 0.18f, 0.12f, 0.08f, 0.05f];

    const int FarthestSentence = 8;

    const float SpeakerWeight = 2, UnknownGender = 0.8f, Again = 0.7f;

    // "her late father" does nothing now.
    const float LateWeight = 0.3f;

    static void Weigh(int member, float weight, Span<int> who, Span<float> weights, ref int count)
    {
        for (int at = 0; at < count; at++)
        {
            if (who[at] != member)
                continue;
            weights[at] = Math.Max(weights[at], weight) + Again * Math.Min(weights[at], weight);
            return;
        }
        if (count < who.Length)
            (who[count], weights[count++]) = (member, weight);
    }

    int SentenceOf(int token)
    {
        var sentences = _story.Story.Sentences;
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (sentences[middle].EndToken <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The person of a gender whom a possessive pronoun means: of its sentence, else the most
    /// salient.</summary>
    /// <param name="place">The pronoun's token.</param>
    /// <param name="gender">What it tells.</param>
    /// <param name="sentence">Its sentence's first token.</param>
    public int Nearest(int place, Gender gender, int sentence)
    {
        int first = MentionsBefore(sentence), before = MentionsBefore(place);
        for (int at = first; at < before; at++)
        {
            if (gender != Gender.Unknown && _members[_mentions[at].Member].Gender == gender)
                return _mentions[at].Member;
        }
        for (int at = first; at < before; at++)
        {
            if (Genders.Agree(_members[_mentions[at].Member].Gender, gender))
                return _mentions[at].Member;
        }
        return MostSalient(place, gender, [], 1).Member;
    }

    /// <summary>Whose relative somebody is: of two whom a pronoun may mean, the one who bears a name with the
    /// relative. What the pronouns of its sentence were thought to mean is mended.</summary>
    /// <param name="pronoun">The pronoun's token: "her" of "her father, Jan Ruiz".</param>
    /// <param name="sentence">Its sentence's first token: whom it names stays.</param>
    /// <param name="owner">Whom the pronoun was thought to mean.</param>
    /// <param name="relative">The relative.</param>
    /// <param name="gender">What the pronoun tells.</param>
    public int KinBefore(int pronoun, int sentence, int owner, int relative, Gender gender)
    {
        if (owner == Nobody || IsPlayer(pronoun, owner))
            return Nobody;
        if (ShareName(owner, relative))
            return owner;
        int kin = Nobody;
        int before = MentionsBefore(pronoun);
        for (int at = before - 1; at >= 0 && at >= before - MostMentionsBack; at--)
        {
            int member = _mentions[at].Member;
            if (_mentions[at].First >= sentence && member == owner && _mentions[at].Kind != CastMentionKind.Pronoun)
                return owner;
            if (kin == Nobody && member != relative && Genders.Agree(_members[member].Gender, gender)
                && ShareName(member, relative))
                kin = member;
        }
        if (kin == Nobody)
            return owner;
        // "Her coach is her father": both.
        for (int at = MentionsBefore(sentence); at < _mentions.Count && _mentions[at].First <= pronoun; at++)
        {
            if (_mentions[at].Member == owner && _mentions[at].Kind == CastMentionKind.Pronoun)
                _mentions[at] = _mentions[at] with { Member = kin };
        }
        return kin;
    }

    // "The keeper, Magnus (Tom Ashe), stays. | His daughter": the keeper's.
    bool IsPlayer(int place, int member)
    {
        int before = MentionsBefore(place);
        for (int at = before - 1; at >= 0 && at >= before - MostMentionsBack; at--)
        {
            var mention = _mentions[at];
            if (mention.Member == member && mention.Kind == CastMentionKind.Name)
                return _story.IsMark(mention.First - 1, '(') && _story.IsMark(mention.End, ')');
        }
        return false;
    }

    // Whether two full names have a surname, or a part of one, together: "Jan Ruiz" and "Ana Ruiz-Holm".
    bool ShareName(int one, int other)
    {
        for (int at = _members[one].NameFirst + 1; at < _members[one].NameEnd; at++)
        {
            if (!_story.IsCapitalized(at) || _story.Is(at, WordSense.Suffix) || _story.IsInitial(at))
                continue;
            for (int word = _members[other].NameFirst + 1; word < _members[other].NameEnd; word++)
            {
                if (_story.Tokens[word].Hash == _story.Tokens[at].Hash)
                    return true;
            }
        }
        return false;
    }

    /// <summary>The two persons whom "their" or "the couple" means: the last two of one sentence, or spouses.</summary>
    public (int One, int Other) NearestPair(int place)
    {
        int before = MentionsBefore(place);
        for (int at = before - 1; at >= 0 && at >= before - MostMentionsBack; at--)
        {
            int one = _mentions[at].Member;
            for (int next = at - 1; next >= 0 && next >= at - 3; next--)
            {
                int other = _mentions[next].Member;
                if (other != one && AreCouple(one, other))
                    return (other, one);
            }
        }
        // Else the last two that "and" joins.
        for (int at = before - 1; at >= 1 && at >= before - MostMentionsBack; at--)
        {
            if (JoinedBefore(at) is >= 0 and var joined)
                return (_mentions[joined].Member, _mentions[at].Member);
        }
        return (Nobody, Nobody);
    }

    /// <summary>The mention that "and" joins to another, before it: "| Leo and | Max"; -1 where none does.</summary>
    public int JoinedBefore(int mention)
    {
        if (mention < 1)
            return -1;
        CastMention one = _mentions[mention], other = _mentions[mention - 1];
        return one.Member != other.Member && one.Lead == other.End + 1 && _story.Tokens[other.End].Hash == And
            ? mention - 1
            : -1;
    }

    static readonly ulong And = WordHash.Of("and");

    /// <summary>Whether a relation is that of a couple, now or once.</summary>
    public static bool IsCouple(string kind) => Couples.Contains(kind);

    /// <summary>Whether the story told that two persons are or were a couple.</summary>
    public bool AreCouple(int one, int other)
    {
        foreach (string kind in Couples)
        {
            if (_told.Find(KeyOf(one, kind, other), 0) > 0)
                return true;
        }
        return false;
    }

    static readonly string[] Couples = ["husband", "wife", "spouse", "partner", "boyfriend", "girlfriend", "fiancé",
        "fiancée", "ex-husband", "ex-wife", "ex-spouse"];
}
