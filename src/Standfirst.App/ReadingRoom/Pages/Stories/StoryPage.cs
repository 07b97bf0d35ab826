using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Pages.Stories;

/// <summary>A page about one version of an article, whose number stands in its path.</summary>
abstract class StoryPage(ArticleArchive archive) : RoomPage(archive)
{
    /// <summary>The article.</summary>
    public StoryView Story { get; private set; } = null!;

    /// <summary>Finds the article before the page is asked for anything; where there is none, there is no page.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        bool isNumber = long.TryParse((string?)RouteData.Values["id"], out long id);
        StoredArticle? stored = isNumber ? await Archive.Find(id, Cancel) : null;
        if (stored is null)
        {
            // Numbers are given once: one that was given and has no article was erased.
            bool wasThere = isNumber && id > 0 && id <= (await Archive.State(Cancel)).LastArticle;
            context.Result = wasThere ? StatusCode(StatusCodes.Status410Gone) : NotFound();
            return;
        }
        Story = new(stored);
        ViewData["Story"] = Story;
        await next();
    }
}
