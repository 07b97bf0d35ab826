using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Standfirst.Collect.Fetching;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Makes fetching part of an application that puts its parts together by dependency injection.</summary>
public static class CollectServices
{
    /// <summary>Registers one <see cref="PageFetcher"/> for the whole application: it remembers what sites say to robots and
    /// when hosts may be asked again, so there is to be one. Its clock is the <see cref="TimeProvider"/> that is
    /// registered, its log that of the application.</summary>
    /// <remarks>It keeps connections of its own instead of those of a factory: an address is judged where it is connected
    /// to, and that no handler from elsewhere would do.</remarks>
    /// <param name="services">The application's parts.</param>
    /// <param name="options">How to fetch.</param>
    /// <returns>The same parts.</returns>
    public static IServiceCollection AddStandfirst(this IServiceCollection services, FetchOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new PageFetcher(
            options, provider.GetRequiredService<TimeProvider>(), provider.GetService<ILogger<PageFetcher>>()));
        return services;
    }
}
