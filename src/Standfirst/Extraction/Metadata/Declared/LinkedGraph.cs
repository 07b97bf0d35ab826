using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Standfirst.Dom;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>An object of the page's JSON-LD.</summary>
/// <param name="Json">Its properties.</param>
/// <param name="Listed">Whether it stands in a list of other things: teasers, entries, comments,
/// parts.</param>
readonly record struct LinkedNode(JsonElement Json, bool Listed);

/// <summary>All objects of all JSON-LD scripts of a page, in the page's order.</summary>
sealed class LinkedGraph
{
    // All of it is read into memory; what is more than this is no description of one page.
    const int MostBytes = 4 * 1024 * 1024;
    const int MostNodes = 10_000;

    static readonly FrozenSet<string> ListProperties = FrozenSet.Create(StringComparer.Ordinal,
        "itemListElement", "hasPart", "liveBlogUpdate", "comment", "mentions", "citation", "relatedLink",
        "blogPost",
        "blogPosts", "significantLink", "isBasedOn", "review", "subjectOf", "episode", "associatedMedia",
        "image", "video",
        "potentialAction", "publisher", "author", "isPartOf", "breadcrumb");

    readonly List<LinkedNode> _nodes = [];
    readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    /// <summary>The objects, outermost first.</summary>
    public IReadOnlyList<LinkedNode> Nodes => _nodes;

    /// <summary>Reads the scripts; what is not JSON even after mending is left out.</summary>
    public static LinkedGraph Read(IReadOnlyList<PageNode> scripts)
    {
        var graph = new LinkedGraph();
        int left = MostBytes;
        foreach (var script in scripts)
        {
            byte[] json = Encoding.UTF8.GetBytes(script.TextContent());
            if ((left -= json.Length) < 0)
                break;
            foreach (var root in LinkedScript.Parse(json))
                graph.Add(root, listed: false);
        }
        return graph;
    }

    /// <summary>The object that a bare reference ({"@id": …}) points at; the same object when it is
    /// none.</summary>
    public JsonElement Resolve(JsonElement json) =>
        IdOf(json) is { } id && _byId.TryGetValue(id, out var whole) ? whole : json;

    // The parser bounds the depth.
    void Add(JsonElement json, bool listed)
    {
        if (_nodes.Count == MostNodes)
            return;
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                Add(item, listed);
        }
        if (json.ValueKind != JsonValueKind.Object)
            return;
        _nodes.Add(new(json, listed));
        int properties = 0;
        foreach (var property in json.EnumerateObject())
        {
            properties++;
            if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                Add(property.Value, listed || ListProperties.Contains(property.Name));
        }
        if (properties > 1 && IdOf(json) is { } id)
            _byId.TryAdd(id, json);
    }

    static string? IdOf(JsonElement json) => LinkedValue.String(json, "@id");
}
