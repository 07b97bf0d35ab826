namespace Standfirst.App.Output;

/// <summary>Hands bytes on to where the output goes; what goes wrong there is told as trouble of the output.</summary>
/// <param name="to">Takes them. It is closed with this one.</param>
sealed class OutputStream(Stream to) : WriteOnlyStream
{
    /// <exception cref="OutputException">They cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            to.Write(buffer);
        }
        catch (Exception error) when (OutputException.IsFor(error))
        {
            throw new OutputException(error);
        }
    }

    /// <exception cref="OutputException">They cannot be written.</exception>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            await to.WriteAsync(buffer, cancellationToken);
        }
        catch (Exception error) when (OutputException.IsFor(error))
        {
            throw new OutputException(error);
        }
    }

    /// <exception cref="OutputException">They cannot be written.</exception>
    public override void Flush() => OutputException.Told(to.Flush);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            to.Dispose();
        base.Dispose(disposing);
    }
}
