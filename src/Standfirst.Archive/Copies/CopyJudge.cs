namespace Standfirst.Archive.Copies;

/// <summary>Says whether two texts are copies of one story.</summary>
/// <remarks>
/// The weights were learned (logistic regression) from made stories of another seed than those that are measured:
/// docs/decisions/0014-copies.md. A text that was cut, has a new lead or a paragraph more shares whole stretches and all
/// facts; one whose words were changed shares something everywhere; the weather of two days shares much and no facts.
/// </remarks>
static class CopyJudge
{
    /// <summary>Less in common than this is told by chance and stock phrases.</summary>
    const int FewestShared = 5;

    /// <summary>More facts than these tell nothing new.</summary>
    const int EnoughFacts = 6;

    // Over nought is a copy.
    const double Start = -13.8;
    const double Contained = 12.8;          // the share of the shorter text that stands in the other, times
    const double Spread = 8.25;             // the share of its sixteenths that have some of that
    const double Doubt = -8.9;              // over the root of the samples: few tell less
    const double SharedFact = .92;          // each
    const double MissingFact = -.6;         // each
    const double SameSite = -3.9;           // a site writes more of its own like its own than it copies from itself

    /// <summary>Whether one is a copy of the other, or both of a third.</summary>
    /// <param name="likeness">How alike they are.</param>
    /// <param name="isSameSite">Whether one site has both, at two addresses.</param>
    public static bool AreCopies(CopyLikeness likeness, bool isSameSite)
    {
        if (likeness.Shared < FewestShared)
            return false;

        // One more found and one more not: few samples are not believed to the last.
        double contained = (likeness.Shared + 1.0) / (likeness.Fewer + 2.0);
        double spread = (double)likeness.SharedSixteenths / likeness.Sixteenths;
        int missing = likeness.Facts - likeness.SharedFacts;
        double evidence = Start + Contained * contained + Spread * spread + Doubt / Math.Sqrt(likeness.Fewer)
            + SharedFact * Math.Min(likeness.SharedFacts, EnoughFacts) + MissingFact * Math.Min(missing, EnoughFacts)
            + (isSameSite ? SameSite : 0);
        return evidence > 0;
    }
}
