using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>Names → persons: one for each, whatever the story calls them.</summary>
ref struct CastMaker : IDisposable
{
    // So many persons of one name are looked at, the latest first: families, not lists.
    const int MostNamesakes = 24;

    readonly SensedStory _story;
    readonly WordIndex _index;
    PooledList<CastMember> _members = new(16);
    PooledList<CastMention> _mentions = new(64);
    PooledList<(int Member, int Next)> _chains = new(64);

    CastMaker(SensedStory story, int names)
    {
        _story = story;
        _index = new(names);
    }

    /// <summary>The cast of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="names">Its candidates, weighed, in reading order.</param>
    public static Cast Make(SensedStory story, ReadOnlySpan<NameCandidate> names)
    {
        var maker = new CastMaker(story, names.Length);
        foreach (ref readonly var name in names)
        {
            if (name.Weight > 0)
                maker.Add(name);
        }
        maker.Dispose();
        return new(story, maker._members, maker._mentions);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _chains.Return();
    }

    void Add(in NameCandidate name)
    {
        var parts = NameParts.Of(_story, name);
        int mention = _mentions.Count;
        int number = name.Words > 1 ? WithFullName(parts) : WithOneName(parts);
        if (number == Cast.Nobody && IsOtherName(name))
            number = LastNamed(name, parts);
        if (number == Cast.Nobody)
            number = AddMember(name, parts);
        ref var member = ref _members[number];
        if (name.Words > member.Words || name.Words == member.Words
            && name.End - name.First > member.NameEnd - member.NameFirst)
            Rename(ref member, number, name, parts);
        if (name.Words > 1)
            member.LastFull = mention;
        member.LastNamed = mention;
        if (name.Words > 1)
            TellPair(name, parts);
        member.Weight = Math.Max(member.Weight, name.Weight);
        if (parts.TitleGender != Gender.Unknown)
            (member.Gender, member.GenderIsTold) = (parts.TitleGender, true);
        _mentions.Add(new(name.First, name.End, number, CastMentionKind.Name, name.TitleFirst, name.Sentence,
            Prominence.Of(_story, name.Sentence, name.TitleFirst, name.End)));
    }

    // "newlyweds | Ana and Jan Ruiz": who stands before "and" bears the name, too.
    void TellPair(in NameCandidate name, in NameParts parts)
    {
        if (_mentions.Count == 0 || parts.Given == 0)
            return;
        int place = _mentions.Count - 1;
        var first = _mentions[place];
        ref var member = ref _members[first.Member];
        if (first.End + 1 != name.TitleFirst || _story.Tokens[first.End].Hash != And || first.First == 0
            || member.Words != 1 || member.PairSurname > 0 || member.NameFirst != first.First
            || !_story.Is(first.First, WordSense.Given) || !IsPair(first.First - 1))
            return;
        (member.Given, member.Surname, member.PairSurname) = (member.Surname, parts.Surname, name.Last);
        Enter(parts.Surname, first.Member);
    }

    readonly bool IsPair(int at) => Pairs.Has(_story.Tokens[at]) && _story.IsSmall(at);

    static readonly ulong And = WordHash.Of("and");

    static readonly WordSet Pairs = new("newlyweds couple spouses brothers sisters siblings twins parents grandparents");

    // "Velve, born Karin Holm", "whose real name is Marvin Stone", "better known as Bex".
    readonly bool IsOtherName(in NameCandidate name)
    {
        int at = name.TitleFirst - 1;
        if (at < 2)
            return false;
        if (Born.Has(_story.Tokens[at]))
            return true;
        if (_story.Tokens[at].Hash == As)
            return _story.Tokens[at - 1].Hash == Known;
        return Is.Has(_story.Tokens[at]) && _story.Tokens[at - 1].Hash == Name;
    }

    // The one whom the words before an other name are of: named in its sentence or the two before.
    readonly int LastNamed(in NameCandidate name, in NameParts parts)
    {
        if (_mentions.Count == 0)
            return Cast.Nobody;
        var last = _mentions[_mentions.Count - 1];
        // Of a stage name only a word beside it tells the gender.
        var gender = _members[last.Member].GenderIsTold ? _members[last.Member].Gender : Gender.Unknown;
        return name.Sentence - last.Sentence <= 2 && Genders.Agree(gender, parts.Gender) ? last.Member : Cast.Nobody;
    }

    static readonly WordSet Born = new("born née nee alias aka");
    static readonly WordSet Is = new("is was");
    static readonly ulong Name = WordHash.Of("name"), As = WordHash.Of("as"), Known = WordHash.Of("known");

    int AddMember(in NameCandidate name, in NameParts parts)
    {
        int number = _members.Count;
        _members.Add(new()
        {
            NameFirst = name.First,
            NameEnd = name.End,
            Words = name.Words,
            Given = parts.Given,
            Initial = parts.Initial,
            Surname = parts.Surname,
            Gender = parts.Gender,
            IsNumbered = parts.IsNumbered,
            LastFull = -1,
        });
        Enter(parts.Surname, number);
        Enter(parts.Given, number);
        Enter(parts.Nickname, number);
        return number;
    }

    void Rename(ref CastMember member, int number, in NameCandidate name, in NameParts parts)
    {
        (member.NameFirst, member.NameEnd, member.Words) = (name.First, name.End, name.Words);
        member.PairSurname = 0;
        if (member.Given == 0 && parts.Given != 0)
        {
            (member.Given, member.Initial) = (parts.Given, parts.Initial);
            Enter(parts.Given, number);
        }
        if (member.Surname != parts.Surname)
        {
            member.Surname = parts.Surname;
            Enter(parts.Surname, number);
        }
        if (!member.GenderIsTold && parts.Gender != Gender.Unknown)
            member.Gender = parts.Gender;
    }

    void Enter(ulong word, int member)
    {
        if (word == 0)
            return;
        ref int head = ref _index[word, -1];
        _chains.Add((member, head));
        head = _chains.Count - 1;
    }

    // "Tom Ashe": the same given name or a short form of it; else somebody known by the surname or the given name
    // alone.
    int WithFullName(in NameParts parts)
    {
        int bySurname = Cast.Nobody;
        int left = MostNamesakes;
        for (int link = _index.Find(parts.Surname, -1); link >= 0 && left-- > 0; link = _chains[link].Next)
        {
            ref readonly var member = ref _members[_chains[link].Member];
            if (member.Surname != parts.Surname || !Genders.Agree(member.Gender, parts.TitleGender))
                continue;
            if (HasGiven(member, parts))
                return _chains[link].Member;
            if (member.Given == 0 && member.Initial == 0 && Genders.Agree(member.Gender, parts.Gender))
                bySurname = _chains[link].Member;
        }
        if (bySurname != Cast.Nobody)
            return bySurname;
        left = MostNamesakes;
        if (parts.Given == 0)
            return Cast.Nobody;
        for (int link = _index.Find(parts.Given, -1); link >= 0 && left-- > 0; link = _chains[link].Next)
        {
            ref readonly var member = ref _members[_chains[link].Member];
            if (member.Words == 1 && member.Surname == parts.Given && Genders.Agree(member.Gender, parts.Gender))
                return _chains[link].Member;
        }
        return Cast.Nobody;
    }

    static bool HasGiven(in CastMember member, in NameParts parts) =>
        member.Given != 0 && parts.Given != 0
            ? GivenNames.AreOne(member.Given, parts.Given)
            : (member.Given | parts.Given) != 0 && member.Initial != 0 && member.Initial == parts.Initial;

    // "Ashe", "Mrs Ashe", "Tom": the person last named in full of those who bear the name.
    int WithOneName(in NameParts parts)
    {
        int best = Cast.Nobody, latest = -2;
        int left = MostNamesakes;
        for (int link = _index.Find(parts.Surname, -1); link >= 0 && left-- > 0; link = _chains[link].Next)
        {
            int number = _chains[link].Member;
            ref readonly var member = ref _members[number];
            // "Prince Casimir" is not Casimir III, named later.
            if (!Genders.Agree(member.Gender, parts.TitleGender) || parts.IsNumbered && !member.IsNumbered)
                continue;
            bool isSurname = member.Surname == parts.Surname;
            // A title goes with a surname; "Mrs Tom" is nobody's.
            if (!isSurname && parts.HasTitle)
                continue;
            int when = isSurname ? member.LastFull : member.LastNamed;
            if (when > latest)
                (best, latest) = (number, when);
        }
        if (best != Cast.Nobody || parts.HasTitle)
            return best;
        // "Barney" of Barnaby Ashe.
        foreach (ulong other in GivenNames.FormsOf(parts.Surname))
        {
            for (int link = _index.Find(other, -1); link >= 0 && left-- > 0; link = _chains[link].Next)
            {
                if (_members[_chains[link].Member].Given == other)
                    return _chains[link].Member;
            }
        }
        return best;
    }
}
