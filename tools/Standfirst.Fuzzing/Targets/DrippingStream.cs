namespace Standfirst.Fuzzing.Targets;

/// <summary>Gives few bytes at a time, as networks do: now one, now a few.</summary>
sealed class DrippingStream(byte[] bytes) : MemoryStream(bytes, writable: false)
{
    static readonly int[] Drips = [1, 7, 2, 64, 3, 513];
    int _next;

    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, Math.Min(count, Drips[_next++ % Drips.Length]));
}
