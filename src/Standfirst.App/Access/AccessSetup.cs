namespace Standfirst.App.Access;

/// <summary>How access becomes part of a server.</summary>
static class AccessSetup
{
    /// <summary>What finding out who asks needs.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, AccessSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<KeyRing>();
        services.AddSingleton<Sessions>();
        // The token of a form is worth nothing to another site; its cookie is as hard to take as the session's.
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "form";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.HttpOnly = true;
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        return services;
    }
}
