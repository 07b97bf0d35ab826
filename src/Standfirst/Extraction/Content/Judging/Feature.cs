namespace Standfirst.Extraction.Content.Judging;

/// <summary>What the judge looks at of a block: the columns of <see cref="BlockFeatures"/>, each a byte.</summary>
/// <remarks>
/// Counts are on a scale of logarithms, shares from 1 (none) to 255 (all), 0 where there is nothing to share.
/// The order is that of the weights: a new feature needs new weights.
/// </remarks>
enum Feature : byte
{
    // The words
    Letters, Words, LinkShare, CardLinkShare, Links, MarksPerWord, Stops, Bars, CapitalShare, DigitShare, BoldShare,
    Ending, Opening, StockPhrase,

    // The markup
    Kind, HeadingLevel, ListDepth, Quoted, ContainerTag, ParentTag, Depth, Hidden, Zone, ZoneProseShare, ZoneSteps, InArticle, InMain,

    // The words of the markup, by what they were found to hold elsewhere
    OwnWords, ParentWords, GrandparentWords, WorstWords, BestWords, AllWords,

    // The elements around it
    ContainerLetters, ParentLetters, ParentLinkShare, ParentProseShare, ParentRunningShare, ParentBlocks,
    GrandparentLetters, GrandparentLinkShare, GrandparentProseShare, GrandparentRunningShare,
    GreatGrandparentLinkShare, GreatGrandparentProseShare, FourUpLetters, StepsToHalf, StepsToMost, StepsToAll,

    // Blocks of the same shape: the same names and classes of the innermost elements
    ShapeBlocks, ShapeLetters, ShapeLinkShare, ShapeProseShare, LongShapeBlocks, LongShapeLetters, LongShapeProseShare, ShapeRun,

    // The section: a heading and what follows up to the next; and all whose headings have the same level and shape
    SectionLetters, SectionBlocks, SectionsOfKind, ProseOfKind,

    // Where it stands
    Place, LettersBefore, ProseBefore, FromHeadline, PastHeadline, HeadlinesBefore, ToProseBefore, ToProseAfter, ProseRunBefore,
    SinceHeading, LettersSinceHeading, HeadingBeforeIsFarewell, FarewellsBefore, KinshipBefore, LinkShareAround, LettersAround,

    // The same words elsewhere
    Copies, CopiesBefore, InHeadline, InDeclaredBody,

    // The page
    PageLetters, PageLinkShare, PageProse, PageBlocks, DeclaredKind, PageWordsPerBlock, LargestShare, DeclaresBody,
    AddressDepth, AddressHyphens, AddressDigits, AddressLetters,

    // What the first look found: filled in before the second
    Score, ScoreOfContainer, ScoreOfParent, ScoreOfGrandparent, ScoreOfShape, ScoreBefore, ScoreAfter, ScoreAround, BestScore,
    KeptBefore, KeptAfter, PageKept, ScoreOfProseBefore, ScoreOfProseAfter, ToKeptBefore, ToKeptAfter,
}

/// <summary>The features in numbers.</summary>
static class FeatureTable
{
    /// <summary>How many there are.</summary>
    public static readonly int Count = Enum.GetValues<Feature>().Length;

    /// <summary>The first that only the second look has.</summary>
    public const Feature FirstOfSecondLook = Feature.Score;

    /// <summary>Those that are also looked at in the blocks before and after.</summary>
    public static readonly Feature[] OfNeighbours =
    [
        Feature.Letters, Feature.LinkShare, Feature.MarksPerWord, Feature.Kind, Feature.HeadingLevel, Feature.ContainerTag,
        Feature.Zone, Feature.StepsToHalf, Feature.ParentProseShare, Feature.ShapeProseShare, Feature.OwnWords, Feature.AllWords,
        Feature.StockPhrase, Feature.Ending, Feature.KinshipBefore, Feature.Score,
    ];

    /// <summary>How far those neighbours are looked for.</summary>
    public const int Reach = 2;
}
