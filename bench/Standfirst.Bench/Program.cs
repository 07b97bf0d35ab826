using Standfirst.Bench;

try
{
    return await BenchCommands.All().Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is IOException or InvalidDataException)
{
    Console.Error.WriteLine($"bench: {error.Message}");
    return 1;
}
