using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Errors;

/// <summary>What a reader is told where there is no page.</summary>
/// <param name="Heading">What is the matter.</param>
/// <param name="Advice">What can be done.</param>
sealed record ErrorWords(string Heading, string Advice)
{
    static readonly Dictionary<int, ErrorWords> Known = new()
    {
        [400] = new("This could not be read", "The form may have grown old: go back, load the page anew, and send it again."),
        [401] = new("Who is asking?", "This archive is open to those who have a key."),
        [403] = new("Not with this key", "The key may read and not write, or the page was sent from elsewhere."),
        [404] = new("Nothing here", "The story may have been erased, or the address cut short."),
        [405] = new("This is not the way in", "The page is there, but not for what was asked of it."),
        [410] = new("This was erased", "The story was here once, and somebody took it out of the archive for good."),
        [413] = new("That is too much", "More was sent than the server takes at once."),
        [429] = new("One at a time", "There were too many requests in a short while. Wait a minute."),
        [500] = new("Something broke here", "It is our fault and in the server’s log. What you did is stored, or not at all."),
        [503] = new("The archive does not answer", "Its database may be busy or gone. Try again in a minute; the server’s log tells more."),
    };

    static readonly Dictionary<ArchiveFault, ErrorWords> OfArchive = new()
    {
        [ArchiveFault.Busy] = new(
            "The archive is being written", "Another program holds it. Try again in a minute; nothing was stored."),
        [ArchiveFault.Full] = new(
            "No room is left", "What you did could not be stored. Whoever runs the server has to make room."),
        [ArchiveFault.ReadOnly] = new("This archive can only be read", "Nothing can be added or corrected here."),
        [ArchiveFault.Damaged] = new(
            "This is damaged",
            "What was stored here cannot be read any more. Other stories may be whole; the server’s log tells more."),
    };

    /// <summary>Whether an error is a trouble of the archive that is known, and no mistake of the program.</summary>
    public static bool IsOfArchive(Exception error) => error is ArchiveException { Fault: not ArchiveFault.Other };

    /// <summary>What is told where the archive could not do what was asked.</summary>
    public static ErrorWords Of(ArchiveException trouble) => OfArchive.GetValueOrDefault(trouble.Fault) ?? Known[503];

    /// <summary>What is told for a status; for one without words of its own, those of its kind.</summary>
    public static ErrorWords Of(int status) => Known.GetValueOrDefault(status) ?? Known[status >= 500 ? 500 : 400];
}
