using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>What stands around the other places of a name: "Nela Brasko, 31," tells of "Nela Brasko" elsewhere, "Nela
/// said" of Nela Brasko.</summary>
/// <param name="names">About how many names there will be.</param>
sealed class NamePlaces(int names) : IDisposable
{
    // What stands beside persons and seldom beside anything else, and what tells a place or a thing.
    const NameClues OfName = NameClues.BehindTitle | NameClues.BehindOffice | NameClues.BehindRole
        | NameClues.BehindRelation | NameClues.BehindAccordingTo | NameClues.BeforeAge | NameClues.BeforeApposition
        | NameClues.BeforeWho | NameClues.BeforeSaying | NameClues.BehindSaying | NameClues.BeforeVerb
        | NameClues.BehindPlaceWord | NameClues.BeforePlace | NameClues.NamesThing;

    // What a part of a name does alone where it is the name of a person.
    const NameClues OfPart = NameClues.BeforeSaying | NameClues.BehindSaying | NameClues.BehindAccordingTo
        | NameClues.BehindTitle | NameClues.BehindRelation | NameClues.BeforeAge;

    /// <summary>What makes the name that of something else: "Ashe Motors" is no person because Ashe said
    /// something.</summary>
    public const NameClues Others = NameClues.HasOrganisation | NameClues.HasPlace | NameClues.HasPlaceTail | NameClues.HasBrand
        | NameClues.HasNationality | NameClues.HasRole | NameClues.HasCalendar | NameClues.HasFunction
        | NameClues.AllCapitals;

    readonly WordIndex _numbers = new(names);
    PooledList<NameClues> _clues = new(64);

    /// <inheritdoc/>
    public void Dispose()
    {
        _numbers.Dispose();
        _clues.Return();
    }

    /// <summary>Notes what stands around a name.</summary>
    public void Note(SensedStory story, in NameCandidate name)
    {
        ref int number = ref _numbers[NameJudge.KeyOf(story, name), -1];
        if (number < 0)
        {
            number = _clues.Count;
            _clues.Add(name.Clues);
        }
        else
        {
            _clues[number] |= name.Clues;
        }
    }

    /// <summary>What the other places of a full name, and those of a part of it alone, tell of it. Of words that are plain
    /// English nothing: "Blue Harbour said" is a firm.</summary>
    /// <param name="story">The story.</param>
    /// <param name="name">The name.</param>
    /// <param name="isOfFamily">Whether others in the story bear its last word: then the first stands for it.</param>
    public NameClues Elsewhere(SensedStory story, in NameCandidate name, bool isOfFamily)
    {
        if ((name.Clues & Others) != 0)
            return NameClues.None;
        for (int at = name.First; at <= name.Last; at++)
        {
            if (story.IsWord(at) || IsForm(story, at))
                return NameClues.None;
        }
        var clues = Of(NameJudge.KeyOf(story, name)) & OfName;
        var alone = Of(story.Tokens[name.Last].Hash) & OfPart;
        if (isOfFamily)
            alone |= Of(story.Tokens[name.First].Hash) & OfPart;
        return alone == 0 ? clues : clues | alone | NameClues.LastAloneElsewhere;
    }

    // "Configuring", "Haunted".
    static bool IsForm(SensedStory story, int at) => story.Senses[at] == WordSense.None
        && (story.Story.Word(at).EndsWith("ing") || story.Story.Word(at).EndsWith("ed"));

    NameClues Of(ulong key) => _numbers.Find(key, -1) is >= 0 and var number ? _clues[number] : NameClues.None;
}
