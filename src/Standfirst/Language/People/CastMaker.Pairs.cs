using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

// Names that stand together: of two, in lists, with one surname.
ref partial struct CastMaker
{
    static readonly ulong And = WordHash.Of("and");

    // "the Ashe-Ruiz ticket": two who were named before.
    readonly bool IsOfTwo(in NameCandidate name, in NameParts parts) =>
        name.Words == 1 && parts.Tail != 0
        && _namesakes.AreTwo(_members.Items, parts.Surname, _story.Tokens[name.First].Hash, parts.Tail);

    // "sons Leo and | Bill": not Bill Ashe, of whom the story told before.
    readonly bool IsNewInList(in NameCandidate name, in NameParts parts, in CastMember known)
    {
        if (name.Words > 1 || (name.Clues & NameClues.BehindRelation) == 0 || known.Words == 1
            || known.Surname == parts.Surname || _mentions.Count == 0)
            return false;
        var before = _mentions[_mentions.Count - 1];
        return before.End == name.First - 1 && before.End - before.First == 1
            && (_story.Tokens[before.End].Hash == And || _story.IsMark(before.End, ','));
    }

    // "newlyweds | Ana and Jan Ruiz": who stands before "and" bears the name, too.
    void TellPair(in NameCandidate name, in NameParts parts)
    {
        if (_mentions.Count == 0 || parts.Given == 0)
            return;
        var first = _mentions[_mentions.Count - 1];
        ref var member = ref _members[first.Member];
        if (first.End + 1 != name.TitleFirst || _story.Tokens[first.End].Hash != And || first.First == 0
            || member.Words != 1 || member.PairSurname > 0 || member.NameFirst != first.First
            || !_story.Is(first.First, WordSense.Given) || !IsPair(first.First - 1)
                && !PairWords.AreBehind(_story, name.End))
            return;
        (member.Given, member.Surname, member.PairSurname) = (member.Surname, parts.Surname, name.Last);
        _namesakes.Enter(parts.Surname, first.Member);
    }

    // "newlyweds |", "her parents, |".
    readonly bool IsPair(int at) => PairWords.Has(_story, at)
        || _story.IsMark(at, ',') && at > 0 && PairWords.Has(_story, at - 1);
}
