using Standfirst.App.ReadingRoom.Weak;
using Standfirst.Archive;
using Standfirst.Archive.Weaknesses;

namespace Standfirst.App.ReadingRoom.Pages;

/// <summary>The records that are not to be trusted without a look at the page.</summary>
sealed class WeakModel(ArticleArchive archive) : RoomPage(archive)
{
    /// <summary>The reason that is looked at; none for all.</summary>
    public Weakness Why { get; private set; }

    /// <summary>Where the page before ended; null for the first page.</summary>
    public long? After { get; private set; }

    /// <summary>How many there are.</summary>
    public WeakCounts Counts { get; private set; } = null!;

    /// <summary>One page of them.</summary>
    public FoundWeakRecords Found { get; private set; } = null!;

    public async Task OnGet(string? why, long? after)
    {
        (Why, After) = (WeakWords.Find(why), after);
        Counts = await Archive.WeakRecords.Count(Cancel);
        Found = await Archive.WeakRecords.List(Why, After, cancel: Cancel);
    }

    /// <summary>What an address says of a reason; null for all.</summary>
    public static string? NameOf(Weakness why) => why == Weakness.None ? null : WeakWords.NameOf(why);
}
