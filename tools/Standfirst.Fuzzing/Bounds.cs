namespace Standfirst.Fuzzing;

/// <summary>How much trying an input may cost.</summary>
sealed record Bounds
{
    const double Megabyte = 1 << 20;

    /// <summary>The processor time for an input up to a megabyte, and for each megabyte of a longer one.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The bytes that any input may allocate: pools are filled, tables made.</summary>
    public long Bytes { get; init; } = 64L << 20;

    /// <summary>The bytes that it may allocate for each byte that it has, beyond that.</summary>
    public int BytesPerByte { get; init; } = 200;

    /// <summary>The managed bytes that may live on when an input is over, whatever was tried before it.</summary>
    public long LiveBytes { get; init; } = 512L << 20;

    /// <summary>The processor time after which an input that has not ended is a hang: ten times what one has.</summary>
    public TimeSpan HangTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The time on the clock after which it is a hang, even where it waits: the machine may be very busy.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>For targets that write records: eight formats are written and two of them read again, node by node; some
    /// 300 bytes for each of the input were measured where every line is a quotation.</summary>
    public static readonly Bounds OfRecords = new() { BytesPerByte = 1200 };

    /// <summary>What an input of some length may cost.</summary>
    public Cost For(int length) => new(Time * Math.Max(1, length / Megabyte), Bytes + (long)length * BytesPerByte);
}
