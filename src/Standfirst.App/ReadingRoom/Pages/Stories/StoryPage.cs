using Microsoft.AspNetCore.Mvc.Filters;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Pages.Stories;

/// <summary>A page about one version of an article, whose number stands in its path.</summary>
abstract class StoryPage(ArticleArchive archive) : RoomPage(archive)
{
    /// <summary>The article.</summary>
    public StoryView Story { get; private set; } = null!;

    /// <summary>How far the archive had come when the page was asked for.</summary>
    protected ArchiveState State { get; private set; }

    /// <summary>What the page may do.</summary>
    protected virtual string Policy => RoomPolicy.Usual;

    /// <summary>Whether the page was made before and is sent as it is: then its article is not read again.</summary>
    protected virtual bool IsMade(long id) => false;

    /// <summary>Whether the same page comes as long as the archive stays the same. One with a form of its own has a new token
    /// each time.</summary>
    protected virtual bool StaysTheSame => true;

    /// <summary>Finds the article before the page is asked for anything. Where there is none, there is no page; where the
    /// browser has the page, it is not made again.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // Also where "not modified" is all that is said: browsers lay its headers over those that they keep.
        Response.Headers.ContentSecurityPolicy = Policy;
        State = await Archive.State(Cancel);
        string tag = PageTag.Of(Request, State);
        if (StaysTheSame && PageTag.IsKnown(Request, tag))
        {
            PageTag.Tell(Response, tag);
            context.Result = StatusCode(StatusCodes.Status304NotModified);
            return;
        }
        bool isNumber = long.TryParse((string?)RouteData.Values["id"], out long id);
        if (isNumber && IsMade(id))
        {
            PageTag.Tell(Response, tag);
            await next();
            return;
        }
        if (!isNumber || await Archive.Find(id, Cancel) is not { } stored)
        {
            // Numbers are given once: one that was given and has no article was erased.
            bool wasThere = id > 0 && id <= State.LastArticle;
            context.Result = StatusCode(wasThere ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
            return;
        }
        Story = new(stored);
        if (StaysTheSame)
            PageTag.Tell(Response, tag);
        await next();
    }
}
