using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>The persons of a story by the words of their names.</summary>
/// <param name="names">About how many names there will be.</param>
sealed class NamesakeIndex(int names) : IDisposable
{
    // So many persons of one name are looked at, the latest first: families, not lists.
    const int MostNamesakes = 24;

    // So many sentences behind "Ana Ruiz" a bare "Ruiz" is still Ana; farther on it is whom the story is
    // about.
    const int FarthestFull = 2;

    // More than anybody is named.
    const int SameTitle = int.MaxValue, Fresh = int.MaxValue - 1;

    // The last link of a word; each link knows the one before it.
    readonly WordIndex _last = new(names);
    PooledList<(int Member, int Next)> _links = new(64);

    /// <inheritdoc/>
    public void Dispose()
    {
        _last.Dispose();
        _links.Return();
    }

    /// <summary>Notes that a person's name has a word.</summary>
    public void Enter(ulong word, int member)
    {
        if (word == 0)
            return;
        ref int last = ref _last[word, -1];
        _links.Add((member, last));
        last = _links.Count - 1;
    }

    /// <summary>"Tom Ashe": who has the surname and the same given name or a short form of it; else who is known by
    /// the surname or the given name alone.</summary>
    public int WithFullName(ReadOnlySpan<CastMember> members, in NameParts parts)
    {
        int bySurname = Cast.Nobody;
        foreach (int number in Namesakes(parts.Surname))
        {
            ref readonly var member = ref members[number];
            if (!Genders.Agree(member.Gender, parts.TitleGender) || member.Surname != parts.Surname
                && !(member.Tail == parts.Surname && HasGiven(member, parts)))
                continue;
            if (HasGiven(member, parts) || HasDoubleSurname(member, parts))
                return number;
            if (member.Given == 0 && member.Initial == 0 && Genders.Agree(member.Gender, parts.Gender))
                bySurname = number;
        }
        if (bySurname != Cast.Nobody)
            return bySurname;
        // "Ana Ruiz" became "Ana Ashe-Ruiz".
        foreach (int number in Namesakes(parts.Tail))
        {
            if (members[number].Surname == parts.Tail && HasGiven(members[number], parts))
                return number;
        }
        return WithGivenName(members, parts);
    }

    // "Tom", and "Tommy", of Tom Ashe.
    int WithGivenName(ReadOnlySpan<CastMember> members, in NameParts parts)
    {
        if (KnownBy(parts.Given, members, parts) is not Cast.Nobody and var known)
            return known;
        foreach (ulong form in GivenNames.FormsOf(parts.Given))
        {
            if (KnownBy(form, members, parts) is not Cast.Nobody and var other)
                return other;
        }
        return Cast.Nobody;
    }

    /// <summary>"She was born Ana Ruiz": the last one whose given name it is, whatever the surname.</summary>
    public int WithGiven(ReadOnlySpan<CastMember> members, in NameParts parts)
    {
        foreach (int number in Namesakes(parts.Given))
        {
            if (members[number].Given == parts.Given && Genders.Agree(members[number].Gender, parts.TitleGender))
                return number;
        }
        return Cast.Nobody;
    }

    int KnownBy(ulong given, ReadOnlySpan<CastMember> members, in NameParts parts)
    {
        foreach (int number in Namesakes(given))
        {
            ref readonly var member = ref members[number];
            if (member.Words == 1 && member.Surname == given && Genders.Agree(member.Gender, parts.Gender))
                return number;
        }
        return Cast.Nobody;
    }

    static bool HasGiven(in CastMember member, in NameParts parts) =>
        member.Given != 0 && parts.Given != 0
            ? GivenNames.AreOne(member.Given, parts.Given)
            : (member.Given | parts.Given) != 0 && member.Initial != 0 && member.Initial == parts.Initial;

    // "Ana Kostro Miller" is "Kostro Miller".
    static bool HasDoubleSurname(in CastMember member, in NameParts parts) =>
        parts.Given != 0 && member.Middle == parts.Given || member.Given != 0 && member.Given == parts.Middle;

    /// <summary>"Ashe", "Mrs Ashe", "Tom": of those who bear the name the person named in full just before,
    /// else the one most often named.</summary>
    /// <param name="members">The persons.</param>
    /// <param name="parts">The name.</param>
    /// <param name="sentence">The number of its sentence.</param>
    /// <param name="mayBeShort">Whether it may be short for another name: "Dan" of Daniel Ashe; "her son,
    /// Dan" is new.</param>
    public int WithOneName(ReadOnlySpan<CastMember> members, in NameParts parts, int sentence, bool mayBeShort)
    {
        int best = Cast.Nobody, byTail = Cast.Nobody;
        var most = (-1, -2);
        foreach (int number in Namesakes(parts.Surname))
        {
            ref readonly var member = ref members[number];
            bool isSurname = member.Surname == parts.Surname;
            // "Prince Casimir" is not Casimir III, named later. A title goes with a surname; "Mrs Tom" is nobody's.
            if (!Genders.Agree(member.Gender, parts.TitleGender) || parts.IsNumbered && !member.IsNumbered)
                continue;
            if (member.Tail == parts.Surname && byTail == Cast.Nobody)
                byTail = number;
            if (member.Tail == parts.Surname || !isSurname && parts.HasTitle)
                continue;
            var rank = RankOf(member, parts, sentence);
            if (rank.CompareTo(most) > 0)
                (best, most) = (number, rank);
        }
        if (best == Cast.Nobody)
            best = byTail;
        return best != Cast.Nobody || parts.HasTitle || !mayBeShort ? best : WithForm(members, parts.Surname);
    }

    /// <summary>Whether a name of two parts is of nobody, and its parts are surnames of two:
    /// "Ashe-Ruiz".</summary>
    public bool AreTwo(ReadOnlySpan<CastMember> members, ulong whole, ulong one, ulong other) =>
        !IsSurname(members, whole) && IsSurname(members, one) && IsSurname(members, other);

    bool IsSurname(ReadOnlySpan<CastMember> members, ulong word)
    {
        foreach (int number in Namesakes(word))
        {
            if (members[number].Surname == word)
                return true;
        }
        return false;
    }

    // How likely a bare name is whose: who bore its title before, whoever was named in full just before,
    // the oftenest named.
    static (int Kind, int When) RankOf(in CastMember member, in NameParts parts, int sentence)
    {
        bool isSurname = member.Surname == parts.Surname;
        int when = isSurname ? member.LastFull : member.LastNamed;
        if (parts.HasTitle && member.Title == parts.Title)
            return (SameTitle, when);
        bool isFresh = isSurname && member.LastFull >= 0 && sentence - member.LastFullSentence <= FarthestFull;
        return (isFresh ? Fresh : member.TimesNamed, when);
    }

    // "Barney" of Barnaby Ashe.
    int WithForm(ReadOnlySpan<CastMember> members, ulong given)
    {
        foreach (ulong form in GivenNames.FormsOf(given))
        {
            foreach (int number in Namesakes(form))
            {
                if (members[number].Given == form)
                    return number;
            }
        }
        return Cast.Nobody;
    }

    Chain Namesakes(ulong word) =>
        new(_links.Items, word == 0 ? -1 : _last.Find(word, -1));

    // The persons of one word, the latest first.
    ref struct Chain(ReadOnlySpan<(int Member, int Next)> links, int first)
    {
        readonly ReadOnlySpan<(int Member, int Next)> _links = links;
        int _next = first;
        int _left = MostNamesakes;

        public int Current { get; private set; }

        public readonly Chain GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next < 0 || _left-- == 0)
                return false;
            (Current, _next) = _links[_next];
            return true;
        }
    }
}
