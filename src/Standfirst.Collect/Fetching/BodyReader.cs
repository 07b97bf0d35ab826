using System.Buffers;
using System.Globalization;

namespace Standfirst.Collect.Fetching;

/// <summary>Reads bodies as they come, no more and no slower than allowed.</summary>
static class BodyReader
{
    const int Step = 32 * 1024;

    /// <summary>What is told of a page that is too large.</summary>
    public static Answer.Failed TooLarge(int maxBytes) => Answer.No(
        Refusal.Size,
        string.Create(
            CultureInfo.InvariantCulture,
            $"the page has more bytes than the limit of {maxBytes:N0}"));

    /// <summary>Reads a body to its end.</summary>
    /// <param name="content">The body.</param>
    /// <param name="maxBytes">The most bytes to read.</param>
    /// <param name="pace">How slow it may be.</param>
    /// <param name="limit">Stops the reading.</param>
    /// <returns>The bytes; one more than allowed where there are more.</returns>
    public static async Task<byte[]> Read(HttpContent content, int maxBytes, BodyPace pace, TimeLimit limit)
    {
        await using var stream = await content.ReadAsStreamAsync(limit.Token);
        using var body = new MemoryStream();
        byte[] step = ArrayPool<byte>.Shared.Rent(Step);
        var start = limit.Elapsed;
        try
        {
            while (body.Length <= maxBytes)
            {
                limit.Set(start + pace.LongestFor(body.Length), pace.Reason);
                int most = (int)Math.Min(step.Length, maxBytes + 1L - body.Length);
                int read = await stream.ReadAsync(step.AsMemory(0, most), limit.Token);
                if (read == 0)
                    break;
                body.Write(step, 0, read);
            }
            return body.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(step);
        }
    }
}

/// <summary>How slow a body may be. A stall and a trickle are the same: too few bytes for the time.</summary>
/// <param name="SlowestBody">Bytes a second.</param>
/// <param name="SlowStart">For how long it may be slower.</param>
readonly record struct BodyPace(int SlowestBody, TimeSpan SlowStart)
{
    /// <summary>What is told when it is slower.</summary>
    public string Reason => string.Create(
        CultureInfo.InvariantCulture, $"the page comes more slowly than {SlowestBody:N0} bytes a second");

    /// <summary>When the next byte must be there at the latest.</summary>
    /// <param name="bytes">How many have come.</param>
    public TimeSpan LongestFor(long bytes) => SlowStart + TimeSpan.FromSeconds((double)bytes / SlowestBody);
}
