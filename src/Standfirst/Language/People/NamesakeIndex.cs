using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>The persons of a story by the words of their names.</summary>
/// <param name="names">About how many names there will be.</param>
sealed class NamesakeIndex(int names) : IDisposable
{
    // So many persons of one name are looked at, the latest first: families, not lists.
    const int MostNamesakes = 24;

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
            if (member.Surname != parts.Surname || !Genders.Agree(member.Gender, parts.TitleGender))
                continue;
            if (HasGiven(member, parts) || HasDoubleSurname(member, parts))
                return number;
            if (member.Given == 0 && member.Initial == 0 && Genders.Agree(member.Gender, parts.Gender))
                bySurname = number;
        }
        if (bySurname != Cast.Nobody)
            return bySurname;
        foreach (int number in Namesakes(parts.Given))
        {
            ref readonly var member = ref members[number];
            if (member.Words == 1 && member.Surname == parts.Given && Genders.Agree(member.Gender, parts.Gender))
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

    /// <summary>"Ashe", "Mrs Ashe", "Tom": the person last named in full of those who bear the name.</summary>
    public int WithOneName(ReadOnlySpan<CastMember> members, in NameParts parts)
    {
        int best = Cast.Nobody, latest = -2;
        foreach (int number in Namesakes(parts.Surname))
        {
            ref readonly var member = ref members[number];
            bool isSurname = member.Surname == parts.Surname;
            // "Prince Casimir" is not Casimir III, named later. A title goes with a surname; "Mrs Tom" is nobody's.
            if (!Genders.Agree(member.Gender, parts.TitleGender) || parts.IsNumbered && !member.IsNumbered
                || !isSurname && parts.HasTitle)
                continue;
            int when = isSurname ? member.LastFull : member.LastNamed;
            if (when > latest)
                (best, latest) = (number, when);
        }
        return best != Cast.Nobody || parts.HasTitle ? best : WithForm(members, parts.Surname);
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
