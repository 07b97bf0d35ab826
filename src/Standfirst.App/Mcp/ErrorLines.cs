using Standfirst.App.Output;

namespace Standfirst.App.Mcp;

/// <summary>Writes what the protocol's library has to tell as lines on standard error, as every command does.</summary>
sealed class ErrorLines(TextWriter error) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        string words = exception is null ? formatter(state, null) : $"{formatter(state, exception)} ({exception.Message})";
        lock (error)
            error.WriteLine($"standfirst: {OneLine.Of(words)}");
    }

    public void Dispose()
    {
    }
}
