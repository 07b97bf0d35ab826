using Standfirst.Archive.Keys;

namespace Standfirst.App.Access;

/// <summary>Who asks.</summary>
/// <param name="Name">A key's name, or "local"; null where nobody knows. Stands beside what they correct.</param>
/// <param name="Scopes">What they may do.</param>
sealed record Caller(string? Name, KeyScopes Scopes)
{
    /// <summary>Whoever shows nothing that is known.</summary>
    public static readonly Caller Nobody = new(null, KeyScopes.None);

    /// <summary>Whoever sits at the machine itself, on a server that serves nobody else.</summary>
    public static readonly Caller Local = new("local", KeyScopes.Read | KeyScopes.Write);

    /// <summary>The number of the key that they showed; null without one.</summary>
    public long? Key { get; init; }

    /// <summary>Whether they may add pages, corrections and saved searches.</summary>
    public bool MayWrite => May(KeyScopes.Write);

    /// <summary>Who showed a key.</summary>
    public static Caller With(AccessKey key) => new(key.Name, key.Scopes) { Key = key.Id };

    /// <summary>Who asks in a request.</summary>
    public static Caller Of(HttpContext context) => context.Features.Get<Caller>() ?? Nobody;

    /// <summary>Whether they may do all of this.</summary>
    public bool May(KeyScopes scopes) => (Scopes & scopes) == scopes;
}
