using System.Diagnostics;

namespace Standfirst.Bench;

/// <summary>Time and memory of a road, step by step: each thing and step at the best of its readings, as a neighbour on the
/// machine may slow any of them down.</summary>
/// <param name="steps">How many steps the road has.</param>
/// <param name="things">How many things go down it.</param>
sealed class StepTimes(int steps, int things)
{
    readonly double[][] _microseconds = [.. Enumerable.Range(0, things).Select(_ => new double[steps])];
    readonly double[] _wholes = new double[things];
    readonly double[] _bytes = new double[steps];

    long _started, _before;
    int _thing, _step;
    double _reading;

    /// <summary>Sends all things down the road again and again.</summary>
    /// <param name="rounds">How many readings count, beside those that warm up.</param>
    /// <param name="road">Takes a thing down it, and calls <see cref="Done"/> after each step.</param>
    public void Measure(int rounds, Action<int> road)
    {
        for (int round = 0; round < rounds + Contest.WarmUp; round++)
        {
            Array.Clear(_bytes);
            // What was measured while the code was cold is forgotten.
            if (round <= Contest.WarmUp)
                Forget();
            for (int thing = 0; thing < things; thing++)
            {
                (_thing, _step, _reading) = (thing, 0, 0);
                Begin();
                road(thing);
                _wholes[thing] = Math.Min(_wholes[thing], _reading);
            }
        }
    }

    /// <summary>A step ends here, and the next begins.</summary>
    public void Done()
    {
        double time = Stopwatch.GetElapsedTime(_started).TotalMicroseconds;
        _bytes[_step] += GC.GetAllocatedBytesForCurrentThread() - _before;
        _microseconds[_thing][_step] = Math.Min(_microseconds[_thing][_step], time);
        _step++;
        _reading += time;
        Begin();
    }

    /// <summary>The microseconds of each thing down the whole road.</summary>
    public IReadOnlyList<double> Wholes => _wholes;

    /// <summary>The microseconds of a step, in the mean of all things.</summary>
    public double Microseconds(int step) => _microseconds.Average(times => times[step]);

    /// <summary>The bytes that a step allocates, in the mean of all things.</summary>
    public double Bytes(int step) => _bytes[step] / things;

    void Forget()
    {
        Array.Fill(_wholes, double.MaxValue);
        Array.ForEach(_microseconds, times => Array.Fill(times, double.MaxValue));
    }

    void Begin() => (_started, _before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
}
