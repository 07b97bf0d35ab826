using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Standfirst.App.Access;
using Standfirst.Archive.Keys;

namespace Standfirst.App.ReadingRoom.Pages;

/// <summary>Where people show their key, once; from then on their browser shows the session.</summary>
[Needs(KeyScopes.None)]
sealed class LoginModel(KeyRing keys, Sessions sessions) : PageModel
{
    /// <summary>Who is logged in; null for nobody.</summary>
    public string? Name { get; private set; }

    /// <summary>Why the login failed; null where it was not tried.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The page that was wanted.</summary>
    public string Goal { get; private set; } = "/";

    public void OnGet(string? to)
    {
        Goal = GoalOf(to);
        Name = Caller.Of(HttpContext) is { Key: not null } caller ? caller.Name : null;
    }

    public async Task<IActionResult> OnPost(string? key, string? to)
    {
        Goal = GoalOf(to);
        if (await keys.Find((key ?? "").Trim(), HttpContext.RequestAborted) is not { } known)
        {
            Trouble = "This key is not known here, or was revoked.";
            Response.StatusCode = StatusCodes.Status403Forbidden;
            return Page();
        }
        sessions.Begin(HttpContext, known);
        return LocalRedirect(Goal);
    }

    // A path of this server alone: nobody is led elsewhere by a link to the login.
    string GoalOf(string? to) => Url.IsLocalUrl(to) ? to! : "/";
}
