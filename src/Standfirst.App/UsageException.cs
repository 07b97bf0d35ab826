namespace Standfirst.App;

/// <summary>What the command line asks for cannot be done; the message says why in one line.</summary>
sealed class UsageException(string message) : Exception(message);
