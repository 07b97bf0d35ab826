using System.Security.Cryptography;

namespace Standfirst.App.Output;

/// <summary>Hands bytes on and keeps count and checksum of them.</summary>
/// <param name="to">Takes them; it stays open.</param>
sealed class HashingStream(Stream to) : WriteOnlyStream
{
    readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>How many bytes went through.</summary>
    public long Count { get; private set; }

    /// <summary>SHA-256 of all of them, in hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(_hash.GetCurrentHash());

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _hash.AppendData(buffer);
        Count += buffer.Length;
        to.Write(buffer);
    }

    public override void Flush() => to.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _hash.Dispose();
        base.Dispose(disposing);
    }
}
