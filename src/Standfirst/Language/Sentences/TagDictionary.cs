using System.Runtime.InteropServices;
using Standfirst.Text;

namespace Standfirst.Language.Sentences;

/// <summary>Words and the tags they were seen with; a bit for each tag.</summary>
sealed class TagDictionary
{
    /// <summary>The bits of tags.</summary>
    public const uint AllTags = ((1u << (int)PartOfSpeech.Other + 1) - 1) & ~1u;

    /// <summary>The word has the one tag of its bit, whatever stands around it.</summary>
    public const uint Sure = 1u << 31;

    /// <summary>The word was seen so often that it has no tag but those of its bits.</summary>
    public const uint Often = 1u << 30;

    // Places are tried one after another; an empty one has no tags.
    readonly Entry[] _entries;
    readonly int _shift;

    record struct Entry(uint Check, uint Tags);

    TagDictionary(Entry[] entries) => (_entries, _shift) = (entries, FibonacciHash.ShiftFor(entries.Length));

    /// <summary>What is known of a word; nothing (0) where it is not in the dictionary.</summary>
    public uint Find(ulong word)
    {
        for (int place = PlaceOf(word); ; place = (place + 1) & (_entries.Length - 1))
        {
            var entry = _entries[place];
            if (entry.Tags == 0 || entry.Check == (uint)word)
                return entry.Tags;
        }
    }

    int PlaceOf(ulong word) => FibonacciHash.PlaceOf(word, _shift);

    /// <summary>The dictionary of some words; at least half of its places stay empty, so a search ends soon.</summary>
    public static TagDictionary Of(IReadOnlyCollection<KeyValuePair<ulong, uint>> words)
    {
        int size = FibonacciHash.PlacesFor(words.Count);
        var dictionary = new TagDictionary(new Entry[size]);
        foreach (var (word, tags) in words)
        {
            int place = dictionary.PlaceOf(word);
            while (dictionary._entries[place].Tags != 0)
                place = (place + 1) & (size - 1);
            dictionary._entries[place] = new((uint)word, tags);
        }
        return dictionary;
    }

    public static TagDictionary Read(BinaryReader file)
    {
        var entries = new Entry[1 << file.ReadByte()];
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(entries.AsSpan()));
        return new(entries);
    }

    public void Write(BinaryWriter file)
    {
        file.Write((byte)(64 - _shift));
        file.Write(MemoryMarshal.AsBytes(_entries.AsSpan()));
    }
}
