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

    /// <summary>What is told for a status; for one without words of its own, those of its kind.</summary>
    public static ErrorWords Of(int status) => Known.GetValueOrDefault(status) ?? Known[status >= 500 ? 500 : 400];
}
