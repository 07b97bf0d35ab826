using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Standfirst.App.ReadingRoom.Pages;

/// <summary>The keys, and what can be asked for.</summary>
sealed class HelpModel : PageModel
{
    public IActionResult OnGet(string? part) => part == "keys" ? Partial("_Keys") : Page();
}
