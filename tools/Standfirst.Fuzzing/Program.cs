using System.Globalization;
using Standfirst.Fuzzing;
using Standfirst.Fuzzing.Breeding;
using Standfirst.Fuzzing.Targets;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string wanted = args.FirstOrDefault() ?? "";
var names = wanted == "all" ? TargetTable.Names : TargetTable.Names.Where(name => name == wanted);
if (!names.Any() || FuzzOptions.Parse(args.AsSpan(1)) is not { } options)
{
    Console.Error.WriteLine("usage: TARGET|all [--minutes N] [--seed N] [--corpus DIR] [--out DIR] [--only LINEAGE|FILE]");
    foreach (string name in TargetTable.Names)
    {
        using Target listed = TargetTable.Make(name);
        Console.Error.WriteLine($"  {name,-10} {listed.Promise}");
    }
    return 2;
}

int found = 0;
foreach (string name in names)
{
    using Target target = TargetTable.Make(name);
    var run = new FuzzRun(target, options, Console.Out);
    if (options.Only is { } only)
    {
        Fault? fault = File.Exists(only) ? run.Only(File.ReadAllBytes(only))
            : Lineage.Parse(only) is { } lineage ? run.Only(lineage)
            : new("usage", "--only is a lineage, such as 4:881.2931, or the path of a find");
        Console.WriteLine(fault?.Reason ?? "nothing is wrong with it");
        return fault is null ? 0 : 1;
    }
    run.Go();
    found += run.Finds.Count;
    // A thread that never ends would slow down and mismeasure all that follows.
    if (run.Hangs)
        Environment.Exit(1);
}
return found == 0 ? 0 : 1;
