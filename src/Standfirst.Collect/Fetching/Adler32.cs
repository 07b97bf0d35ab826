namespace Standfirst.Collect.Fetching;

/// <summary>The check sum at the end of zlib's format (RFC 1950).</summary>
static class Adler32
{
    const uint Modulus = 65_521;

    // So many bytes can be summed before 32 bits overflow.
    const int Run = 5_552;

    /// <summary>The sum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint low = 1, high = 0;
        while (!bytes.IsEmpty)
        {
            int run = Math.Min(bytes.Length, Run);
            foreach (byte value in bytes[..run])
            {
                low += value;
                high += low;
            }
            low %= Modulus;
            high %= Modulus;
            bytes = bytes[run..];
        }
        return high << 16 | low;
    }
}
