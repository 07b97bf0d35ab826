namespace Standfirst.Articles;

/// <summary>What a block of the body is for, where that is more than telling the story.</summary>
public enum BlockRole
{
    /// <summary>Says what was wrong in an earlier version.</summary>
    Correction,

    /// <summary>Says that something was added or changed, or why something stands as it does.</summary>
    Update,

    /// <summary>Tells where readers who are in need find help.</summary>
    Helpline,

    /// <summary>A question of an interview or of a list of questions and answers.</summary>
    Question,

    /// <summary>What was answered; an answer of several paragraphs has several such blocks.</summary>
    Answer,
}
