namespace Standfirst.App.Output;

/// <summary>What was to be written could not be written: told apart from what could not be read.</summary>
sealed class OutputException : IOException
{
    /// <param name="trouble">What the file system says.</param>
    public OutputException(Exception trouble)
        : base(FileTrouble.Reason(trouble), trouble) => HResult = trouble.HResult;

    /// <summary>Whether an error is of the file system and not told as this yet.</summary>
    public static bool IsFor(Exception error) => FileTrouble.Is(error) && error is not OutputException;

    /// <summary>Writes, and tells what goes wrong with the file as trouble of the output.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Told(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (IsFor(error))
        {
            throw new OutputException(error);
        }
    }
}
