using System.Buffers;
using System.Text;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Which part of a post a stretch of residue is.</summary>
enum ResiduePart
{
    /// <summary>All of a post, or wording that stands for it.</summary>
    Whole,

    /// <summary>The call to see it on its platform: its words and signature may follow.</summary>
    Invitation,

    /// <summary>The post's own words, ending in a picture's address: its signature may follow.</summary>
    Words,

    /// <summary>The line that says who posted: the post's words may stand before it.</summary>
    Signature,

    /// <summary>The button that leads to its platform: it ends the post before it.</summary>
    Link,

    /// <summary>What a consent tool says in its place.</summary>
    Consent,
}

/// <summary>What is left of an embedded post in flattened text: never part of the story.</summary>
/// <param name="Part">Which part of the post it is.</param>
/// <param name="Span">Where it stands in the paragraph.</param>
/// <param name="Embed">What it tells of the post; null when not even the platform.</param>
sealed record EmbedResidue(ResiduePart Part, TextSpan Span, Embed? Embed)
{
    // Nobody posts more than this in one piece; a longer paragraph is the story's and holds no post.
    const int LongestPost = 6000;

    const int LongestConsent = 600;

    // Before the telling phrase a wall may name itself: "An dieser Stelle finden Sie …".
    const int LongestPreface = 80;

    /// <summary>The first residue in a paragraph; null when there is none. What follows it may hold more.</summary>
    public static EmbedResidue? Find(string paragraph)
    {
        if (paragraph.Length > LongestPost)
            return null;
        return LoneAddress(paragraph)
            ?? Signed(paragraph, dated: true)
            ?? Worded(paragraph, null)
            ?? Leading(paragraph)
            ?? Sounding(paragraph)
            ?? EndingInMedia(paragraph)
            ?? AskingConsent(paragraph);
    }

    /// <summary>Whether a paragraph calls the reader to a platform.</summary>
    public static bool Invites(string paragraph) => WordingFinder.Find(paragraph, WordingKind.Invitation) is not null;

    /// <summary>What the words inside a post's own markup tell: its text, author, handle and day.</summary>
    internal static Embed InPost(string words, string platform)
    {
        words = WholeLetters.Beginning(words, LongestPost);
        var residue = Signed(words, dated: false) ?? Worded(words, platform) ?? Sounding(words);
        var told = residue?.Embed ?? new Embed(platform) { Text = words };
        return told with { Platform = platform, Text = PostWords.WithoutFallback(PostWords.WithoutMedia(told.Text)) };
    }

    // What any residue but a few consent walls' holds: ordinary paragraphs are told by these alone.
    static readonly Phrases Clues = new(
        "(@", "t.co/", "pic.twitter", "pic.x.com", "Instagram", "Facebook", "Twitter", "TikTok", "YouTube", "Threads", "Bluesky",
        "Mastodon", "Reddit", "Vimeo", "externer Inhalt", "redaktioneller Inhalt", "externen Inhalt");

    // Before the name of the sound that a short film plays.
    const char SoundSign = '♬';

    // A wall that stands among a page's paragraphs is a heading and a sentence; a longer one may speak of such walls.
    const int LongestConsentOnPage = 80;

    /// <summary>The post whose residue is all of a page's paragraph; null when there is none, or other words beside it.</summary>
    public static EmbedResidue? FindWhole(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length > LongestPost)
            return null;
        bool mayBe = Clues.AreIn(paragraph) || paragraph.Contains(SoundSign) || PlatformLink.PlatformOf(paragraph) is not null;
        if (!mayBe || Find(paragraph.ToString()) is not { } residue || residue.Span.Length < paragraph.Length)
            return null;
        return residue.Part == ResiduePart.Consent && paragraph.Length > LongestConsentOnPage ? null : residue;
    }

    static EmbedResidue? LoneAddress(string paragraph)
    {
        if (!paragraph.StartsWith("http", StringComparison.Ordinal) || paragraph.Contains(' '))
            return null;
        return PostAddress.Find(paragraph) is { } post ? new(ResiduePart.Whole, All(paragraph), post.ToEmbed()) : null;
    }

    static EmbedResidue? Signed(string paragraph, bool dated)
    {
        if (PostSignature.Find(paragraph, dated) is not { } signature)
            return null;
        string? text = PostWords.Of(paragraph.AsSpan(0, signature.Span.Start));
        var embed = new Embed(signature.Platform)
        {
            Author = signature.Author,
            Handle = signature.Handle,
            Posted = signature.Posted,
            Text = PostWords.WithoutMedia(text),
        };
        var part = text is null ? ResiduePart.Signature : ResiduePart.Whole;
        return new(part, TextSpan.Between(0, signature.Span.End), embed);
    }

    static EmbedResidue? Worded(string paragraph, string? platform)
    {
        var invitation = WordingFinder.Find(paragraph, WordingKind.Invitation);
        if (SignedWording.Find(paragraph, isPost: platform is not null) is { } signed
            && (platform is not null || IsAtEnd(paragraph, signed, invitation)))
        {
            return Signed(paragraph, signed, invitation);
        }
        if (invitation is not { } call || platform is null && IsInSentence(paragraph, call))
            return null;
        string? text = PostWords.Of(paragraph.AsSpan(call.End));
        return new(
            text is null ? ResiduePart.Invitation : ResiduePart.Whole,
            TextSpan.Between(call.Start, paragraph.Length),
            new Embed(call.Platform) { Text = text });
    }

    /// <summary>
    /// A story that speaks of the wording has it in quotation marks or goes on with the sentence: "View this post on
    /// Instagram, it says".
    /// </summary>
    static bool IsInSentence(string paragraph, FoundWording call)
    {
        var before = paragraph.AsSpan(0, call.Start).TrimEnd();
        var after = paragraph.AsSpan(call.End);
        bool goesOn = after is [not ' ' and not '.' and not ':', ..]
            || after.TrimStart() is [var next, ..] && (char.IsLower(next) || next is ',' or ';' or ')' or '”' or '"' or '»');
        return goesOn || before.Length > 0 && (!SentenceEnds.Contains(before[^1]) || after.Trim(" .:").Length > 0);
    }

    static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…:。！？”\"»)");

    /// <summary>"Watch on YouTube", and nothing else.</summary>
    static EmbedResidue? Leading(string paragraph) => PlatformLink.PlatformOf(paragraph) is { } platform
        ? new(ResiduePart.Link, All(paragraph), new Embed(platform))
        : null;

    /// <summary>A signature ends its post: one with words of the story behind it is the story's own sentence.</summary>
    static bool IsAtEnd(string paragraph, SignedWording signed, FoundWording? invitation)
    {
        const int FullStop = 2;
        return paragraph.Length - signed.Span.End <= FullStop
            || invitation is not null && invitation.Start - signed.Span.End <= FullStop;
    }

    static EmbedResidue Signed(string paragraph, SignedWording signed, FoundWording? invitation)
    {
        bool invitesFirst = invitation is not null && invitation.End <= signed.Span.Start;
        bool invitesLast = invitation is not null && invitation.Start >= signed.Span.End;
        string? text = PostWords.Of(paragraph.AsSpan(0, signed.Span.Start)[(invitesFirst ? invitation!.End : 0)..]);
        var embed = new Embed(signed.Platform)
        {
            Author = signed.Author,
            Handle = signed.Handle,
            Posted = signed.Posted,
            Text = text,
        };
        return new(
            text is null && !invitesFirst ? ResiduePart.Signature : ResiduePart.Whole,
            TextSpan.Between(invitesFirst ? invitation!.Start : 0, invitesLast ? invitation!.End : signed.Span.End),
            embed);
    }

    /// <summary>TikTok ends its posts with the music: "@maralind Snow again #winter ♬ original sound – Mara".</summary>
    static EmbedResidue? Sounding(string paragraph)
    {
        int note = paragraph.IndexOf(SoundSign);
        if (note < 0)
            return null;
        string? text = PostWords.Of(paragraph.AsSpan(0, note)), handle = null;
        if (text is ['@', ..])
        {
            int end = text.IndexOf(' ');
            handle = end < 0 ? text[1..] : text[1..end];
            text = end < 0 ? null : PostWords.Of(text.AsSpan(end));
        }
        return new(
            text is null && handle is null ? ResiduePart.Signature : ResiduePart.Whole,
            All(paragraph),
            new Embed("tiktok") { Handle = handle, Text = text });
    }

    /// <summary>X ends a post with its picture's address. Inside a sentence only the address is residue.</summary>
    static EmbedResidue? EndingInMedia(string paragraph)
    {
        foreach (string media in PostWords.MediaAddresses)
        {
            int start = paragraph.IndexOf(media, StringComparison.Ordinal);
            if (start < 0)
                continue;
            string? text = PostWords.WithoutMedia(paragraph);
            if (text is null || text.Length <= start)
                return new(ResiduePart.Words, All(paragraph), new Embed("x") { Text = text });
            int length = paragraph.AsSpan(start).IndexOf(' ');
            return new(ResiduePart.Whole, new TextSpan(start, length < 0 ? paragraph.Length - start : length), null);
        }
        return null;
    }

    static EmbedResidue? AskingConsent(string paragraph)
    {
        if (paragraph.Length > LongestConsent || ConsentWording.Find(paragraph) is null or > LongestPreface)
            return null;
        var platform = PlatformName.In(Encoding.UTF8.GetBytes(paragraph));
        return new(ResiduePart.Consent, All(paragraph), platform is null ? null : new Embed(platform.Platform));
    }

    static TextSpan All(string paragraph) => new(0, paragraph.Length);
}
