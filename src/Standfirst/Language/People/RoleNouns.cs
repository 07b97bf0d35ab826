using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Nouns for what somebody is or does: those of the lists, and others by their endings.</summary>
static class RoleNouns
{
    // Of six letters at least, so that what is no person is rare: "boatbuilder", "podcaster", "toxicologist".
    static readonly string[] Endings = ["er", "or", "ist", "ian", "eer", "man", "woman", "smith", "wright", "ant"];

    const int ShortestByEnding = 6;

    // What ends like a role and is none.
    static readonly WordSet Others = new(
        "former latter better bitter proper upper lower outer inner under super border butter cancer copper dollar "
        + "filter finger folder "
        + "gender ginger hammer hunger layer ladder leather liver locker manner meter metre minor major motor "
        + "murder offer paper pepper "
        + "poster poor powder prior rather river rubber server shelter silver sister soccer sooner spider sugar "
        + "tender timber timer "
        + "tower trigger twitter versus wonder zipper colour color favor honor humor labor rumor tumor tenor vapor "
        + "giant infant grant "
        + "merchant plant vacant pant rant slant warrant however another together number whether december november "
        + "september october chapter letter matter number order quarter "
        + "shoulder summer winter weather theater disaster dinner corner computer consumer newspaper behavior "
        + "behaviour neighbor "
        + "factor error mirror motor tractor terror horror interior exterior human german roman important "
        + "restaurant elephant "
        + "significant relevant constant instant distant elegant brilliant reluctant tower flower shower power "
        + "answer cover river "
        + "register counter encounter hamburger container helicopter calendar trailer thriller bestseller poster "
        + "bumper sweater");

    // Players by where they play: "full-back", "scrum-half".
    static readonly WordSet Positions = new("back half");
    static readonly WordSet Fields = new("full centre left right wing running quarter half fly scrum");

    static readonly WordSet Anybody = new(
        "lad lass man woman guy bloke boy girl lady gentleman person hero heroine star legend fighter icon "
        + "genius idol victim winner friend survivor champion fan supporter reader caller visitor");

    // Nouns behind "a" that say when or how, not who.
    static readonly WordSet NoPredicates = new(
        "baby child kid year month week day hour minute moment decade century time while bit lot number move "
        + "decision sign result fact city town "
        + "village place company firm group team club book novel film song album show series play one thing way "
        + "part place day "
        + "statement post letter report study claim charge figure rise fall increase loss win victory defeat total "
        + "majority share "
        + "suburb district neighbourhood county state country region province island street school university "
        + "hospital church");

    /// <summary>Whether a token is a noun for what somebody is.</summary>
    public static bool Is(SensedStory story, int at)
    {
        if (!story.IsSmall(at))
            return false;
        if (story.Is(at, WordSense.Role | WordSense.Office))
            return true;
        // "full-back", "fly-half".
        if (Positions.Has(story.Tokens[at]))
            return at > 1 && story.IsMark(at - 1, '-') && story.Touches(at) && Fields.Has(story.Tokens[at - 2]);
        if (story.Is(at, WordSense.Relation) || story.Story.Tags[at] != PartOfSpeech.Noun
            || story.Tokens[at].Length < ShortestByEnding || Others.Has(story.Tokens[at]))
            return false;
        var word = story.Story.Word(at);
        foreach (string ending in Endings)
        {
            if (word.EndsWith(ending))
                return true;
        }
        return false;
    }

    /// <summary>Whether a noun tells no more than that somebody is a person, or praises: "a good lad", "one
    /// woman".</summary>
    public static bool IsAnybody(SensedStory story, int at) => Anybody.Has(story.Tokens[at]);

    /// <summary>Whether a noun behind a name and "a" or "the" tells what the person is.</summary>
    public static bool IsPredicate(SensedStory story, int at) =>
        story.IsSmall(at) && story.Story.Tags[at] == PartOfSpeech.Noun && !NoPredicates.Has(story.Tokens[at]);
}
