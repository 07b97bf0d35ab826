using System.Runtime.CompilerServices;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>Parts of a sentence that fit a rule's pattern.</summary>
ref struct RuleMatch
{
    /// <summary>No pattern takes more parts than this.</summary>
    public const int Longest = 12;

    const int Missing = -1;

    readonly ReadOnlySpan<TimePart> _parts;
    readonly ReadOnlySpan<TimeValue> _values;
    readonly Story _story;
    readonly int _first;
    Pattern _pattern;
    Places _places;
    int _end;

    /// <param name="story">The story.</param>
    /// <param name="parts">The sentence's parts.</param>
    /// <param name="values">What those that rules made say.</param>
    /// <param name="first">The part to begin with.</param>
    public RuleMatch(Story story, ReadOnlySpan<TimePart> parts, ReadOnlySpan<TimeValue> values, int first)
    {
        _parts = parts;
        _values = values;
        (_story, _first, _pattern) = (story, first, null!);
    }

    [InlineArray(Longest)]
    struct Places
    {
        int _place;
    }

    /// <summary>The first part that is taken.</summary>
    public readonly int First => _first;

    /// <summary>The part behind the last one taken.</summary>
    public readonly int End => _end;

    /// <summary>Whether a pattern fits here.</summary>
    public bool Fits(Pattern pattern)
    {
        _pattern = pattern;
        return FitsBefore(pattern.Before) && Fits(0, _first);
    }

    readonly bool FitsBefore(PatternElement[] before)
    {
        if (before.Length > _first)
            return false;
        for (int number = 0; number < before.Length; number++)
        {
            if (!before[number].Fits(_parts[_first - before.Length + number].Sorts))
                return false;
        }
        return true;
    }

    // The longest way first; patterns are so short that trying every way costs nothing.
    bool Fits(int number, int at)
    {
        if (number == _pattern.Taken.Length)
        {
            _end = at;
            return at > _first && FitsAfter(at);
        }
        ref readonly var element = ref _pattern.Taken[number];
        if (at < _parts.Length && element.Fits(_parts[at].Sorts))
        {
            _places[number] = at;
            if (Fits(number + 1, at + 1))
                return true;
        }
        _places[number] = Missing;
        return element.MayLack && Fits(number + 1, at);
    }

    readonly bool FitsAfter(int at)
    {
        var after = _pattern.After;
        if (after.Length > _parts.Length - at)
            return false;
        for (int number = 0; number < after.Length; number++)
        {
            if (!after[number].Fits(_parts[at + number].Sorts))
                return false;
        }
        return true;
    }

    /// <summary>Whether a part of such a sort was taken.</summary>
    public readonly bool Has(Sorts sort) => PlaceOf(sort) >= 0;

    /// <summary>The part that was taken as such a sort, the first of them.</summary>
    public readonly TimePart Part(Sorts sort) => PlaceOf(sort) is >= 0 and var place ? _parts[place] : default;

    /// <summary>The number of the part that was taken as such a sort.</summary>
    public readonly int Number(Sorts sort) => (int)Part(sort).Number;

    /// <summary>The name of the part that was taken as such a sort.</summary>
    public readonly int Name(Sorts sort) => Part(sort).Name;

    /// <summary>The grain of the unit that was taken.</summary>
    public readonly Grain Unit => (Grain)Part(Sorts.Unit).Name;

    /// <summary>The part of an element of the pattern, counted from 0; nothing where it is missing.</summary>
    public readonly TimePart this[int element] => _places[element] is >= 0 and var place ? _parts[place] : default;

    /// <summary>What a part says that rules made.</summary>
    public readonly TimeValue Value(Sorts sort) => _values[Part(sort).Made];

    /// <summary>What the last part of a sort says that rules made.</summary>
    public readonly TimeValue LastValue(Sorts sort)
    {
        int at = _end - 1;
        while (at > _first && (_parts[at].Sorts & sort) == 0)
            at--;
        return _values[_parts[at].Made];
    }

    /// <summary>What can stand so many parts behind those taken, 1 the next; nothing at the sentence's end.</summary>
    public readonly Sorts Behind(int parts) => _end + parts - 1 < _parts.Length ? _parts[_end + parts - 1].Sorts : Sorts.None;

    /// <summary>What stands so many parts before those taken, 1 the last; nothing at the sentence's beginning.</summary>
    public readonly TimePart Before(int parts) => _first >= parts ? _parts[_first - parts] : default;

    /// <summary>The token behind; a mark at the sentence's end.</summary>
    public readonly Token NextToken => _end < _parts.Length ? _story.Tokens[_parts[_end].FirstToken] : EndOfSentence;

    /// <summary>What the word behind is in its sentence; a mark at the sentence's end.</summary>
    public readonly PartOfSpeech NextTag => _end < _parts.Length ? _story.Tags[_parts[_end].FirstToken] : PartOfSpeech.Mark;

    /// <summary>The token before; a mark at the sentence's beginning.</summary>
    public readonly Token LastToken => _first > 0 ? _story.Tokens[_parts[_first].FirstToken - 1] : EndOfSentence;

    /// <summary>The first token taken.</summary>
    public readonly Token FirstToken => _story.Tokens[_parts[_first].FirstToken];

    /// <summary>What the first token taken is in its sentence.</summary>
    public readonly PartOfSpeech FirstTag => _story.Tags[_parts[_first].FirstToken];

    /// <summary>The text.</summary>
    public readonly string Text => _story.Text;

    /// <summary>The story.</summary>
    public readonly Story Story => _story;

    static readonly Token EndOfSentence = new(0, 0, 0, TokenKind.Mark, LetterCase.None);

    readonly int PlaceOf(Sorts sort)
    {
        var elements = _pattern.Taken;
        for (int number = 0; number < elements.Length; number++)
        {
            if ((elements[number].Any & sort) != 0 && _places[number] is >= 0 and var place && (_parts[place].Sorts & sort) != 0)
                return place;
        }
        return Missing;
    }
}
