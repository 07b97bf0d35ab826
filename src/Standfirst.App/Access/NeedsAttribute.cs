using Standfirst.Archive.Keys;

namespace Standfirst.App.Access;

/// <summary>What a page or an endpoint needs its caller to be allowed, where that is not what the method says.</summary>
/// <param name="scopes">What is needed; nothing for what everybody may see.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
sealed class NeedsAttribute(KeyScopes scopes) : Attribute
{
    /// <summary>What is needed.</summary>
    public KeyScopes Scopes => scopes;

    /// <summary>What a request needs: reading to look at something, writing for all else, where its endpoint says
    /// nothing.</summary>
    public static KeyScopes Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>()?.Scopes
        ?? (Looks(context.Request.Method) ? KeyScopes.Read : KeyScopes.Write);

    static bool Looks(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
