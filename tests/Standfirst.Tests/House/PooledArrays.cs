using System.Diagnostics.Tracing;

namespace Standfirst.Tests.House;

/// <summary>Counts the arrays that this thread rents from the shared pools and gives back.</summary>
sealed class PooledArrays : EventListener
{
    const string Rented = "BufferRented", Returned = "BufferReturned";

    readonly int _thread = Environment.CurrentManagedThreadId;
    readonly List<int> _rented = [];

    /// <summary>How many were rented.</summary>
    public int RentedCount { get; private set; }

    /// <summary>How many of them have not been given back.</summary>
    public int MissingCount => _rented.Count;

    /// <summary>How many were given back that were not rented, or were given back before.</summary>
    public int StrangerCount { get; private set; }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "System.Buffers.ArrayPoolEventSource")
            EnableEvents(eventSource, EventLevel.Verbose);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (Environment.CurrentManagedThreadId != _thread || eventData.Payload is not [int id, ..])
            return;
        if (eventData.EventName == Rented)
        {
            _rented.Add(id);
            RentedCount++;
        }
        else if (eventData.EventName == Returned && !_rented.Remove(id))
        {
            StrangerCount++;
        }
    }
}
