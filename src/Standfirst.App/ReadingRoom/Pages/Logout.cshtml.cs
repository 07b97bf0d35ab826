using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Standfirst.App.Access;
using Standfirst.Archive.Keys;

namespace Standfirst.App.ReadingRoom.Pages;

/// <summary>Ends a session; the page for it is the login's.</summary>
[Needs(KeyScopes.None)]
sealed class LogoutModel(Sessions sessions) : PageModel
{
    public IActionResult OnGet() => LocalRedirect(Gate.LoginPath);

    public IActionResult OnPost()
    {
        sessions.End(HttpContext);
        return LocalRedirect(Gate.LoginPath);
    }
}
