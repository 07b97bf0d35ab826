using System.Security.Cryptography;
using System.Text;

namespace Standfirst.Archive.Schema;

/// <summary>One step of the tables' history: a numbered SQL file, carried out once and never changed.</summary>
/// <param name="Version">Its number.</param>
/// <param name="Name">What the file is called: "0001-articles".</param>
/// <param name="Sql">What it does.</param>
sealed record Migration(int Version, string Name, string Sql)
{
    /// <summary>The SHA-256 of the SQL with the line ends of Unix, in lower-case hexadecimal.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>All steps for one database, in their order.</summary>
    /// <param name="dialect">The folder of the files: "Sqlite", "Postgres".</param>
    public static IReadOnlyList<Migration> For(string dialect)
    {
        var assembly = typeof(Migration).Assembly;
        string folder = $"{typeof(Migration).Namespace}.{dialect}.";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Load(assembly.GetManifestResourceStream(name)!, name[folder.Length..^".sql".Length])),
        ];
    }

    static Migration Load(Stream resource, string name)
    {
        using var reader = new StreamReader(resource);
        return new(int.Parse(name.AsSpan(0, 4)), name, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}

/// <summary>A step that was carried out, as the archive itself remembers it.</summary>
sealed class AppliedMigration
{
    public int Version { get; init; }

    public required string Name { get; init; }

    public required string Hash { get; init; }
}

/// <summary>What is to be done before an archive can be used.</summary>
abstract record SchemaState
{
    SchemaState()
    {
    }

    public sealed record Known(IReadOnlyList<Migration> Missing) : SchemaState;

    public sealed record Newer(int Version, int KnownVersion) : SchemaState;

    public sealed record Altered(string Name) : SchemaState;

    /// <summary>Compares what was carried out with what this program knows.</summary>
    public static SchemaState Of(IReadOnlyList<Migration> known, IReadOnlyList<AppliedMigration> applied)
    {
        foreach (var step in applied.OrderBy(step => step.Version))
        {
            if (step.Version > known.Count)
                return new Newer(applied.Max(other => other.Version), known.Count);
            if (known[step.Version - 1].Hash != step.Hash)
                return new Altered(step.Name);
        }
        return new Known([.. known.Skip(applied.Count)]);
    }
}
