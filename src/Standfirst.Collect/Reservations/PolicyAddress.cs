namespace Standfirst.Collect.Reservations;

/// <summary>Reads the address of a policy.</summary>
static class PolicyAddress
{
    // What browsers and servers take for addresses; longer ones are no honest address of a licence.
    const int Longest = 2_048;

    /// <summary>The address; null where the text is no absolute http or https address.</summary>
    public static string? Read(string? text) =>
        text is { Length: <= Longest }
        && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url.AbsoluteUri
            : null;
}
