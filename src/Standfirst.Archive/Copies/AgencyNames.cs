using System.Collections.Frozen;
using Standfirst.Archive.Words;

namespace Standfirst.Archive.Copies;

/// <summary>The several names of news agencies, so that "AP" and "The Associated Press" are one source.</summary>
static class AgencyNames
{
    // The name that is shown first.
    static readonly string[][] Rows =
    [
        ["Reuters", "Thomson Reuters"],
        ["AP", "Associated Press", "The Associated Press", "AP News"],
        ["AFP", "Agence France-Presse"],
        ["dpa", "Deutsche Presse-Agentur", "dpa-infocom", "dpa-AFX"],
        ["APA", "Austria Presse Agentur"],
        ["EFE", "Agencia EFE"],
        ["Europa Press", "EP"],
        ["Keystone-SDA", "SDA", "Keystone-ATS", "ATS"],
        ["SID", "Sport-Informations-Dienst"],
        ["epd", "Evangelischer Pressedienst"],
        ["KNA", "Katholische Nachrichten-Agentur"],
        ["PA Media", "PA", "Press Association"],
        ["PTI", "Press Trust of India"],
        ["UPI", "United Press International"],
        ["TASS", "ITAR-TASS"],
        ["Kyodo", "Kyodo News"],
        ["Yonhap", "Yonhap News Agency"],
        ["Lusa", "Agência Lusa"],
        ["Canadian Press", "The Canadian Press"],
        ["AAP", "Australian Associated Press"],
        ["Anadolu", "Anadolu Agency", "Anadolu Ajansı", "AA"],
        ["dts Nachrichtenagentur", "dts"],
    ];

    static readonly FrozenDictionary<string, string> Shown =
        Rows.SelectMany(row => row.Select(name => (WordCutter.Key(name), row[0]))).ToFrozenDictionary(
            pair => pair.Item1, pair => pair.Item2);

    /// <summary>The name that stands for all names of an agency; as printed where it is not known.</summary>
    public static string Of(string printed) => Shown.GetValueOrDefault(WordCutter.Key(printed), printed.Trim());

    /// <summary>Whether a site is the agency's own: it bears its name.</summary>
    /// <param name="agency">The agency, as <see cref="Of"/> gives it.</param>
    /// <param name="siteName">The site's name; null when it prints none.</param>
    /// <param name="host">The site's host without "www."; null when it has none.</param>
    public static bool IsOwnSite(string agency, string? siteName, string? host)
    {
        if (siteName is not null && Of(siteName) == agency)
            return true;
        return host is not null && host.IndexOf('.') is > 0 and var end && Of(host[..end]) == agency;
    }
}
