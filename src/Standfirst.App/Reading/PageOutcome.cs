namespace Standfirst.App.Reading;

/// <summary>What came of reading one input. These cases are all there are.</summary>
/// <param name="Name">The name of the input.</param>
/// <typeparam name="T">What a page is made into.</typeparam>
abstract record PageOutcome<T>(string Name)
{
    /// <summary>The page was read.</summary>
    /// <param name="Name">The name of the input.</param>
    /// <param name="Made">What was made of it.</param>
    public sealed record Read(string Name, T Made) : PageOutcome<T>(Name);

    /// <summary>The archive has the page as it is.</summary>
    /// <param name="Name">The name of the input.</param>
    public sealed record Known(string Name) : PageOutcome<T>(Name);

    /// <summary>There is something to be told, and no page.</summary>
    /// <param name="Name">The name of the input.</param>
    /// <param name="Words">What is told, in a few words for the user.</param>
    public sealed record Told(string Name, string Words) : PageOutcome<T>(Name)
    {
        /// <summary>How many things of which kind were passed over; empty where nothing was
        /// counted.</summary>
        public IReadOnlyDictionary<string, int> Counts { get; init; } = new Dictionary<string, int>();
    }

    /// <summary>There was no page to read.</summary>
    /// <param name="Name">The name of the input.</param>
    /// <param name="Reason">Why, in a few words for the user.</param>
    public sealed record Unread(string Name, string Reason) : PageOutcome<T>(Name)
    {
        /// <summary>What an archive remembers it by, so that it is not asked for again; null where that is wanted.</summary>
        public long? TakenAs { get; init; }

        /// <summary>Whether it may be there another time.</summary>
        public bool MayComeLater { get; init; }
    }
}
