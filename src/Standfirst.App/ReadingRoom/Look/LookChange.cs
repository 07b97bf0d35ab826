namespace Standfirst.App.ReadingRoom.Look;

/// <summary>Changes how the room looks to a reader, and goes back to where the reader was.</summary>
/// <remarks>Asks for no token: whoever sent the form from elsewhere would only have changed the light.</remarks>
static class LookChange
{
    // How long a browser keeps it: as long as the strictest of them allows.
    static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    /// <summary>Answers the form.</summary>
    public static async Task<IResult> Answer(HttpContext context)
    {
        HttpRequest request = context.Request;
        IFormCollection? form = request.HasFormContentType ? await request.ReadFormAsync(context.RequestAborted) : null;
        Preferences old = Preferences.Of(request);
        Preferences chosen = Preferences.Of(Word(form, "theme") ?? old.Theme, Word(form, "type") ?? old.Type);
        context.Response.Cookies.Append(Preferences.Cookie, chosen.ToString(), new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = request.IsHttps,
            MaxAge = Kept,
            IsEssential = true,
        });
        return Results.LocalRedirect(BackOf(Word(form, "back")));
    }

    static string? Word(IFormCollection? form, string name) => form?[name].FirstOrDefault();

    // Only to a page of this server: "//elsewhere" and "/\elsewhere" are other ones.
    static string BackOf(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/";
}
