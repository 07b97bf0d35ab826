using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>Names → persons: one for each, whatever the story calls them.</summary>
ref partial struct CastMaker
{
    // A stage name and the real one stand in one sentence or in neighbouring ones.
    const int FarthestOtherName = 2;

    readonly SensedStory _story;
    readonly NamesakeIndex _namesakes;
    PooledList<CastMember> _members = new(16);
    PooledList<CastMention> _mentions = new(64);

    QuotedPlaces _quotes;

    CastMaker(SensedStory story, int names) => (_story, _namesakes, _quotes) = (story, new(names), new(story));

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
        maker._namesakes.Dispose();
        return new(story, maker._members, maker._mentions);
    }

    void Add(in NameCandidate name)
    {
        var parts = NameParts.Of(_story, name);
        if (IsOfTwo(name, parts))
            return;
        bool isOther = OtherNames.IsOne(_story, name);
        int number = Find(name, parts, isOther);
        ref var member = ref _members[number];
        if (IsFuller(name, member) && !(isOther && parts.Given == member.Given && member.Words > 1))
            Rename(ref member, number, name, parts);
        member.LastNamed = _mentions.Count;
        member.TimesNamed++;
        if (parts.HasTitle)
            member.Title = parts.Title;
        if (name.Words > 1)
        {
            // Whom somebody quoted calls by the whole name the writer does not yet call by the surname.
            if (!_quotes.Has(name.First))
                (member.LastFull, member.LastFullSentence) = (_mentions.Count, name.Sentence);
            TellPair(name, parts);
        }
        member.Weight = Math.Max(member.Weight, name.Weight);
        if (parts.TitleGender != Gender.Unknown)
            (member.Gender, member.GenderIsTold) = (parts.TitleGender, true);
        _mentions.Add(new(name.First, name.End, number, CastMentionKind.Name, name.TitleFirst, name.Sentence,
            Prominence.Of(_story, name.Sentence, name.TitleFirst, name.End)));
    }

    // More words are fuller; but "Alicia Holm" is better than "Universe Alicia Holm", which is cut wrong.
    readonly bool IsFuller(in NameCandidate name, in CastMember known)
    {
        bool isGiven = _story.Is(name.First, WordSense.Given);
        if (name.Words > 1 && known.Words > 1 && isGiven != _story.Is(known.NameFirst, WordSense.Given))
            return isGiven;
        return name.Words > known.Words
            || name.Words == known.Words && name.End - name.First > known.NameEnd - known.NameFirst;
    }

    // Who bears the name: somebody named before, or a new person.
    int Find(in NameCandidate name, in NameParts parts, bool isOther)
    {
        int number = name.Words > 1
            ? _namesakes.WithFullName(_members.Items, parts)
            : _namesakes.WithOneName(_members.Items, parts, name.Sentence,
                mayBeShort: (name.Clues & NameClues.BehindRelation) == 0);
        if (number != Cast.Nobody && IsNewInList(name, parts, _members[number]))
            number = Cast.Nobody;
        if (number == Cast.Nobody && isOther)
            number = _namesakes.WithGiven(_members.Items, parts) is not Cast.Nobody and var known ? known
                : LastNamed(name, parts);
        return number == Cast.Nobody ? AddMember(name, parts) : number;
    }

    // The one whom the words before an other name are of.
    readonly int LastNamed(in NameCandidate name, in NameParts parts)
    {
        if (_mentions.Count == 0)
            return Cast.Nobody;
        var last = _mentions[_mentions.Count - 1];
        // Of a stage name only a word beside it tells the gender.
        var gender = _members[last.Member].GenderIsTold ? _members[last.Member].Gender : Gender.Unknown;
        return name.Sentence - last.Sentence <= FarthestOtherName && Genders.Agree(gender, parts.Gender)
            ? last.Member
            : Cast.Nobody;
    }

    int AddMember(in NameCandidate name, in NameParts parts)
    {
        int number = _members.Count;
        _members.Add(new()
        {
            NameFirst = name.First,
            FirstNamed = name.First,
            NameEnd = name.End,
            Words = name.Words,
            Given = parts.Given,
            Initial = parts.Initial,
            Middle = parts.Middle,
            Surname = parts.Surname,
            Tail = parts.Tail,
            Gender = parts.Gender,
            IsNumbered = parts.IsNumbered,
            LastFull = -1,
            // Whom the first sentence names the story is about.
            TimesNamed = name.Sentence == 0 ? 1 : 0,
        });
        EnterSurname(parts, number);
        _namesakes.Enter(parts.Given, number);
        _namesakes.Enter(parts.Nickname, number);
        return number;
    }

    readonly void EnterSurname(in NameParts parts, int number)
    {
        _namesakes.Enter(parts.Surname, number);
        _namesakes.Enter(parts.Tail, number);
    }

    // A fuller name was found: it is what the person is called, and known by.
    void Rename(ref CastMember member, int number, in NameCandidate name, in NameParts parts)
    {
        (member.NameFirst, member.NameEnd, member.Words) = (name.First, name.End, name.Words);
        bool isCutWrong = member.Middle != 0 && member.Middle == parts.Given;
        (member.PairSurname, member.Middle) = (0, parts.Middle);
        if (parts.Given != 0 && (member.Given == 0 || member.Given == parts.Middle || isCutWrong))
        {
            (member.Given, member.Initial) = (parts.Given, parts.Initial);
            _namesakes.Enter(parts.Given, number);
        }
        if (member.Surname != parts.Surname)
        {
            (member.Surname, member.Tail) = (parts.Surname, parts.Tail);
            EnterSurname(parts, number);
        }
        if (!member.GenderIsTold && parts.Gender != Gender.Unknown)
            member.Gender = parts.Gender;
    }
}
