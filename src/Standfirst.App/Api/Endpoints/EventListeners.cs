using Standfirst.App.Api.Problems;

namespace Standfirst.App.Api.Endpoints;

/// <summary>How many listen to events. Each is a connection and a look into the archive a second.</summary>
sealed class EventListeners
{
    /// <summary>As many as the archive does not notice.</summary>
    public const int Most = 100;

    int _count;

    /// <summary>Takes a seat, which is given back by disposing of it.</summary>
    /// <exception cref="ProblemException">None is free.</exception>
    public IDisposable Take()
    {
        if (Interlocked.Increment(ref _count) <= Most)
            return new Seat(this);
        Interlocked.Decrement(ref _count);
        throw new ProblemException(Problem.Busy, $"{Most} programs listen already.") { RetryAfter = 30 };
    }

    sealed class Seat(EventListeners listeners) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref listeners._count);
    }
}
