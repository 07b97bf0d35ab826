namespace Standfirst.Fuzzing;

/// <summary>Something that takes bytes from strangers.</summary>
abstract class Target : IDisposable
{
    /// <summary>What it is called on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What is tried, and what must hold, in a line.</summary>
    public abstract string Promise { get; }

    /// <summary>Inputs as they should be: at least one.</summary>
    public abstract IEnumerable<byte[]> Seeds { get; }

    /// <summary>Words and marks of the syntax: at least one.</summary>
    public abstract IReadOnlyList<string> Words { get; }

    /// <summary>What opens and closes: at least one.</summary>
    public abstract IReadOnlyList<(string Open, string Close)> Nests { get; }

    /// <summary>The most bytes of an input. Ten times a usual one, or more: enough for what grows faster than the input to
    /// show.</summary>
    public virtual int Largest => 1 << 20;

    /// <summary>Whether gzip is part of what it takes, and not only a way to keep files.</summary>
    public virtual bool TakesPacked => false;

    /// <summary>What an input may cost.</summary>
    public virtual Bounds Bounds { get; } = new();

    /// <summary>Makes ready what an input needs, archives and servers; this is not measured.</summary>
    public virtual void Prepare()
    {
    }

    /// <summary>Takes an input.</summary>
    /// <param name="input">The bytes.</param>
    /// <param name="signs">What can be seen of how it went is noted here.</param>
    /// <exception cref="BrokenException">Something does not hold.</exception>
    public abstract void Take(byte[] input, Signs signs);

    /// <summary>Ends what it has begun: servers, files.</summary>
    public virtual void Dispose()
    {
    }
}
