using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>The meta elements' contents by name, property or http-equiv, in the page's order; a content is
/// read only when asked for.</summary>
sealed class MetaContents(PageTree page)
{
    const int Buckets = 256;
    const int LongestName = 100;

    // Of a UTF-16 unit in UTF-8.
    const int MostBytes = 3;

    /// <summary>A name of a meta element.</summary>
    struct Entry
    {
        public uint Hash;
        public int NameStart, NameLength, Node;

        /// <summary>The next entry of the same name; -1 when there is none.</summary>
        public int Again;

        /// <summary>Of the first entry of a name: the last of the same name, and the next name with its
        /// hash.</summary>
        public int Last, Next;

        public string? Content;
    }

    PooledList<Entry> _entries = new(Buckets / 2);
    PooledList<byte> _names = new(Buckets * 16);
    PooledList<int> _first = FirstOf(Buckets);

    /// <summary>Notes an element under one of its names.</summary>
    public void Add(ReadOnlySpan<byte> name, int node)
    {
        int start = _names.Count;
        if (name.IsEmpty || !AddName(name))
            return;
        var written = _names.Items[start..];
        uint hash = HashOf(written);
        int place = _entries.Count, same = Find(hash, written);
        _entries.Add(new()
        {
            Hash = hash,
            NameStart = start,
            NameLength = written.Length,
            Node = node,
            Again = -1,
            Last = place,
            Next = -1,
        });
        if (same >= 0)
        {
            _entries[_entries[same].Last].Again = place;
            _entries[same].Last = place;
            return;
        }
        ref int first = ref _first[(int)(hash % Buckets)];
        _entries[place].Next = first;
        first = place;
    }

    /// <summary>The first content of a name in lower-case ASCII; null when it has none.</summary>
    public string? First(string name) => Find(name) is >= 0 and var place ? ContentOf(place) : null;

    /// <summary>Appends all contents of a name, in the page's order.</summary>
    public void AddAll(string name, List<string> contents)
    {
        for (int place = Find(name); place >= 0; place = _entries[place].Again)
            contents.Add(ContentOf(place));
    }

    /// <summary>The names that hold one of these parts, in ordinal order.</summary>
    public List<string> NamesWith(ReadOnlySpan<string> parts)
    {
        List<string> names = [];
        foreach (ref readonly var entry in _entries.Items)
        {
            var name = NameOf(in entry);
            foreach (string part in parts)
            {
                if (!Holds(name, part))
                    continue;
                names.Add(Encoding.UTF8.GetString(name));
                break;
            }
        }
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>Gives the arrays back to the pool.</summary>
    public void Return()
    {
        _entries.Return();
        _names.Return();
        _first.Return();
    }

    ReadOnlySpan<byte> NameOf(in Entry entry) => _names.Items.Slice(entry.NameStart, entry.NameLength);

    string ContentOf(int place)
    {
        ref var entry = ref _entries[place];
        return entry.Content ??= DeclaredText.Of(page[entry.Node].Attribute(AttributeName.Content)) ?? "";
    }

    bool AddName(ReadOnlySpan<byte> name)
    {
        if (!Ascii.IsValid(name))
            return AddStrange(Encoding.UTF8.GetString(name));
        var trimmed = name.Trim(" \t\r\n\v\f"u8);
        if (name.Length > LongestName || trimmed.IsEmpty)
            return false;
        Ascii.ToLower(trimmed, _names.Extend(trimmed.Length), out _);
        return true;
    }

    bool AddStrange(string name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
            return false;
        byte[] written = Encoding.UTF8.GetBytes(name.Trim().ToLowerInvariant());
        written.CopyTo(_names.Extend(written.Length));
        return true;
    }

    int Find(uint hash, ReadOnlySpan<byte> name)
    {
        int place = _first[(int)(hash % Buckets)];
        for (; place >= 0; place = _entries[place].Next)
        {
            ref readonly var entry = ref _entries[place];
            if (entry.Hash == hash && name.SequenceEqual(NameOf(in entry)))
                break;
        }
        return place;
    }

    int Find(string name)
    {
        Span<byte> letters = stackalloc byte[LongestName * MostBytes];
        letters = letters[..Encoding.UTF8.GetBytes(name, letters)];
        return Find(HashOf(letters), letters);
    }

    static bool Holds(ReadOnlySpan<byte> name, string part)
    {
        Span<byte> letters = stackalloc byte[LongestName];
        return name.IndexOf(letters[..Encoding.UTF8.GetBytes(part, letters)]) >= 0;
    }

    // Names differ in their middles and ends: "article:published_time", "article:modified_time".
    static uint HashOf(ReadOnlySpan<byte> name)
    {
        uint hash = (uint)name.Length;
        for (int place = name.Length - 1; place >= 0; place -= 3)
            hash = (hash ^ name[place]) * 0x0100_0193;
        return hash ^ hash >> 15;
    }

    static PooledList<int> FirstOf(int buckets)
    {
        var first = new PooledList<int>(buckets);
        first.Extend(buckets).Fill(-1);
        return first;
    }
}
