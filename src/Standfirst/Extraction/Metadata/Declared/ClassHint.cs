namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>What the words in an element's class, id, itemprop or test id say that it holds.</summary>
[Flags]
enum ClassHint : ushort
{
    None = 0,

    /// <summary>Who wrote it.</summary>
    Author = 1,

    /// <summary>When it came out.</summary>
    Date = 2,

    /// <summary>That the date is one of a change.</summary>
    Changed = 4,

    /// <summary>The summary under the headline.</summary>
    Standfirst = 8,

    /// <summary>The short line over the headline.</summary>
    Kicker = 16,

    /// <summary>The headline.</summary>
    Headline = 32,

    /// <summary>A topic.</summary>
    Topic = 64,

    /// <summary>Something beside the story: comments, teasers, menus, share bars.</summary>
    Aside = 128,

    /// <summary>A biography, a picture or a button that goes with an author.</summary>
    AboutAuthor = 256,

    /// <summary>The words of a picture.</summary>
    Caption = 512,

    /// <summary>The foot of the page or of a story.</summary>
    Footer = 1024,

    /// <summary>A story, whole.</summary>
    Story = 2048,

    /// <summary>A part that a publishing system calls a widget: something beside the story, unless the whole page is
    /// built of them.</summary>
    Widget = 4096,

    /// <summary>A part of a page that is built of widgets, all of them.</summary>
    Builder = 8192,

    /// <summary>Where the story was filed from; often it is the date.</summary>
    Dateline = 16_384,
}
