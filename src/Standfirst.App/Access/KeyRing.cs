using System.Collections.Concurrent;
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

    // A new key opens after that at the latest; wrong ones, as many as come, make the archive be asked no more often.
    static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);

    // The archive notes on which day a key was used: whoever is remembered does not ask it.
    static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    readonly ConcurrentDictionary<long, long> _noted = [];
    Known? _all;

    /// <summary>The key with this text; null where it opens nothing.</summary>
    public async Task<AccessKey?> Find(string text, CancellationToken cancel)
    {
        AccessKey? key = AccessKey.Of(text, await All(Believed, cancel)) ?? AccessKey.Of(text, await All(Settled, cancel));
        if (key is null || (_noted.TryGetValue(key.Id, out long since) && clock.GetElapsedTime(since) < Remembered))
            return key;
        _noted[key.Id] = clock.GetTimestamp();
        return await archive.Keys.Find(text, cancel);
    }

    /// <summary>The key of this number; null where it was revoked.</summary>
    public async Task<AccessKey?> Find(long id, CancellationToken cancel) =>
        (await All(Believed, cancel)).FirstOrDefault(key => key.Id == id && key.Revoked is null);

    async Task<IReadOnlyList<AccessKey>> All(TimeSpan oldest, CancellationToken cancel)
    {
        if (_all is { } all && clock.GetElapsedTime(all.Since) < oldest)
            return all.Keys;
        long since = clock.GetTimestamp();
        _all = all = new(await archive.Keys.All(cancel), since);
        return all.Keys;
    }

    sealed record Known(IReadOnlyList<AccessKey> Keys, long Since);
}
