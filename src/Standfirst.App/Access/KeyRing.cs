using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Standfirst.Archive;
using Standfirst.Archive.Keys;

namespace Standfirst.App.Access;

/// <summary>The keys that the archive knows, asked for once and believed for some seconds.</summary>
/// <param name="archive">Where they are kept.</param>
/// <param name="clock">Tells how long ago that was.</param>
sealed class KeyRing(ArticleArchive archive, TimeProvider clock)
{
    // A key that is revoked opens no longer than that.
    static readonly TimeSpan Believed = TimeSpan.FromSeconds(5);

    // The archive notes on which day a key was used: whoever is remembered does not ask it.
    static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    // An archive has no more.
    const int Most = 1000;

    readonly ConcurrentDictionary<string, (long Key, long Since)> _shown = [];
    Known? _all;

    /// <summary>The key with this text; null where it opens nothing.</summary>
    public async Task<AccessKey?> Find(string text, CancellationToken cancel)
    {
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (_shown.TryGetValue(hash, out var shown) && clock.GetElapsedTime(shown.Since) < Remembered)
            return await Find(shown.Key, cancel);
        AccessKey? key = await archive.Keys.Find(text, cancel);
        if (key is null)
            return null;
        if (_shown.Count >= Most)
            _shown.Clear();
        _shown[hash] = (key.Id, clock.GetTimestamp());
        return key;
    }

    /// <summary>The key of this number; null where it was revoked.</summary>
    public async Task<AccessKey?> Find(long id, CancellationToken cancel)
    {
        if (_all is not { } all || clock.GetElapsedTime(all.Since) >= Believed)
        {
            long since = clock.GetTimestamp();
            _all = all = new(await archive.Keys.All(cancel), since);
        }
        return all.Keys.FirstOrDefault(key => key.Id == id && key.Revoked is null);
    }

    sealed record Known(IReadOnlyList<AccessKey> Keys, long Since);
}
