using Standfirst.App.ReadingRoom.Words;
using Standfirst.Archive.Search.People;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>What a source is called where it is cited.</summary>
static class SourceName
{
    // A column beside what it vouches for.
    const int Longest = 48;

    /// <summary>The site; the headline where no site is known.</summary>
    public static string Of(Appearance source) =>
        Shortened.Of(source.Site ?? source.Headline ?? "without a headline", Longest);
}
