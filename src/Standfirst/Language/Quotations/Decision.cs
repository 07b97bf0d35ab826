namespace Standfirst.Language.Quotations;

/// <summary>What is decided, one after the other. The weights were learned with these numbers.</summary>
enum Decision : byte
{
    /// <summary>Whether a word reports.</summary>
    Head = 1,

    /// <summary>Where the cue begins.</summary>
    CueStart,

    /// <summary>Where the cue ends.</summary>
    CueEnd,

    /// <summary>On which side the content is.</summary>
    Side,

    /// <summary>Which words name the speaker.</summary>
    Source,

    /// <summary>Where the content behind the cue begins.</summary>
    BehindStart,

    /// <summary>Where the content behind the cue ends.</summary>
    BehindEnd,

    /// <summary>Where the content before the cue begins.</summary>
    BeforeStart,

    /// <summary>Whether what no cue took is speech.</summary>
    Speech,
}
