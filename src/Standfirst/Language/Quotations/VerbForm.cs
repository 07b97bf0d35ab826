namespace Standfirst.Language.Quotations;

/// <summary>Which form of a word of saying a word is.</summary>
enum VerbForm : byte
{
    /// <summary>"say".</summary>
    Base,

    /// <summary>"says".</summary>
    ThirdPerson,

    /// <summary>"said", also where it is the participle.</summary>
    Past,

    /// <summary>"written", where it differs from "wrote".</summary>
    Participle,

    /// <summary>"saying".</summary>
    Gerund,

    /// <summary>No verb: "statement", "according".</summary>
    Other,
}
