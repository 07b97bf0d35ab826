namespace Standfirst.Collect.Wacz;

/// <summary>A WARC inside a WACZ.</summary>
/// <param name="Path">Its path in the archive: <c>archive/data.warc.gz</c>.</param>
/// <param name="Length">Its length in bytes, unpacked from the ZIP.</param>
/// <param name="Hash">
/// Its hash as the package declares it (<c>sha256:…</c>); null where it declares none.
/// </param>
public sealed record WaczFile(string Path, long Length, string? Hash);
