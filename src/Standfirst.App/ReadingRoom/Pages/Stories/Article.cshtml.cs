using Microsoft.AspNetCore.Html;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.Archive;
using Standfirst.Archive.Copies;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Pages.Stories;

/// <summary>An article to read: its text with who says what, and beside it who they are and what was when.</summary>
sealed class ArticleModel(ArticleArchive archive, KeptPages pages) : StoryPage(archive)
{
    /// <summary>The title of its tab.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The page's body, where it was made before; null where it is to be made.</summary>
    public IHtmlContent? Body { get; private set; }

    /// <summary>The text, as the page shows it.</summary>
    public StoryText Text { get; private set; } = null!;

    /// <summary>The words that were asked for; null for none.</summary>
    public TextSpan? Highlight { get; private set; }

    /// <summary>Whether the reader asked for the publisher's pictures.</summary>
    public bool ShowsImages => Request.Query["images"] == "show" && IsAskedFromHere;

    protected override string Policy => ShowsImages ? RoomPolicy.WithPictures : RoomPolicy.Usual;

    /// <summary>The versions of its page, the oldest first.</summary>
    public IReadOnlyList<ArticleVersion> Versions { get; private set; } = [];

    /// <summary>Those who print the same story; null where nobody does.</summary>
    public CopyGroup? Copies { get; private set; }

    /// <summary>The people of the story.</summary>
    public IReadOnlyList<PersonCard> People { get; private set; } = [];

    /// <summary>Pictures that stand at no place of the text.</summary>
    public IReadOnlyList<Image> LoosePictures { get; private set; } = [];

    /// <summary>Posts that stand at no place of the text.</summary>
    public IReadOnlyList<Embed> LoosePosts { get; private set; } = [];

    /// <param name="span">Words to highlight: "120-140", in code points.</param>
    /// <param name="words">The same in UTF-16 code units.</param>
    public async Task OnGet(string? span, string? words)
    {
        if (Body is not null)
            return;
        Title = $"{Story.Title} · Standfirst";
        Highlight = Story.Places.Read(span) ?? Story.Places.ReadUnits(words);
        Text = new(Story, Highlight, ShowsImages);
        Versions = await Archive.Versions(Story.Stored.PageId, Cancel);
        Copies = await Archive.FindCopies(Story.Id, Cancel);
        People = PersonCard.Of(Story);
        Article article = Story.Article;
        HashSet<int?> pictures = [.. article.Blocks.Select(block => block.Image)];
        HashSet<int?> posts = [.. article.Blocks.Select(block => block.Embed)];
        LoosePictures = [.. article.Images.Index().Where(row => !pictures.Contains(row.Index)).Select(row => row.Item)];
        LoosePosts = [.. article.Embeds.Index().Where(row => !posts.Contains(row.Index)).Select(row => row.Item)];
    }

    /// <summary>Keeps the body for whoever asks for the same.</summary>
    public IHtmlContent Keep(IHtmlContent body) => IsPlain ? pages.Keep(Story.Id, State, Title, body) : body;

    protected override bool IsMade(long id)
    {
        if (!IsPlain || pages.Find(id, State) is not { } page)
            return false;
        (Title, Body) = (page.Title, page.Body);
        return true;
    }

    // Whoever asks for certain words or for pictures gets a page of their own.
    bool IsPlain => !Special.Any(Request.Query.ContainsKey);

    static readonly string[] Special = ["span", "words", "images"];

    // Another site's link is no click of this reader on "Show pictures".
    bool IsAskedFromHere => Request.Headers["Sec-Fetch-Site"].ToString() is not ("cross-site" or "same-site");
}
