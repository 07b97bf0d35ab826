namespace Standfirst.App.Api;

/// <summary>Answers HEAD as GET is answered, without the body: caches, link checkers and "curl -I" ask so.</summary>
/// <remarks>The web server leaves out the body by what it received; all behind this sees a GET.</remarks>
static class HeadRequests
{
    /// <summary>Takes HEAD for GET below the API's root.</summary>
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method) && context.Request.Path.StartsWithSegments(ApiSetup.Root))
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set(HeadersOnly.Wanted);
        }
        return next(context);
    });

    /// <summary>Whether nobody will get the body: what would take long or never end need not begin.</summary>
    public static bool IsForHeadersOnly(this HttpContext context) => context.Features.Get<HeadersOnly>() is not null;

    sealed class HeadersOnly
    {
        public static readonly HeadersOnly Wanted = new();
    }
}
