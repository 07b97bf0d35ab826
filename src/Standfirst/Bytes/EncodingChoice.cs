namespace Standfirst.Bytes;

/// <summary>What a page is to be decoded from.</summary>
/// <param name="Encoding">The lower-case name of the encoding.</param>
/// <param name="MarkLength">How many bytes the byte order mark takes up; 0 when there is none.</param>
/// <param name="Overruled">
/// The encoding that was declared but contradicted by the bytes; null when none was.
/// </param>
/// <param name="IsValidUtf8">Whether the encoding is UTF-8 and no byte of it is broken.</param>
readonly record struct EncodingChoice(string Encoding, int MarkLength, string? Overruled, bool IsValidUtf8);
