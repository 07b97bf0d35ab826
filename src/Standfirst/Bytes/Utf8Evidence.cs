using System.Buffers;
using System.Text;

namespace Standfirst.Bytes;

/// <summary>How much of a page's text beyond ASCII is UTF-8.</summary>
/// <param name="Whole">How many characters of two bytes or more are UTF-8.</param>
/// <param name="Broken">How many places are not.</param>
readonly record struct Utf8Evidence(int Whole, int Broken)
{
    /// <summary>Counts over a whole page.</summary>
    public static Utf8Evidence Of(ReadOnlySpan<byte> page)
    {
        int whole = 0, broken = 0;
        while (page.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and int ascii)
        {
            page = page[ascii..];
            if (Rune.DecodeFromUtf8(page, out _, out int length) == OperationStatus.Done)
                whole++;
            else
                broken++;
            page = page[length..];
        }
        return new(whole, broken);
    }
}
