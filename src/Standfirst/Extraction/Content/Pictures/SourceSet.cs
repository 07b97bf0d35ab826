using System.Buffers.Text;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>The addresses that a srcset attribute offers for one picture.</summary>
/// <remarks>Read as the HTML standard's "parse a srcset attribute" does: commas may stand in an address, white space may not.</remarks>
static class SourceSet
{
    /// <summary>The address with the largest width or density; empty when there is none.</summary>
    /// <param name="set">The attribute's value.</param>
    /// <param name="most">Its width or density; 1 where nothing tells, -1 where there is no address.</param>
    public static ReadOnlySpan<byte> Largest(ReadOnlySpan<byte> set, out double most)
    {
        ReadOnlySpan<byte> best = [];
        most = -1;
        while (Next(ref set, out double size) is { IsEmpty: false } address)
        {
            if (size <= most || address.StartsWith("data:"u8))
                continue;
            best = address;
            most = size;
        }
        return best;
    }

    /// <summary>Takes the first candidate off a set.</summary>
    static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> set, out double size)
    {
        set = set.TrimStart(" \t\r\n\f,"u8);
        int end = set.IndexOfAny(WhiteSpace.Utf8);
        var address = end < 0 ? set : set[..end];
        var rest = set[address.Length..];

        // A comma at the end of the address ends a candidate that tells no size.
        bool isBare = address.EndsWith(","u8);
        int comma = isBare ? -1 : rest.IndexOf((byte)',');
        size = isBare ? 1 : SizeIn(comma < 0 ? rest : rest[..comma]);
        set = isBare ? rest : comma < 0 ? [] : rest[(comma + 1)..];
        return address.TrimEnd((byte)',');
    }

    /// <summary>"800w", "2x"; 1 where nothing tells.</summary>
    static double SizeIn(ReadOnlySpan<byte> descriptor) =>
        Utf8Parser.TryParse(descriptor.TrimStart(WhiteSpace.Utf8), out double given, out _) ? given : 1;
}
