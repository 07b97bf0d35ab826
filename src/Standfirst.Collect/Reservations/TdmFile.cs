using System.Text.Json;
using Standfirst.Collect.Robots;

namespace Standfirst.Collect.Reservations;

/// <summary>A site's /.well-known/tdmrep.json, in which it reserves text and data mining by paths (TDM
/// Reservation Protocol, final report of 2024, section 6.1).</summary>
sealed class TdmFile
{
    /// <summary>Where the file lies.</summary>
    public const string Path = "/.well-known/tdmrep.json";

    // As for robots.txt: more than any honest file, and little memory.
    public const int MostBytes = RobotsFile.MostBytes;

    // A list longer than any site's; each rule is tried for each page.
    const int MostRules = 10_000;

    // Objects and references of one rule, about.
    const int RuleWeight = 150;

    static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 8,
    };

    readonly List<(PathPattern Paths, bool Reserves, string? Policy)> _rules = [];

    TdmFile()
    {
    }

    /// <summary>The file that says nothing.</summary>
    public static TdmFile Empty { get; } = new();

    /// <summary>About how many bytes of memory it holds.</summary>
    public int Weight { get; private set; }

    /// <summary>Reads a file; one that is no JSON, or says something else, says nothing.</summary>
    public static TdmFile Parse(ReadOnlyMemory<byte> file)
    {
        if (file.Span.StartsWith("\uFEFF"u8))
            file = file[3..];
        try
        {
            using var json = JsonDocument.Parse(file, Lenient);
            return Read(json.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The second is for text with half a character ("\ud800"), which is found when it is read.
            return Empty;
        }
    }

    /// <summary>The reservation for a path: of the longest location that matches, as in
    /// robots.txt; null where mining is not reserved.</summary>
    /// <param name="pathAndQuery">The path as the request has it.</param>
    public Reservation? Find(string pathAndQuery)
    {
        if (_rules.Count == 0)
            return null;
        byte[] path = PathForm.OfPath(pathAndQuery);
        foreach (var (paths, reserves, policy) in _rules)
        {
            if (paths.Matches(path))
                return reserves ? TdmHeaders.Reserved(Origin.TdmFile, policy) : null;
        }
        return null;
    }

    static TdmFile Read(JsonElement root)
    {
        var file = new TdmFile();
        if (root.ValueKind == JsonValueKind.Object)
            file.Take(root);
        else if (root.ValueKind == JsonValueKind.Array)
        {
            foreach (var rule in root.EnumerateArray().Take(MostRules))
                file.Take(rule);
        }
        file.Sort();
        return file;
    }

    void Take(JsonElement rule)
    {
        if (Text(rule, "location") is not { } location || PathPattern.Parse(location) is not { } paths)
            return;
        string? policy = PolicyAddress.Read(Text(rule, "tdm-policy"));
        _rules.Add((paths, Text(rule, "tdm-reservation") == "1", policy));
        Weight += paths.Length + 2 * (policy?.Length ?? 0) + RuleWeight;
    }

    // The first that matches is the one that counts; of two as long, the stricter.
    void Sort() => _rules.Sort((one, other) => other.Paths.Length != one.Paths.Length
        ? other.Paths.Length.CompareTo(one.Paths.Length)
        : other.Reserves.CompareTo(one.Reserves));

    // Numbers are what the protocol asks for; "1" is what some write.
    static string? Text(JsonElement rule, string name) =>
        rule.ValueKind == JsonValueKind.Object && rule.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.String => value.GetString(),
                _ => null,
            }
            : null;
}
