using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Standfirst.Tests.House.Documents;

/// <summary>Compares what a document shows with what really came. "…" stands for what was left out.</summary>
static partial class Shown
{
    /// <summary>Why some lines are not those that came; null where they are.</summary>
    /// <param name="shown">The lines that are shown; a line "…" stands for any number of them, one that ends in "…" is cut there.</param>
    /// <param name="real">All that came.</param>
    public static string? Fault(string shown, string real)
    {
        string[] came = [.. Steady(real).Split('\n').Select(line => line.TrimEnd())];
        int place = 0;
        foreach (string[] run in Runs(Steady(shown)))
        {
            int found = Enumerable.Range(place, Math.Max(0, came.Length - run.Length - place + 1))
                .FirstOrDefault(start => run.Index().All(line => IsLine(line.Item, came[start + line.Index])), -1);
            if (found < 0)
                return $"this is not what came, or not here:\n{string.Join('\n', run)}\n--- what came:\n{real}";
            place = found + run.Length;
        }
        return null;
    }

    /// <summary>Why a shortened value is not the one that came; null where it is.</summary>
    /// <param name="shown">Some fields, some items in their order, strings that may be cut by "…".</param>
    /// <param name="real">The whole value.</param>
    /// <param name="place">Where it stands in what was compared at first.</param>
    public static string? Fault(JsonNode? shown, JsonNode? real, string place = "$") => (shown, real) switch
    {
        (JsonObject some, JsonObject all) => some
            .Select(field => all.ContainsKey(field.Key)
                ? Fault(field.Value, all[field.Key], $"{place}.{field.Key}")
                : $"{place}: there is no {field.Key}")
            .FirstOrDefault(fault => fault is not null),
        (JsonArray some, JsonArray all) => FaultOfItems(some, all, place),
        (JsonValue one, JsonValue other) when one.GetValueKind() == System.Text.Json.JsonValueKind.String => IsLine($"{one}", $"{other}")
            ? null
            : $"{place}: “{one}” is “{other}”",
        _ => JsonNode.DeepEquals(shown, real) ? null : $"{place}: {shown?.ToJsonString() ?? "null"} is {real?.ToJsonString() ?? "null"}",
    };

    static string? FaultOfItems(JsonArray some, JsonArray all, string place)
    {
        int next = 0;
        foreach (var (number, item) in some.Index())
        {
            while (next < all.Count && Fault(item, all[next]) is not null)
                next++;
            if (next++ == all.Count)
                return $"{place}[{number}]: there is no such item, or not in this order: {item?.ToJsonString()}";
        }
        return null;
    }

    static IEnumerable<string[]> Runs(string shown)
    {
        List<string> run = [];
        foreach (string line in shown.Split('\n').Select(line => line.TrimEnd()).Append("…"))
        {
            if (line.Trim() != "…")
            {
                run.Add(line);
                continue;
            }
            // Empty lines beside what was left out belong to nobody.
            string[] lines = [.. run.SkipWhile(one => one.Length == 0).Reverse().SkipWhile(one => one.Length == 0).Reverse()];
            if (lines.Length > 0)
                yield return lines;
            run.Clear();
        }
    }

    static bool IsLine(string shown, string real) => shown.EndsWith('…')
        ? real.StartsWith(shown[..^1].TrimEnd(), StringComparison.Ordinal)
        : shown == real;

    // How long it took, and when it was, is another every time.
    static string Steady(string text) => StoredAt().Replace(Pace().Replace(Seconds().Replace(text, "N s"), "N/s"), "$1N");

    [GeneratedRegex(@"\b\d+(\.\d+)? s\b")]
    private static partial Regex Seconds();

    [GeneratedRegex(@"\b\d+(\.\d+)?/s\b")]
    private static partial Regex Pace();

    [GeneratedRegex(@"(""storedAt"":"")[^""]+")]
    private static partial Regex StoredAt();
}
