using System.IO.Compression;
using System.Text.Json;

namespace Standfirst.Training;

/// <summary>A page of the corpora with what is known of its text.</summary>
sealed record TruePage
{
    public required string Set { get; init; }
    public required string Id { get; init; }

    /// <summary>WCXB's sort of page; "article" for the other sets.</summary>
    public required string Type { get; init; }

    /// <summary>The registrable domain: pages of one are never on both sides of a fold.</summary>
    public required string Domain { get; init; }

    public required Uri? Url { get; init; }

    /// <summary>The page's bytes, unpacked.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>The encoding that the corpus re-encoded the page in; null where the bytes are raw.</summary>
    public required string? Charset { get; init; }

    /// <summary>The lines of the whole text; null where only snippets are known.</summary>
    public required IReadOnlyList<string>? Lines { get; init; }

    /// <summary>Whether a line is one paragraph or heading exactly as the page has it.</summary>
    public bool HasParagraphs => Set == "meta-fundus";

    /// <summary>Which of the lines are crossheads.</summary>
    public required IReadOnlySet<string> Headings { get; init; }

    /// <summary>Snippets that are in the text.</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>Snippets that are on the page, but not in the text.</summary>
    public required IReadOnlyList<string> Without { get; init; }

    /// <summary>The pages of a set, in the order of its list.</summary>
    public static IEnumerable<TruePage> Read(string corpora, string set)
    {
        foreach (string line in File.ReadLines(Path.Combine(corpora, set, "truth.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            yield return Of(row.RootElement, corpora, set);
        }
    }

    static TruePage Of(JsonElement row, string corpora, string set)
    {
        List<string> headings = [];
        return new()
        {
            Set = set,
            Id = row.GetProperty("id").GetString()!,
            Type = set == "wcxb-dev" ? row.GetProperty("type").GetString()! : "article",
            Domain = row.GetProperty("domain").GetString()!,
            Url = Uri.TryCreate(row.GetProperty("url").GetString(), UriKind.Absolute, out var url) ? url : null,
            Charset = row.GetProperty("encoding").GetString(),
            Bytes = Unpack(Path.Combine(corpora, row.GetProperty("page").GetString()!)),
            Lines = set switch
            {
                "wcxb-dev" => row.GetProperty("text").GetString()!.Split('\n'),
                "meta-fundus" => [.. SectionLines(row.GetProperty("body"), headings)],
                _ => null,
            },
            Headings = headings.ToHashSet(),
            With = Strings(row, "with"),
            Without = Strings(row, "without"),
        };
    }

    static IEnumerable<string> SectionLines(JsonElement body, List<string> headings)
    {
        foreach (var section in body.GetProperty("sections").EnumerateArray())
        {
            foreach (string heading in Strings(section, "headline"))
            {
                headings.Add(heading);
                yield return heading;
            }
            foreach (string paragraph in Strings(section, "paragraphs"))
                yield return paragraph;
        }
    }

    static List<string> Strings(JsonElement row, string name) =>
        row.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => item.GetString()!)]
            : [];

    static byte[] Unpack(string file)
    {
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress))
            gzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
