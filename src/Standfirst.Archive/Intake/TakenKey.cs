using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Standfirst.Archive.Intake;

/// <summary>Names something that was taken in by eight bytes.</summary>
/// <remarks>Among ten million things the chance that any two share a name is one in 400,000; the second would be passed over.</remarks>
public static class TakenKey
{
    /// <summary>The name of what these words identify together.</summary>
    public static long Of(params ReadOnlySpan<string> words)
    {
        // Parted by what no file name and no URL has.
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', words!)));
        return BinaryPrimitives.ReadInt64BigEndian(hash);
    }
}
