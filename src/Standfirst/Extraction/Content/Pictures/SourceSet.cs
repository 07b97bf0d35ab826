using System.Globalization;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>The addresses that a srcset attribute offers for one picture.</summary>
/// <remarks>Read as the HTML standard's "parse a srcset attribute" does: commas may stand in an address, white space may not.</remarks>
static class SourceSet
{
    const string WhiteSpace = " \t\r\n\f";

    /// <summary>The address with the largest width or density; null when there is none.</summary>
    /// <param name="set">The attribute's value.</param>
    /// <param name="most">Its width or density; 1 where nothing tells.</param>
    public static string? Largest(ReadOnlySpan<char> set, out double most)
    {
        ReadOnlySpan<char> best = [];
        most = -1;
        while (Next(ref set, out double size) is { IsEmpty: false } address)
        {
            if (size <= most || IsData(address))
                continue;
            best = address;
            most = size;
        }
        return best.IsEmpty ? null : best.ToString();
    }

    /// <summary>Takes the first candidate off a set.</summary>
    static ReadOnlySpan<char> Next(scoped ref ReadOnlySpan<char> set, out double size)
    {
        set = set.TrimStart(WhiteSpace + ",");
        int end = set.IndexOfAny(WhiteSpace);
        var address = end < 0 ? set : set[..end];
        var rest = set[address.Length..];

        // A comma right behind the address ends a candidate without a size; one before an address it runs into does, too:
        // "a.jpg 400w,b.jpg 800w".
        bool isBare = address.EndsWith(',');
        int comma = isBare ? -1 : rest.IndexOf(',');
        size = isBare ? 1 : SizeIn(comma < 0 ? rest : rest[..comma]);
        set = isBare ? rest : comma < 0 ? [] : rest[(comma + 1)..];
        return address.TrimEnd(',');
    }

    /// <summary>"800w", "2x"; 1 where nothing tells.</summary>
    static double SizeIn(ReadOnlySpan<char> descriptor)
    {
        descriptor = descriptor.Trim(WhiteSpace);
        int end = descriptor.IndexOfAny(WhiteSpace);
        var first = (end < 0 ? descriptor : descriptor[..end]).TrimEnd("wxh");
        return double.TryParse(first, NumberStyles.Float, CultureInfo.InvariantCulture, out double given) ? given : 1;
    }

    static bool IsData(ReadOnlySpan<char> address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
}
