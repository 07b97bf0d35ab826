using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>A signature in words: "A post shared by Mara Lind (@maralind) on Feb 11, 2025 at 3:02pm PST".</summary>
/// <param name="Platform">Whose wording it is.</param>
/// <param name="Span">Where it stands, author and date with it.</param>
/// <param name="Author">The author's name; null where only the account is named.</param>
/// <param name="Handle">The account, without "@"; null where it is not named.</param>
/// <param name="Posted">The ISO 8601 day; null where it is not told.</param>
sealed record SignedWording(string Platform, TextSpan Span, string? Author, string? Handle, string? Posted)
{
    const int LongestName = 120;

    const int LongestDate = 60;

    // What may stand between a name and a date: "on Monday, …", "am Montag, …", "sur Lundi …".
    static readonly string[] BeforeDate =
        [" on ", " am ", " sur ", " le ", " em ", " en ", " el ", " su ", " op ", " på ", " w ", ", "];

    /// <summary>The first signature in words in a text; null when there is none.</summary>
    /// <param name="text">A paragraph or a post's whole text.</param>
    /// <param name="isPost">Whether the text is known to be a post: then less proof is needed.</param>
    public static SignedWording? Find(string text, bool isPost)
    {
        if (WordingFinder.Find(text, WordingKind.Signature) is not { } found)
            return null;
        if (found.Wording.FollowsAuthor)
            return AfterAuthor(text, found);
        return BracketedHandle(text, found) ?? BareHandle(text, found) ?? NameOnly(text, found, isPost);
    }

    /// <summary>"Mara Lind (@maralind)がシェアした投稿".</summary>
    static SignedWording? AfterAuthor(string text, FoundWording found)
    {
        int open = text.LastIndexOf("(@", found.Start, StringComparison.Ordinal);
        if (open < 0 || PostSignature.HandleAt(text, open) is not { } handle)
            return null;
        int end = PostSignature.EndOfHandle(open, handle);
        if (found.Start - end > 1)
            return null;
        var invitation = WordingFinder.Find(text, WordingKind.Invitation);
        int start = invitation is not null && invitation.End <= open ? invitation.End : 0;

        // Without a mark between the post's words and the name, a long run is words rather than name.
        bool isName = open - start <= LongestName / 2;
        var span = TextSpan.Between(isName ? start : open, found.End);
        return new(found.Platform, span, isName ? NameIn(text, start, open) : null, handle, null);
    }

    /// <summary>"… shared by Mara Lind (@maralind) on Feb 11, 2025".</summary>
    static SignedWording? BracketedHandle(string text, FoundWording found)
    {
        int reach = Math.Min(LongestName, text.Length - found.End);
        int open = text.IndexOf("(@", found.End, reach, StringComparison.Ordinal);
        if (open < 0 || PostSignature.HandleAt(text, open) is not { } handle)
            return null;
        int end = PostSignature.EndOfHandle(open, handle);
        string? posted = text.Length - end <= LongestDate ? PostDate.Find(text, end, out end) : null;
        return new(found.Platform, TextSpan.Between(found.Start, end), NameIn(text, found.End, open), handle, posted);
    }

    /// <summary>"Post by @maralind", "by u/maralind".</summary>
    static SignedWording? BareHandle(string text, FoundWording found)
    {
        int start = found.End;
        bool isHandle = found.Wording.Key[^1] is '@' or '/';
        if (!isHandle && start < text.Length && text[start] == '@')
            (start, isHandle) = (start + 1, true);
        int length = text.AsSpan(start).IndexOfAny(' ', '\n');
        string handle = text[start..(length < 0 ? text.Length : start + length)].TrimEnd('.', ',');
        if (!isHandle || handle.Length is 0 or > LongestName)
            return null;
        string platform = handle.Contains('@') ? "mastodon" : found.Platform;
        return new(platform, TextSpan.Between(found.Start, start + handle.Length), null, handle, null);
    }

    /// <summary>"Posted by Harbour Courier on Monday, February 10, 2025", undated where a post is certain.</summary>
    static SignedWording? NameOnly(string text, FoundWording found, bool isPost)
    {
        if (text.Length - found.End > LongestName)
            return null;
        foreach (string before in BeforeDate)
        {
            int at = text.IndexOf(before, found.End, StringComparison.Ordinal);
            if (at > 0 && PostDate.Find(text, at + before.Length, out int end) is { } posted)
            {
                if (end != text.Length && !isPost)
                    return null;
                string? author = NameIn(text, found.End, at);
                return new(found.Platform, TextSpan.Between(found.Start, end), author, null, posted);
            }
        }
        if (!isPost && (found is not { Platform: "instagram", Start: 0 } || text[^1] == '.'))
            return null;
        string? name = NameIn(text, found.End, text.Length);
        return new(found.Platform, TextSpan.Between(found.Start, text.Length), name, null, null);
    }

    static string? NameIn(string text, int start, int end) =>
        text[start..end].Trim() is { Length: > 0 } name ? name : null;
}
