using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>An object of the page's JSON-LD.</summary>
/// <param name="Json">Its properties.</param>
/// <param name="Listed">Whether it stands in a list of other things: teasers, entries, comments,
/// parts.</param>
readonly record struct LinkedNode(JsonElement Json, bool Listed);

/// <summary>All objects of all JSON-LD scripts of a page, in the page's order.</summary>
/// <remarks>They are read in place, in arrays of the shared pool: they are good until those are given
/// back.</remarks>
sealed class LinkedGraph
{
    // All of it is read into memory; what is more than this is no description of one page.
    const int MostBytes = 4 * 1024 * 1024;
    const int MostNodes = 10_000;

    static readonly byte[][] ListProperties = Array.ConvertAll(
        Wordlist.Split("""
            itemListElement hasPart liveBlogUpdate comment mentions citation relatedLink blogPost blogPosts
            significantLink isBasedOn review subjectOf episode associatedMedia image video potentialAction
            publisher author isPartOf breadcrumb
            """),
        Encoding.UTF8.GetBytes);

    readonly List<byte[]> _scripts = [];
    readonly List<JsonDocument> _values = [];
    PooledList<LinkedNode> _nodes = new(64);
    Dictionary<string, JsonElement>? _byId;

    /// <summary>The objects, outermost first.</summary>
    public ReadOnlySpan<LinkedNode> Nodes => _nodes.Items;

    /// <summary>Reads the scripts; what is not JSON even after mending is left out.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scripts">The numbers of their elements.</param>
    /// <param name="limits">When to end early; looked at before each.</param>
    public static LinkedGraph Read(PageTree page, ReadOnlySpan<int> scripts, in ReadingLimits limits)
    {
        var graph = new LinkedGraph();
        try
        {
            graph.Read(page, scripts, MostBytes, limits);
            return graph;
        }
        catch
        {
            graph.Return();
            throw;
        }
    }

    void Read(PageTree page, ReadOnlySpan<int> scripts, int left, in ReadingLimits limits)
    {
        foreach (int script in scripts)
        {
            limits.ThrowIfOver();
            int length = 0;
            foreach (var text in page[script].Children)
                length += text.IsText ? text.Utf8.Length : 0;
            if ((left -= length) < 0)
                break;
            Read(page[script], length);
        }
    }

    /// <summary>The object that a bare reference ({"@id": …}) points at; the same object when it is
    /// none.</summary>
    public JsonElement Resolve(JsonElement json) =>
        IdOf(json) is { } id && (_byId ??= ById()).TryGetValue(id, out var whole) ? whole : json;

    /// <summary>Gives the arrays back to the pool.</summary>
    public void Return()
    {
        foreach (var value in _values)
            value.Dispose();
        foreach (byte[] script in _scripts)
            ArrayPool<byte>.Shared.Return(script);
        _nodes.Return();
    }

    void Read(PageNode script, int length)
    {
        byte[] json = ArrayPool<byte>.Shared.Rent(length);
        _scripts.Add(json);
        int end = 0;
        foreach (var text in script.Children)
        {
            if (!text.IsText)
                continue;
            text.Utf8.CopyTo(json.AsSpan(end));
            end += text.Utf8.Length;
        }
        int first = _values.Count;
        LinkedScript.Parse(json.AsMemory(0, length), _values);
        for (int value = first; value < _values.Count; value++)
            Add(_values[value].RootElement, listed: false);
    }

    // The parser bounds the depth.
    void Add(JsonElement json, bool listed)
    {
        if (_nodes.Count == MostNodes)
            return;
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                if (item.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    Add(item, listed);
            }
        }
        if (json.ValueKind != JsonValueKind.Object)
            return;
        _nodes.Add(new(json, listed));
        foreach (var property in json.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                Add(property.Value, listed || IsList(JsonMarshal.GetRawUtf8PropertyName(property)));
        }
    }

    static bool IsList(ReadOnlySpan<byte> property)
    {
        foreach (byte[] name in ListProperties)
        {
            if (property.SequenceEqual(name))
                return true;
        }
        return false;
    }

    // The first object with an id and something more is what the id stands for.
    Dictionary<string, JsonElement> ById()
    {
        var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (json, _) in Nodes)
        {
            if (json.GetPropertyCount() > 1 && IdOf(json) is { } id)
                byId.TryAdd(id, json);
        }
        return byId;
    }

    static string? IdOf(JsonElement json) => LinkedValue.String(json, "@id");
}
