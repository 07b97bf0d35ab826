using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>A paragraph of the story, or an embed that stood between two: one of them is null.</summary>
readonly record struct FlatPiece(string? Paragraph, Embed? Embed);

/// <summary>Paragraphs of flattened text → the story's, and the posts whose residue stood between them.</summary>
sealed class FlattenedEmbeds
{
    // A caption runs to 2,200 letters and rarely to more than three paragraphs.
    const int MostCaptionParagraphs = 3;

    const int LongestCaption = 2200;

    // A post of X has 280 letters, and the addresses in it.
    const int LongestPostOfX = 400;

    readonly IReadOnlyList<string> _paragraphs;
    readonly List<FlatPiece> _pieces = [];
    ResiduePart? _last;

    FlattenedEmbeds(IReadOnlyList<string> paragraphs) => _paragraphs = paragraphs;

    /// <summary>Parts story and embeds, in the order of the text; residue of no known platform is left out.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="limits">When to end early; looked at before each.</param>
    public static List<FlatPiece> Find(IReadOnlyList<string> paragraphs, in ReadingLimits limits)
    {
        var finder = new FlattenedEmbeds(paragraphs);
        for (int i = 0; i < paragraphs.Count; i++)
        {
            limits.ThrowIfOver();
            i += finder.Read(i);
        }
        return finder._pieces;
    }

    /// <returns>How many of the paragraphs behind this one were read with it.</returns>
    int Read(int index)
    {
        string left = _paragraphs[index];
        while (left.Length > 0)
        {
            if (EmbedResidue.Find(left) is not { } residue)
            {
                AddStory(left);
                return 0;
            }
            string before = left[..residue.Span.Start].Trim(), after = left[residue.Span.End..].Trim();
            if (residue is { Part: ResiduePart.Whole, Embed: null })
            {
                left = $"{before} {after}".Trim();
                continue;
            }
            AddStory(before);
            bool mayGoOn = residue.Part == ResiduePart.Invitation && after.Length == 0;
            if (mayGoOn && CaptionAfter(index, residue.Embed!.Platform) is { } caption)
            {
                Add(residue with { Part = ResiduePart.Whole, Embed = caption.Embed });
                return caption.Paragraphs;
            }
            Add(residue);
            left = after;
        }
        return 0;
    }

    void AddStory(string words)
    {
        if (words.Length == 0)
            return;
        _pieces.Add(new FlatPiece(words, null));
        _last = null;
    }

    /// <summary>The post whose caption and signature follow an invitation; null when no signature comes.</summary>
    (Embed Embed, int Paragraphs)? CaptionAfter(int index, string platform)
    {
        List<string> words = [];
        for (int next = index + 1; next < _paragraphs.Count && words.Count <= MostCaptionParagraphs; next++)
        {
            string paragraph = _paragraphs[next];
            if (EmbedResidue.Find(paragraph) is not { } residue)
            {
                words.Add(paragraph);
                continue;
            }
            bool isWhole = residue.Span.Length == paragraph.Length && !EmbedResidue.Invites(paragraph);
            bool isSigned = residue.Embed is { } told && (told.Handle ?? told.Author) is not null;
            if (!isWhole || !isSigned || residue.Embed!.Platform != platform)
                return null;
            if (residue.Embed.Text is { } last)
                words.Add(last);
            string text = string.Join('\n', words);
            return text.Length > LongestCaption
                ? null
                : (residue.Embed with { Text = text.Length > 0 ? text : null }, next - index);
        }
        return null;
    }

    void Add(EmbedResidue residue)
    {
        if (residue.Embed is not { } told)
            return;
        if (_pieces is [.., { Embed: { } before }] && Continues(before, told, residue.Part))
        {
            _pieces[^1] = new FlatPiece(null, Joined(before, told));
        }
        else
        {
            bool needsWords = residue.Part == ResiduePart.Signature && told.Platform is "x" or "bluesky";
            if (needsWords && TakeWords() is { } words)
                told = told with { Text = words };
            _pieces.Add(new FlatPiece(null, told));
        }
        _last = residue.Part;
    }

    /// <summary>Whether residue right behind a post is more of the same post.</summary>
    bool Continues(Embed before, Embed told, ResiduePart part) => Continues(before, told, part, _last);

    /// <summary>Whether residue right behind a post is more of the same post.</summary>
    /// <param name="before">The post.</param>
    /// <param name="told">What the residue tells.</param>
    /// <param name="part">What it is of its post.</param>
    /// <param name="last">What part of the post before was read last; null when it was read otherwise.</param>
    internal static bool Continues(Embed before, Embed told, ResiduePart part, ResiduePart? last) =>
        before.Platform == told.Platform && part switch
        {
            ResiduePart.Consent or ResiduePart.Link => true,
            ResiduePart.Invitation => last == ResiduePart.Consent,
            ResiduePart.Signature => before.Handle is null && before.Author is null,
            _ when told.Id is not null && before.Id is null =>
                told.Handle is null || before.Handle is null || told.Handle == before.Handle,
            _ => last is ResiduePart.Consent or ResiduePart.Invitation,
        };

    internal static Embed Joined(Embed one, Embed other) => one with
    {
        Url = one.Url ?? other.Url,
        Id = one.Id ?? other.Id,
        Author = one.Author ?? other.Author,
        Handle = one.Handle ?? other.Handle,
        Text = one.Text ?? other.Text,
        Posted = one.Posted ?? other.Posted,
    };

    /// <summary>
    /// The words of a post whose signature stands in a paragraph of its own are the paragraph before it. One that
    /// ends with a colon announces the post and is the story's.
    /// </summary>
    string? TakeWords()
    {
        if (_pieces is not [.., { Paragraph: { Length: <= LongestPostOfX } words }] || words[^1] == ':')
            return null;
        _pieces.RemoveAt(_pieces.Count - 1);
        return words;
    }
}
