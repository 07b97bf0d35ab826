using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Keys;

/// <summary>The keys of those who may ask over the network.</summary>
public sealed class AccessKeyList
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 200;

    // All are looked at for every question: a few hundred microseconds.
    const int Most = 1000;

    const int SecretBytes = 32;
    const string Prefix = "sf_";

    // "sf_" and 43 letters; whatever is longer is no key and is not hashed.
    const int TextLength = 46;

    const string Day = "yyyy-MM-dd";

    const string Select = "select id, name, hash, scopes, made, last_used as LastUsed, revoked from access_key";

    readonly Database _database;
    readonly TimeProvider _clock;

    internal AccessKeyList(Database database, TimeProvider clock) => (_database, _clock) = (database, clock);

    /// <summary>Makes a key. Only its SHA-256 is kept.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<KeyAnswer> Add(string name, KeyScopes scopes, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (scopes is <= KeyScopes.None or > (KeyScopes.Read | KeyScopes.Write))
            throw new ArgumentOutOfRangeException(nameof(scopes), scopes, "a key opens something");
        name = name.Trim();
        return FaultOf(name) is { } fault
            ? Task.FromResult<KeyAnswer>(new KeyAnswer.Refused(fault))
            : ArchiveTrouble.Told(_database, () => _database.Write(transaction => Add(transaction, name, scopes), cancel));
    }

    /// <summary>The key of a text, and notes the day; null where it opens nothing or was revoked.</summary>
    /// <remarks>How long it takes does not tell how much of a wrong key is right.</remarks>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public async Task<AccessKey?> Find(string text, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length != TextLength || !text.StartsWith(Prefix, StringComparison.Ordinal))
            return null;

        if (AccessKey.Of(text, await All(cancel)) is not { } found)
            return null;

        string today = _clock.GetUtcNow().UtcDateTime.ToString(Day, CultureInfo.InvariantCulture);
        if (found.LastUsed != DayOf(today))
            await Note(found.Id, today, cancel);
        return found with { LastUsed = DayOf(today) };
    }

    /// <summary>All keys in the order in which they were made, revoked ones among them.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public async Task<IReadOnlyList<AccessKey>> All(CancellationToken cancel = default) =>
        [.. (await Rows(cancel)).Select(row => row.Read())];

    /// <summary>Lets a key open nothing any more; false where there is none of this number, or it was revoked before.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<bool> Revoke(long id, CancellationToken cancel = default)
    {
        string now = Iso.Write(_clock.GetUtcNow());
        return ArchiveTrouble.Told(_database, () => _database.Write(
            async transaction => await transaction.Connection.ExecuteAsync(
                "update access_key set revoked = @now where id = @id and revoked is null", new { id, now },
                transaction.Transaction) > 0,
            cancel));
    }

    static string? FaultOf(string name) => name switch
    {
        "" => "name it",
        { Length: > LongestName } => $"its name has more than {LongestName} letters",
        _ when name.Any(char.IsControl) || name.EnumerateRunes().Contains(Rune.ReplacementChar) =>
            "its name holds characters that are no words",
        _ => null,
    };

    async Task<KeyAnswer> Add(BatchTransaction transaction, string name, KeyScopes scopes)
    {
        const string Count = "select count(*) from access_key where revoked is null";
        const string Insert = """
            insert into access_key (id, name, hash, scopes, made) values (@Id, @Name, @Hash, @Scopes, @Made)
            """;
        var connection = transaction.Connection;
        if (await connection.QuerySingleAsync<long>(Count, transaction: transaction.Transaction) >= Most)
            return new KeyAnswer.Refused($"there are {Most} keys: revoke one first");

        string text = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var row = new Row
        {
            Id = (await transaction.TakeNumbers("access_key", 1))[0],
            Name = name,
            Hash = Convert.FromHexString(AccessKey.HashOf(text)),
            Scopes = (int)scopes,
            Made = Iso.Write(_clock.GetUtcNow()),
        };
        await connection.ExecuteAsync(Insert, row, transaction.Transaction);
        return new KeyAnswer.Added(row.Read(), text);
    }

    // A key opens also where nothing can be written: an archive that is write-protected, a disk that is full.
    async Task Note(long id, string day, CancellationToken cancel)
    {
        if (_database.IsReadOnly)
            return;
        try
        {
            await ArchiveTrouble.Told(_database, () => _database.Write(
                transaction => transaction.Connection.ExecuteAsync(
                    "update access_key set last_used = @day where id = @id", new { id, day }, transaction.Transaction),
                cancel));
        }
        catch (ArchiveException trouble) when (trouble.Fault is ArchiveFault.Full or ArchiveFault.ReadOnly or ArchiveFault.Busy)
        {
            // The day is not noted.
        }
    }

    Task<List<Row>> Rows(CancellationToken cancel) =>
        ArchiveTrouble.Told(_database, () => _database.Read(
            async connection => (await connection.QueryAsync<Row>($"{Select} order by id")).AsList(), cancel));

    static DateOnly DayOf(string day) => DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture);

    sealed class Row
    {
        public long Id { get; init; }
        public required string Name { get; init; }
        public required byte[] Hash { get; init; }
        public int Scopes { get; init; }
        public required string Made { get; init; }
        public string? LastUsed { get; init; }
        public string? Revoked { get; init; }

        public AccessKey Read() => new(Id, Name, (KeyScopes)Scopes, Iso.Read(Made))
        {
            Hash = Convert.ToHexString(Hash),
            LastUsed = LastUsed is { } day ? DayOf(day) : null,
            Revoked = Revoked is { } when ? Iso.Read(when) : null,
        };
    }
}
