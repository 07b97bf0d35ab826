using System.CommandLine;
using System.Globalization;
using System.Net;
using Standfirst.App.Archiving;
using Standfirst.App.Batch;
using Standfirst.App.Inputs;
using Standfirst.Archive;
using Standfirst.Collect.Fetching;

namespace Standfirst.App.Commands;

/// <summary>
/// Reads the values of options. One that makes no sense throws a <see cref="FormatException"/> whose message
/// goes on where "--jobs: 'many'" ends.
/// </summary>
static class OptionValues
{
    // Each job is a thread with a page in memory; nobody has found use for more.
    const int MostJobs = 256;

    // A page is decoded into one string, and .NET's strings end a little before 2^30 characters.
    const long LargestPage = 1L << 30;

    static readonly (string Suffix, long Bytes)[] Units =
        [("K", 1L << 10), ("M", 1L << 20), ("G", 1L << 30), ("", 1)];

    static readonly (string Suffix, long Bytes)[] LargeUnits = [("T", 1L << 40), .. Units];

    /// <summary>The name of one of some formats.</summary>
    public static string Format(string value, string[] names) =>
        names.Contains(value) ? value : throw new FormatException("is not one of " + string.Join(", ", names));

    /// <summary>A number of threads.</summary>
    public static int Jobs(string value) =>
        TryCount(value, out int jobs) && jobs is >= 1 and <= MostJobs
            ? jobs
            : throw new FormatException($"is not a number from 1 to {MostJobs}");

    /// <summary>A number of bytes: "16M", "500k", "1048576".</summary>
    public static int Size(string value)
    {
        var unit = Units.First(unit => value.EndsWith(unit.Suffix, StringComparison.OrdinalIgnoreCase));
        long bytes = TryCount(value.AsSpan(0, value.Length - unit.Suffix.Length), out int count)
            ? count * unit.Bytes
            : 0;
        return bytes is >= 1 and <= LargestPage
            ? (int)bytes
            : throw new FormatException("is not a number of bytes from 1 to 1G, such as 500K or 16M");
    }

    /// <summary>A number of bytes, as large as files are: "1G", "256MB", "1T".</summary>
    public static long LargeSize(string value)
    {
        string digits = value.EndsWith('B') || value.EndsWith('b') ? value[..^1] : value;
        var unit = LargeUnits.First(unit => digits.EndsWith(unit.Suffix, StringComparison.OrdinalIgnoreCase));
        return TryCount(digits.AsSpan(0, digits.Length - unit.Suffix.Length), out int count) && count > 0
            ? count * unit.Bytes
            : throw new FormatException("is not a number of bytes, such as 256M or 1G");
    }

    /// <summary>Numbers of shards: "3", "1-7,9".</summary>
    public static IReadOnlyList<(int First, int Last)> Shards(string value) => ShardNumbers.Read(value);

    /// <summary>How often, or how many.</summary>
    public static int Count(string value) =>
        TryCount(value, out int count) ? count : throw new FormatException("is not a number from 0 on");

    /// <summary>A time in seconds: "2", "0.5".</summary>
    public static TimeSpan Seconds(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            && seconds is >= 0 and <= TimeSpan.SecondsPerDay
            ? TimeSpan.FromSeconds(seconds)
            : throw new FormatException($"is not a number of seconds from 0 to {TimeSpan.SecondsPerDay}");

    /// <summary>A time in seconds that is over when somebody has gone: "60".</summary>
    public static TimeSpan Lease(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            && seconds is >= 1 and <= TimeSpan.SecondsPerDay
            ? TimeSpan.FromSeconds(seconds)
            : throw new FormatException($"is not a number of seconds from 1 to {TimeSpan.SecondsPerDay}");

    /// <summary>How often something is tried.</summary>
    public static int Attempts(string value) =>
        TryCount(value, out int count) && count > 0 ? count : throw new FormatException("is not a number from 1 on");

    /// <summary>The time between two looks at a source, in minutes: "15", "0.5".</summary>
    public static TimeSpan Rest(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double minutes)
            && minutes > 0 && minutes <= WatchSettings.LongestRest.TotalMinutes
            ? TimeSpan.FromMinutes(minutes)
            : throw new FormatException(
                $"is not a number of minutes, more than 0 and no more than {WatchSettings.LongestRest.TotalMinutes}");

    /// <summary>The address of a feed, a sitemap or a list.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static Uri Source(string value) => WebAddress.TryParse(value)
        ?? throw new UsageException($"'{value}' is not an absolute http or https address");

    /// <summary>How many things to give; 0 is all.</summary>
    public static int? Limit(string value) =>
        TryCount(value, out int limit) ? limit : throw new FormatException("is not a number from 0 on");

    /// <summary>The path of a file that is to be made.</summary>
    /// <exception cref="UsageException">There is something.</exception>
    public static string NewFile(string path) => path.Length == 0
        ? throw new UsageException("the name of the file is empty")
        : Path.Exists(path) ? throw new UsageException($"{path}: is there already") : path;

    /// <summary>Where somebody can be reached.</summary>
    public static string Contact(string value)
    {
        try
        {
            UserAgent.Of(value);
            return Words(value);
        }
        catch (ArgumentException)
        {
            throw new FormatException("has letters that a user agent cannot have (plain ones without brackets can be)");
        }
    }

    /// <summary>A calendar day.</summary>
    public static DateOnly Day(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new FormatException("is not a day written YYYY-MM-DD");

    /// <summary>The address of a page on the web.</summary>
    public static Uri Url(string value) =>
        WebAddress.TryParse(value) ?? throw new FormatException("is not an absolute http or https address");

    /// <summary>Where a server listens: "127.0.0.1:8480", "[::1]:0".</summary>
    public static IPEndPoint EndPoint(string value) => value.Contains(':') && IPEndPoint.TryParse(value, out IPEndPoint? place)
        ? place
        : throw new FormatException("is not an address and a port, such as 127.0.0.1:8480");

    /// <summary>A number of requests a second.</summary>
    public static int Rate(string value) => TryCount(value, out int rate) && rate is >= 1 and <= 100_000
        ? rate
        : throw new FormatException("is not a number from 1 to 100000");

    /// <summary>The name of a server, without a port.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static string Host(string value) => Uri.CheckHostName(value) is UriHostNameType.Dns or UriHostNameType.IPv4
        ? value
        : throw new UsageException($"--host: '{value}' is not a name such as news.example, without a port");

    /// <summary>A site, by its host or any of its addresses.</summary>
    public static EraseRequest.Site Site(string value)
    {
        try
        {
            return new(value);
        }
        catch (ArgumentException)
        {
            throw new FormatException("is not a host such as courier.example");
        }
    }

    /// <summary>An address, or all addresses of a network: "10.0.0.7", "10.0.0.0/8".</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public static IPNetwork Network(string value) => IPNetwork.TryParse(value, out IPNetwork network) ? network
        : IPAddress.TryParse(value, out IPAddress? address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new UsageException($"--trust-proxy: '{value}' is not an address such as 10.0.0.7 or 10.0.0.0/8");

    /// <summary>Words that are taken as they stand: a file's name, a label.</summary>
    public static string Words(string value) =>
        value.Length > 0 ? value : throw new FormatException("is empty");

    /// <summary>A number of features.</summary>
    public static int Effects(string value) =>
        TryCount(value, out int effects) ? effects : throw new FormatException("is not a number from 0 on");

    /// <summary>An option whose value one of these methods reads.</summary>
    public static Option<T?> Valued<T>(string name, string value, Func<string, T> read, string about) => new(name)
    {
        HelpName = value,
        Description = about,
        CustomParser = result =>
        {
            string given = result.Tokens[0].Value;
            try
            {
                return read(given);
            }
            catch (FormatException error)
            {
                result.AddError($"{name}: '{given}' {error.Message}");
                return default;
            }
        },
    };

    static bool TryCount(ReadOnlySpan<char> digits, out int count) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
