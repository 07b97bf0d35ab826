namespace Standfirst.Collect.Reservations;

/// <summary>Reads content signals, "search=yes, ai-train=no" (contentsignals.org), of robots.txt and of the
/// header.</summary>
static class ContentSignals
{
    static readonly string[] Uses = ["search", "ai-input", "ai-train"];

    /// <summary>The uses that are forbidden, in the order of the list above. A header knows its page better
    /// than robots.txt knows it; where a use is told twice in one place, "no" counts.</summary>
    /// <param name="robotsText">What robots.txt says of the page; null where nothing.</param>
    /// <param name="headers">What the answer's headers say.</param>
    public static IEnumerable<Reservation> Read(string? robotsText, IEnumerable<string> headers)
    {
        string header = string.Join(',', headers);
        foreach (string use in Uses)
        {
            bool? byHeader = Allows(header, use);
            if (byHeader == false)
                yield return new($"{use}=no", Origin.Header);
            else if (byHeader is null && robotsText is not null && Allows(robotsText, use) == false)
                yield return new($"{use}=no", Origin.RobotsFile);
        }
    }

    // Null where nothing, or nothing that can be understood, is said of the use.
    static bool? Allows(string signals, string use)
    {
        bool? allows = null;
        foreach (string signal in signals.Split(',', BoundedList.MostParts))
        {
            int equals = signal.IndexOf('=');
            if (equals < 0 || !Is(signal[..equals], use))
                continue;
            string answer = signal[(equals + 1)..];
            if (Is(answer, "no"))
                return false;
            if (Is(answer, "yes"))
                allows = true;
        }
        return allows;
    }

    static bool Is(string text, string word) => text.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
