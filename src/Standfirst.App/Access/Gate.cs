using Standfirst.Archive.Keys;

namespace Standfirst.App.Access;

/// <summary>Lets through who may do what a request asks for; a person is shown the login, a program is told.</summary>
sealed class Gate(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        Caller caller = Caller.Of(context);
        if (caller.May(NeedsAttribute.Of(context)))
            return next(context);
        if (caller.Scopes != KeyScopes.None)
            Refusal.ScopeNeeded.Tell(context);
        else if (context.Request.Headers.ContainsKey("Authorization"))
            Refusal.KeyUnknown.Tell(context);
        else if (IsPageOfRoom(context.Request))
            context.Response.Redirect($"{LoginPath}?to={Uri.EscapeDataString(GoalOf(context.Request))}");
        else
            Refusal.KeyNeeded.Tell(context);
        return Task.CompletedTask;
    }

    /// <summary>Where people log in.</summary>
    public const string LoginPath = "/login";

    static string GoalOf(HttpRequest request) => request.Path + request.QueryString.ToString();

    static bool IsPageOfRoom(HttpRequest request) => !Refusal.IsForPrograms(request)
        && HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
