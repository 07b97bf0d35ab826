namespace Standfirst.Archive.Weaknesses;

/// <summary>Why a record is not to be trusted without a look at the page. One record may have several reasons.</summary>
[Flags]
public enum Weakness
{
    /// <summary>Nothing is known against it.</summary>
    None = 0,

    /// <summary>The text stops before the article does, as at a paywall.</summary>
    CutOff = 1,

    /// <summary>The page asks for consent and shows no story.</summary>
    ConsentWall = 2,

    /// <summary>The page asks whether the reader is human and shows no story.</summary>
    BotCheck = 4,

    /// <summary>The page says that there is none.</summary>
    ErrorPage = 8,

    /// <summary>A story without a headline.</summary>
    NoHeadline = 16,

    /// <summary>A story without a text.</summary>
    NoText = 32,

    /// <summary>It is unsure whether the headline is the right one.</summary>
    UnsureHeadline = 64,

    /// <summary>It is unsure when it was published.</summary>
    UnsurePublished = 128,

    /// <summary>It is unsure who wrote it.</summary>
    UnsureAuthors = 256,

    /// <summary>It is unsure what sort of page it is, and so whether its text is a story.</summary>
    UnsureText = 512,

    /// <summary>Another witness on the page says something really different of its headline, date or authors.</summary>
    Conflict = 1024,
}
