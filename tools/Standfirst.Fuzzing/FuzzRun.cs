using System.Diagnostics;
using System.Text;
using Standfirst.Fuzzing.Breeding;

namespace Standfirst.Fuzzing;

/// <summary>One target, tried with input after input.</summary>
/// <param name="target">The target; stays the caller's.</param>
/// <param name="options">How long, from which seed, with which files.</param>
/// <param name="say">Where progress and finds are told.</param>
/// <param name="meter">Tells what has been spent; null for <see cref="Cost.Now"/>, where the process does nothing else: then what
/// lives on is looked at, too.</param>
sealed class FuzzRun(Target target, FuzzOptions options, TextWriter say, Func<Cost>? meter = null)
{
    // Longer lines of descent than that are mostly rubbish, and their names long.
    const int MostGenerations = 60;

    static readonly TimeSpan ProgressEvery = TimeSpan.FromSeconds(10), LookEvery = TimeSpan.FromMilliseconds(100);

    readonly Corpus _corpus = Corpus.Of(target, options.Corpus);
    readonly Signs _signs = new();
    readonly Pool _pool = new();
    readonly Dictionary<string, int> _known = [];
    readonly List<Find> _finds = [];
    readonly FindFolder? _folder = options.Out is null ? null : new(options.Out);
    volatile Trying? _trying;
    long _iterations;
    volatile bool _isOver;

    /// <summary>What is being tried, since when.</summary>
    sealed record Trying(Lineage Lineage, byte[] Input, long Since, TimeSpan Spent);

    /// <summary>The finds, each kind of fault once.</summary>
    public IReadOnlyList<Find> Finds => _finds;

    /// <summary>How many inputs were tried.</summary>
    public long Iterations => Interlocked.Read(ref _iterations);

    /// <summary>Whether the last input never came to an end: a thread of this process is still at it.</summary>
    public bool Hangs { get; private set; }

    /// <summary>Tries the files of the corpus as they are, then what is bred from them, until the time is over or an input
    /// hangs.</summary>
    public void Go()
    {
        long start = Stopwatch.GetTimestamp();
        say.WriteLine($"{target.Name}: seed {options.Seed}, corpus of {_corpus.Inputs.Count} inputs, {_corpus.Mark}");
        // The stack of a usual thread, not that of the first one, whose size the shell decides.
        var worker = new Thread(Work) { IsBackground = true };
        worker.Start();
        for (long told = start; !worker.Join(LookEvery) && !Hangs;)
        {
            Hangs = _trying is { } trying && IsHang(trying);
            _isOver |= Stopwatch.GetElapsedTime(start) >= options.Time;
            if (Stopwatch.GetElapsedTime(told) < ProgressEvery)
                continue;
            told = Stopwatch.GetTimestamp();
            Tell(start);
        }
        _isOver = true;
        if (Hangs)
        {
            Fault hang = new("hang", $"it did not end: {Environment.CpuUsage.TotalTime - _trying!.Spent} of processor time");
            Keep(new(target.Name, _trying.Lineage, hang, _trying.Input));
        }
        Tell(start);
    }

    /// <summary>Tries one input.</summary>
    /// <param name="lineage">What it is.</param>
    /// <returns>What was wrong; null where nothing was.</returns>
    public Fault? Only(Lineage lineage) => Only(new Breeder(Ground.Of(target, _corpus)).Make(lineage));

    /// <inheritdoc cref="Only(Lineage)"/>
    public Fault? Only(byte[] input) => new Trial(target, _signs, meter ?? Cost.Now).Of(input).Fault;

    void Work()
    {
        using FileStream? note = _folder?.OpenNote(target.Name);
        var breeder = new Breeder(Ground.Of(target, _corpus));
        var trial = new Trial(target, _signs, meter ?? Cost.Now);
        for (long number = 0; !_isOver && number < options.MostIterations; number++)
        {
            var (lineage, input) = number < _corpus.Inputs.Count ? Plain(breeder, (int)number) : Bred(breeder, number);
            if (note is not null)
                RandomAccess.Write(note.SafeFileHandle, Encoding.ASCII.GetBytes($"{lineage}\n"), 0);
            _trying = Begun(lineage, input);
            Judge(trial, lineage, input);
            _trying = null;
            Interlocked.Increment(ref _iterations);
        }
    }

    static Trying Begun(Lineage lineage, byte[] input) =>
        new(lineage, input, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

    // An input that is too slow is tried three times before it is told: that much it may take beyond.
    bool IsHang(Trying trying) => Stopwatch.GetElapsedTime(trying.Since) > target.Bounds.Patience
        || Environment.CpuUsage.TotalTime - trying.Spent > HangTimeOf(trying.Input);

    TimeSpan HangTimeOf(byte[] input) => target.Bounds.HangTime + 3 * target.Bounds.For(input.Length).Time;

    void Judge(Trial trial, Lineage lineage, byte[] input)
    {
        var (fault, cost) = trial.Of(input);
        if (fault is null)
            _pool.Consider(new(lineage, input, cost), _signs.IsNew);
        else if (_known.TryAdd(fault.Kind, 1))
            Keep(new(target.Name, lineage, fault, Minimizer.Minimize(input, smaller => IsStill(fault, trial, lineage, smaller))));
        else
            _known[fault.Kind]++;
    }

    bool IsStill(Fault fault, Trial trial, Lineage lineage, byte[] smaller)
    {
        _trying = Begun(lineage, smaller);
        return trial.Of(smaller).Fault?.Kind == fault.Kind;
    }

    static (Lineage, byte[]) Plain(Breeder breeder, int file)
    {
        var lineage = new Lineage(file);
        return (lineage, breeder.Make(lineage));
    }

    (Lineage, byte[]) Bred(Breeder breeder, long number)
    {
        var random = new Random(Mixed(number));
        int seed = random.Next();
        if (random.Next(3) > 0 && _pool.Draw(random) is { } parent && parent.Lineage.Seeds.Length < MostGenerations)
            return (parent.Lineage.With(seed), breeder.Vary(parent.Input, seed));
        var lineage = new Lineage(random.Next(_corpus.Inputs.Count), seed);
        return (lineage, breeder.Make(lineage));
    }

    // Each iteration's own seed, far from that of its neighbours (SplitMix64).
    int Mixed(long number)
    {
        ulong mixed = (ulong)options.Seed * 0x9E3779B97F4A7C15 + (ulong)number * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
        return (int)(mixed >> 33);
    }

    void Keep(Find find)
    {
        _finds.Add(find);
        string? path = _folder?.Write(find);
        say.WriteLine($"{target.Name}: FOUND {find.Fault.Kind}");
        string place = path is null ? "" : $" in {path}";
        say.WriteLine($"    {find.Input.Length} bytes{place}; again: {target.Name} --only {find.Lineage}");
    }

    void Tell(long start)
    {
        // What lives on now beside the inputs that are bred on is what the target keeps, whatever it was given.
        long live = Math.Max(0, GC.GetTotalMemory(forceFullCollection: true) - _pool.Bytes);
        if (meter is null && live > target.Bounds.LiveBytes && _known.TryAdd("memory", 1))
            Keep(new(target.Name, _trying?.Lineage, new("memory", $"{live:N0} bytes live on"), _trying?.Input ?? []));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        say.WriteLine(
            string.Create(null, $"{target.Name}: {seconds,5:f0} s  {Iterations,9:N0} inputs  {Iterations / seconds,7:N0} per s")
            + string.Create(null, $"  signs {_signs.Count}  pool {_pool.Count}  live {live >> 20} MB  finds {_finds.Count}"));
    }
}
