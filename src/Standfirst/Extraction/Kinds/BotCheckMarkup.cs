using Standfirst.Dom;

namespace Standfirst.Extraction.Kinds;

/// <summary>The markup of pages that ask whether the reader is human.</summary>
static class BotCheckMarkup
{
    // In ids, classes and addresses of scripts and frames, as the services that sell such checks write them.
    static ReadOnlySpan<byte> Captcha => "captcha"u8;

    static readonly byte[][] Signs =
    [
        "cf-challenge"u8.ToArray(), "challenge-form"u8.ToArray(), "challenge-running"u8.ToArray(), "cf-wrapper"u8.ToArray(),
        "cf-error-details"u8.ToArray(), "_Incapsula_Resource"u8.ToArray(), "challenge-platform"u8.ToArray(),
        "distil_"u8.ToArray(), "sec-if-cpt"u8.ToArray(),
    ];

    static readonly AttributeName[] Places = [AttributeName.Id, AttributeName.Class, AttributeName.Src];

    // A page that only checks is small; a large one that holds such a script is something else.
    const int MostNodes = 2_000;

    /// <summary>Whether a page holds such markup. Ask only where little is to read: comment forms have captchas, too.</summary>
    public static bool IsIn(PageTree page)
    {
        if (page.Count > MostNodes)
            return false;
        for (int index = 1; index < page.Count; index++)
        {
            if (page[index].IsElement && HasSign(page[index]))
                return true;
        }
        return false;
    }

    static bool HasSign(PageNode element)
    {
        foreach (var place in Places)
        {
            var value = element.Utf8Attribute(place);
            if (value.IsEmpty)
                continue;
            if (value.IndexOf(Captcha) >= 0 || Array.Exists(Signs, sign => element.Utf8Attribute(place).IndexOf(sign) >= 0))
                return true;
        }
        return false;
    }
}
