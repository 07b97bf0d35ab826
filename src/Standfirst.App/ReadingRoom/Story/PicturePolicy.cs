namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Lets one answer show pictures of other sites, and nothing else of them.</summary>
static class PicturePolicy
{
    /// <summary>Changes the policy that every answer has.</summary>
    public static void Loosen(HttpResponse response)
    {
        string policy = response.Headers.ContentSecurityPolicy.ToString();
        response.Headers.ContentSecurityPolicy = policy.Replace("img-src 'self'", "img-src 'self' https:", StringComparison.Ordinal);
    }
}
