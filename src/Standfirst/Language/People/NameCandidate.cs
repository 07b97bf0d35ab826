namespace Standfirst.Language.People;

/// <summary>Words that may be a person's name.</summary>
struct NameCandidate
{
    /// <summary>The first token of the title before the name; the name's own first token where there is none.</summary>
    public int TitleFirst;

    /// <summary>The name's first token.</summary>
    public int First;

    /// <summary>The token after its last.</summary>
    public int End;

    /// <summary>The token of the surname; of the only word where there is one.</summary>
    public int Last;

    /// <summary>How many words the name has; an initial is one, a suffix is none.</summary>
    public int Words;

    /// <summary>The sentence it stands in.</summary>
    public int Sentence;

    /// <summary>What speaks for and against a person.</summary>
    public NameClues Clues;

    /// <summary>The weight of the clues: over nought for a person.</summary>
    public float Weight;
}
