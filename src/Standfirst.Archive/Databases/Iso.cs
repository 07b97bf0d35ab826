using System.Globalization;

namespace Standfirst.Archive.Databases;

/// <summary>Points in time as the archive writes them: "2024-08-05T10:12:00Z", which sorts as it reads.</summary>
static class Iso
{
    const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>A day: "2024-08-05", whatever calendar the machine's culture has.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
}
