using Standfirst.App.ReadingRoom.Story;
using Standfirst.Archive;
using Standfirst.Archive.Copies;
using Standfirst.Archive.Versions;

namespace Standfirst.App.ReadingRoom.Pages.Stories;

/// <summary>Those who print the same story: who had it first, and what each of the others made of it.</summary>
sealed class CopiesModel(ArticleArchive archive) : StoryPage(archive)
{
    // Each is read and compared for the page; an agency's story that more print is shown by its first ones.
    const int MostCompared = 24;

    /// <summary>The group; null where nobody else prints the story.</summary>
    public CopyGroup? Group { get; private set; }

    /// <summary>Its articles, the first one first, with what each changed.</summary>
    public IReadOnlyList<CopyAndChanges> Copies { get; private set; } = [];

    /// <summary>How many more there are.</summary>
    public int More { get; private set; }

    /// <summary>The first one.</summary>
    public StoryView? First { get; private set; }

    /// <summary>The one beside it.</summary>
    public StoryView? Other { get; private set; }

    /// <summary>Both, paragraph by paragraph.</summary>
    public IReadOnlyList<DiffFold> Text { get; private set; } = [];

    /// <param name="with">The number of the article beside the first; where it is none of them, the one that the page is about.</param>
    public async Task OnGet(long? with)
    {
        Group = await Archive.FindCopies(Story.Id, Cancel);
        if (Group is not { Articles: [var first, _, ..] articles } || await Archive.Find(first.Id, Cancel) is not { } stored)
            return;
        First = new(stored);
        long beside = articles.Skip(1).Select(copy => (long?)copy.Id).FirstOrDefault(id => id == with)
            ?? articles.Skip(1).Select(copy => (long?)copy.Id).FirstOrDefault(id => id == Story.Id)
            ?? articles[1].Id;

        List<CopyAndChanges> copies = [new(first, null)];
        foreach (CopiedArticle copy in articles.Skip(1).Take(MostCompared).Append(articles.First(copy => copy.Id == beside)).DistinctBy(copy => copy.Id))
        {
            if (await Archive.Find(copy.Id, Cancel) is not { } found)
                continue;
            var view = new StoryView(found);
            var runs = TextDiff.Compare(First.Article.Text, view.Article.Text);
            copies.Add(new(copy, TextChanges.Of(First.Article.Text, view.Article.Text, runs)));
            if (copy.Id == beside)
                (Other, Text) = (view, DiffRows.Folded(DiffRows.Of(First.Article.Text, view.Article.Text, runs)));
        }
        Copies = copies;
        More = articles.Count - copies.Count;
    }
}

/// <summary>One who prints the story.</summary>
/// <param name="Article">Who and when.</param>
/// <param name="Changes">What it changed against the first; null for the first itself.</param>
sealed record CopyAndChanges(CopiedArticle Article, TextChanges? Changes);
