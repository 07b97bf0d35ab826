using Standfirst.App.Output;

namespace Standfirst.App;

/// <summary>The standard output of a process that was born without one: it says so as soon as something is written.</summary>
sealed class ClosedOutput : WriteOnlyStream
{
    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.Length > 0)
            throw new IOException("standard output is closed");
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }
}
