using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Wacz;

/// <summary>Reads a WACZ: a ZIP that holds WARCs and a list of its files with their hashes.</summary>
/// <remarks>
/// A damaged ZIP is no exception: there are no files in it then, and <see cref="Troubles"/> tells why.
/// </remarks>
public sealed class WaczReader : IDisposable
{
    const string PackagePath = "datapackage.json", Folder = "archive/", Sha256Prefix = "sha256:";

    // A list of a thousand files takes some 200 KB.
    const int LongestPackage = 16 << 20;

    readonly ZipArchive? _zip;
    readonly List<SourceTrouble> _troubles = [];

    /// <summary>Opens a WACZ.</summary>
    /// <param name="stream">Its bytes; the stream stays the caller's.</param>
    /// <exception cref="ArgumentException">The stream cannot seek: a ZIP is read from its end.</exception>
    public WaczReader(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek)
            throw new ArgumentException("A ZIP is read from its end: the stream must be able to seek.", nameof(stream));
        try
        {
            _zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            Files = FilesOf(_zip, Package(_zip));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException)
        {
            _troubles.Add(new("the ZIP is damaged or cut off: " + exception.Message));
        }
    }

    /// <summary>The WARCs, by path.</summary>
    public IReadOnlyList<WaczFile> Files { get; } = [];

    /// <summary>
    /// What was wrong up to here; a hash that does not fit is found when a file is read to its end.
    /// </summary>
    public IReadOnlyList<SourceTrouble> Troubles => _troubles;

    /// <summary>
    /// Opens one of the WARCs for reading from its beginning to its end; null where the ZIP is damaged there.
    /// </summary>
    public Stream? Open(WaczFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            var entry = _zip?.GetEntry(file.Path);
            return entry is null ? null : new CheckedStream(entry.Open(), file, _troubles);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            _troubles.Add(new($"{file.Path}: {exception.Message}"));
            return null;
        }
    }

    /// <summary>Ends the reading.</summary>
    public void Dispose() => _zip?.Dispose();

    List<WaczFile> FilesOf(ZipArchive zip, Dictionary<string, string?> hashes)
    {
        List<WaczFile> files = [];
        foreach (var entry in zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            if (IsWarc(entry.FullName) && files.All(file => file.Path != entry.FullName))
                files.Add(new(entry.FullName, entry.Length, hashes.GetValueOrDefault(entry.FullName)));
        }
        foreach (string path in hashes.Keys.Where(IsWarc).Except(files.Select(file => file.Path)))
            _troubles.Add(new($"{path}: {PackagePath} names it, but it is not there"));
        if (files.Count == 0)
            _troubles.Add(new($"there is no WARC in it under {Folder}"));
        return files;
    }

    static bool IsWarc(string path) => path.StartsWith(Folder, StringComparison.Ordinal)
        && (path.EndsWith(".warc", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase));

    // Path → hash of all files that the package declares.
    Dictionary<string, string?> Package(ZipArchive zip)
    {
        Dictionary<string, string?> hashes = [];
        var entry = zip.GetEntry(PackagePath);
        if (entry is null || entry.Length > LongestPackage)
        {
            _troubles.Add(new($"there is no {PackagePath} in it: no hash is checked"));
            return hashes;
        }
        try
        {
            using var stream = entry.Open();
            using var bounded = new UnpackedStream(stream, LongestPackage, _troubles);
            using var package = JsonDocument.Parse(bounded);
            foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
            {
                if (resource.GetProperty("path").GetString() is { } path)
                    hashes[path] = resource.TryGetProperty("hash", out var hash) ? hash.GetString() : null;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException
            or InvalidDataException)
        {
            _troubles.Add(new($"{PackagePath} cannot be read: {exception.Message}"));
        }
        return hashes;
    }

    /// <summary>Counts the hash along, and compares it at the end.</summary>
    sealed class CheckedStream(Stream stream, WaczFile file, List<SourceTrouble> troubles) : ForwardStream
    {
        readonly IncrementalHash? _hash = file.Hash?.StartsWith(Sha256Prefix, StringComparison.OrdinalIgnoreCase) == true
            ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256)
            : null;

        bool _isOver;

        public override int Read(Span<byte> buffer)
        {
            if (_isOver || buffer.IsEmpty)
                return 0;
            int count;
            try
            {
                count = stream.Read(buffer);
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException)
            {
                _isOver = true;
                troubles.Add(new($"{file.Path}: {exception.Message}"));
                return 0;
            }
            _hash?.AppendData(buffer[..count]);
            if (count == 0)
                Compare();
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _hash?.Dispose();
                stream.Dispose();
            }
            base.Dispose(disposing);
        }

        void Compare()
        {
            _isOver = true;
            if (_hash is null)
                return;
            string declared = file.Hash![Sha256Prefix.Length..];
            if (!Convert.ToHexString(_hash.GetHashAndReset()).Equals(declared, StringComparison.OrdinalIgnoreCase))
                troubles.Add(new($"{file.Path}: its hash is not the one that {PackagePath} declares"));
        }
    }
}
