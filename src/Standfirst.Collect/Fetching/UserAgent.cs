using System.Reflection;

namespace Standfirst.Collect.Fetching;

/// <summary>The name that we go by.</summary>
public static class UserAgent
{
    /// <summary>What robots.txt and headers call us.</summary>
    public const string ProductToken = "Standfirst";

    /// <summary>The User-Agent header: "Standfirst/1.0.0 (+https://crawl.example/)".</summary>
    /// <param name="contact">Where whoever fetches can be reached; null to tell nothing.</param>
    /// <exception cref="ArgumentException">The contact has letters that a header's comment cannot
    /// have.</exception>
    public static string Of(string? contact)
    {
        string agent = $"{ProductToken}/{Version()}";
        if (string.IsNullOrWhiteSpace(contact))
            return agent;
        if (!contact.All(letter => char.IsBetween(letter, ' ', '~') && letter is not ('(' or ')' or '\\')))
            throw new ArgumentException("a contact has plain letters, no brackets, no backslash", nameof(contact));
        return $"{agent} (+{contact.Trim()})";
    }

    // "1.0.0+commit" where the build says so: the commit is nobody's business.
    static string Version() =>
        typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
