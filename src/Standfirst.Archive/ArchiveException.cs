namespace Standfirst.Archive;

/// <summary>The database could not do what was asked: the disk is full, the server is gone, another program holds it, its
/// bytes are damaged. Nothing of a batch that failed is stored.</summary>
public sealed class ArchiveException(string message, Exception? inner = null) : IOException(message, inner);
