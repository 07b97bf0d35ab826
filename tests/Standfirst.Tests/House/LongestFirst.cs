using Standfirst.Tests.App.Faults;
using Standfirst.Tests.Dom;
using Standfirst.Tests.Fuzzing;
using Standfirst.Tests.House.Documents;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Standfirst.Tests.House.LongestFirst", "Standfirst.Tests")]

namespace Standfirst.Tests.House;

/// <summary>Begins the classes that take longest first: the tests of a class run one after another, and no processor is to wait for the
/// last of them at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    // Those of more than 12 seconds on two cores, the longest first; the others come as they come.
    static readonly string[] Longest =
    [
        .. new[]
        {
            typeof(CommandsTests),
            typeof(OutageTests),
            typeof(PackagesTests),
            typeof(AgreementTests),
            typeof(HostilePagesTests),
            typeof(CSharpTests),
            typeof(ServerTests),
            typeof(TargetsTests),
            typeof(LimitTests),
            typeof(DriveTests),
        }.Select(type => type.FullName!),
    ];

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(PlaceOf).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);

    // A class's own collection is called after it, with some words before.
    static int PlaceOf(ITestCollection collection)
    {
        int place = Array.FindIndex(Longest, name => collection.DisplayName.EndsWith($" {name}", StringComparison.Ordinal));
        return place < 0 ? Longest.Length : place;
    }
}
