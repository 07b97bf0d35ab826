namespace Standfirst.App;

/// <summary>The process has no memory left, or no more than it was given.</summary>
static class MemoryTrouble
{
    /// <summary>What the user is told, fit to stand after the program's name and a colon.</summary>
    public const string Reason = "the memory does not suffice: less at once (--jobs), smaller pages (--max-bytes) or more memory help";

    /// <summary>Whether that is what an error comes from: a type that could not be set up for want of memory wraps it.</summary>
    public static bool Is(Exception error) => error is OutOfMemoryException or TypeInitializationException
        && error.GetBaseException() is OutOfMemoryException;
}
