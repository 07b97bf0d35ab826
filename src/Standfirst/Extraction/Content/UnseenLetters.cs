using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>What a page holds but does not show as it comes.</summary>
[Flags]
enum Unseen : byte
{
    None = 0,

    /// <summary>What shows only where scripts do not run.</summary>
    Scriptless = 1,

    /// <summary>What attributes or inline style hide until a script brings it to light.</summary>
    Hidden = 2,
}

/// <summary>How much of a page's text is not shown as it comes.</summary>
struct UnseenLetters
{
    // Boxes that wait for a click are shorter than the story; tabs, foldings and pages that a script lights up are not.
    const double LargePart = 0.5;

    // Notes that ask for scripts to be switched on, and tracking pictures, are shorter.
    const int ShortestProse = 60;

    int _scriptless, _hidden;

    /// <summary>What an element that shows no words is, where it may hold a story all the same.</summary>
    public static Unseen KindOf(PageNode element)
    {
        var tag = element.Tag;
        return tag == TagName.Noscript ? Unseen.Scriptless
            : Elements.IsControl(tag) || Elements.IsNeverShown(tag) || Elements.IsInline(tag) || tag == TagName.Svg ? Unseen.None
            : Unseen.Hidden;
    }

    /// <summary>Counts the letters below an element that is not read.</summary>
    public void Count(PageNode element, Unseen kind)
    {
        if (kind == Unseen.None)
            return;
        int letters = 0;
        foreach (var node in element.Descendants)
        {
            if (node.IsText && node.Utf8.Length >= ShortestProse && !Elements.IsNeverShown(node.Parent.Tag))
                letters += LetterCount.Of(node).Seen;
        }
        if (kind == Unseen.Scriptless)
            _scriptless += letters;
        else
            _hidden += letters;
    }

    /// <summary>What there is so much of, beside the prose that is shown, that it must be the story.</summary>
    /// <param name="prose">The letters of that prose.</param>
    public readonly Unseen MoreThan(int prose) =>
        (_scriptless > prose ? Unseen.Scriptless : Unseen.None) | (_hidden > prose * LargePart ? Unseen.Hidden : Unseen.None);
}
