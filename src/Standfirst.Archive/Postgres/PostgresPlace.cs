using Npgsql;

namespace Standfirst.Archive.Postgres;

/// <summary>Where an archive in PostgreSQL is.</summary>
public static class PostgresPlace
{
    // An archive has a schema of its own, so that it can share a database with other programs.
    const string DefaultSchema = "standfirst";

    /// <summary>Reads a connection string; null where the place is none and therefore the path of a file.</summary>
    public static NpgsqlConnectionStringBuilder? Of(string place)
    {
        var server = place.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
            || place.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase) ? OfUrl(place) : OfSettings(place);
        if (server is null)
            return null;
        server.SearchPath = string.IsNullOrEmpty(server.SearchPath) ? DefaultSchema : server.SearchPath;
        server.ApplicationName ??= "standfirst";
        return server;
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
