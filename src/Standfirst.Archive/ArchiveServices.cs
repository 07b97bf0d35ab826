using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Standfirst.Archive;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Makes an archive part of an application that puts its parts together by dependency injection.</summary>
public static partial class ArchiveServices
{
    /// <summary>Registers an <see cref="ArticleArchive"/>, which is opened when it is first asked for and closed with the
    /// application. Its clock is the <see cref="TimeProvider"/> that is registered.</summary>
    /// <param name="services">The application's parts.</param>
    /// <param name="place">As <see cref="ArticleArchive.Open"/> takes it: a file, or a connection of PostgreSQL.</param>
    /// <param name="creates">Whether it is made where there is none.</param>
    /// <returns>The same parts.</returns>
    /// <remarks>Where it cannot be opened, asking for it throws an <see cref="ArchiveException"/> that says why.</remarks>
    public static IServiceCollection AddStandfirst(this IServiceCollection services, string place, bool creates = true)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => Open(provider, place, creates));
        return services;
    }

    static ArticleArchive Open(IServiceProvider provider, string place, bool creates)
    {
        var options = new ArchiveOptions { Create = creates, Clock = provider.GetRequiredService<TimeProvider>() };
        // A container makes its parts without waiting; opening a file does not wait either, and a server answers at once.
        ArchiveOpening opening = Task.Run(() => ArticleArchive.Open(place, options)).GetAwaiter().GetResult();
        ArticleArchive archive = opening switch
        {
            ArchiveOpening.Opened opened => opened.Archive,
            ArchiveOpening.Newer newer => throw new ArchiveException(
                $"it was written by a newer version (schema {newer.Version}, known are those up to {newer.Known})"),
            ArchiveOpening.NotAnArchive other => throw new ArchiveException(other.Reason),
            ArchiveOpening.Unreachable far => throw new ArchiveException(far.Reason),
            _ => throw new InvalidOperationException($"{opening} is no answer"),
        };
        if (provider.GetService<ILogger<ArticleArchive>>() is { } log)
            LogOpened(log);
        return archive;
    }

    [LoggerMessage(LogLevel.Information, "The archive is open.")]
    private static partial void LogOpened(ILogger log);
}
