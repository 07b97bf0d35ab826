using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;

namespace Standfirst.App.ReadingRoom;

/// <summary>The style, the scripts and the pictures of the room: embedded in the program, packed once, and named by what is
/// in them, so that a browser keeps them for good and never shows old ones.</summary>
sealed class RoomAssets
{
    const string Prefix = "Assets/";

    static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    readonly FrozenDictionary<string, string> _paths;
    readonly FrozenDictionary<string, Asset> _assets;

    RoomAssets()
    {
        Assembly program = typeof(RoomAssets).Assembly;
        var assets = new Dictionary<string, Asset>();
        var paths = new Dictionary<string, string>();
        foreach (string resource in program.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using Stream stream = program.GetManifestResourceStream(resource)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            string name = resource[Prefix.Length..];
            string ending = Path.GetExtension(name);
            string hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
            string named = $"{Path.GetFileNameWithoutExtension(name)}.{hash}{ending}";
            paths.Add(name, $"/assets/{named}");
            assets.Add(named, new(Types[ending], bytes, Pack(bytes)));
        }
        _assets = assets.ToFrozenDictionary();
        _paths = paths.ToFrozenDictionary();
    }

    /// <summary>Those of this program: whatever servers it opens, they are packed once.</summary>
    public static RoomAssets OfProgram { get; } = new();

    /// <summary>Where an asset is fetched: "room.css" → "/assets/room.3f….css".</summary>
    /// <exception cref="KeyNotFoundException">There is none of the name.</exception>
    public string this[string name] => _paths[name];

    /// <summary>Answers a request for one of them.</summary>
    public Task Send(string name, HttpContext context)
    {
        HttpResponse response = context.Response;
        if (!_assets.TryGetValue(name, out Asset? asset))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        response.ContentType = asset.Type;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.Vary = "Accept-Encoding";
        ReadOnlyMemory<byte> body = asset.Bytes;
        if (context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            response.Headers.ContentEncoding = "br";
            body = asset.Packed;
        }
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
            brotli.Write(bytes);
        return packed.ToArray();
    }

    sealed record Asset(string Type, byte[] Bytes, byte[] Packed);
}
