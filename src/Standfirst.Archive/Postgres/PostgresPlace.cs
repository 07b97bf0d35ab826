using Npgsql;

namespace Standfirst.Archive.Postgres;

/// <summary>Where an archive in PostgreSQL is.</summary>
public static class PostgresPlace
{
    // An archive has a schema of its own, so that it can share a database with other programs.
    const string DefaultSchema = "standfirst";

    const string StrangeUrl = "the connection to PostgreSQL cannot be read: it names a host, its settings are those of Npgsql, and "
        + "signs such as # / ? @ in a name or password are written %23 %2F %3F %40";

    const string StrangeSettings = "the connection to PostgreSQL cannot be read: it is settings of Npgsql such as Host=…;Database=…, "
        + "and a value that has a semicolon stands in quotation marks";

    /// <summary>Reads a connection string; null where the place is none and therefore the path of a file.</summary>
    /// <exception cref="FormatException">It is none that can be read. The message does not repeat it: there may be a password
    /// in it.</exception>
    public static NpgsqlConnectionStringBuilder? Of(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var server = Read(place);
        if (server is null)
            return null;
        server.SearchPath = string.IsNullOrEmpty(server.SearchPath) ? DefaultSchema : server.SearchPath;
        server.ApplicationName ??= "standfirst";
        return server;
    }

    static NpgsqlConnectionStringBuilder? Read(string place)
    {
        bool isUrl = place.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
            || place.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase);
        try
        {
            var server = isUrl ? OfUrl(place) : OfSettings(place);
            return server is null || !string.IsNullOrEmpty(server.Host) ? server : throw new FormatException("no host");
        }
        catch (Exception error) when (error is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            // The reasons of Npgsql name what they stumbled over, which may be half a password: they go no further, not even inside.
            throw new FormatException(isUrl ? StrangeUrl : StrangeSettings);
        }
    }

    static NpgsqlConnectionStringBuilder? OfSettings(string place)
    {
        bool isSettings = place.Split(';').Any(
            setting => setting.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase)
                || setting.TrimStart().StartsWith("Server=", StringComparison.OrdinalIgnoreCase));
        return isSettings ? new NpgsqlConnectionStringBuilder(place) : null;
    }

    /// <summary>postgres://USER:PASSWORD@HOST:PORT/DATABASE?setting=value</summary>
    static NpgsqlConnectionStringBuilder OfUrl(string place)
    {
        var url = new Uri(place);
        var server = new NpgsqlConnectionStringBuilder { Host = Uri.UnescapeDataString(url.Host) };
        if (url.Port > 0)
            server.Port = url.Port;
        if (url.AbsolutePath.Trim('/') is { Length: > 0 } database)
            server.Database = Uri.UnescapeDataString(database);
        string[] user = url.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
            server.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1)
            server.Password = Uri.UnescapeDataString(user[1]);
        foreach (string setting in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = setting.Split('=', 2);
            // libpq writes "sslmode" and "application_name"; Npgsql knows them with spaces between the words.
            string name = parts[0] == "host" ? "Host" : Uri.UnescapeDataString(parts[0]).Replace('_', ' ');
            server[name] = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
        }
        return server;
    }
}
