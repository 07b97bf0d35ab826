namespace Standfirst.App.ReadingRoom;

/// <summary>What a browser is told that a page may do (Content-Security-Policy).</summary>
static class RoomPolicy
{
    const string Ground = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; ";

    /// <summary>Every page and every answer: nothing is run or loaded but what this server itself gives.</summary>
    public const string Usual = Ground + "img-src 'self'";

    /// <summary>A page on which the reader asked for the pictures of its publisher.</summary>
    public const string WithPictures = Ground + "img-src 'self' https:";

    /// <summary>A page that holds a frame of this server, which may lead nowhere else.</summary>
    public const string WithFrame = Usual + "; frame-src 'self'";

    /// <summary>A stored original, which is whatever somebody published. "sandbox" without a word behind it: no script, no form, no
    /// window, and an origin of its own. Nothing is fetched but what stands in the bytes themselves.</summary>
    public const string Original = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
        + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
}
