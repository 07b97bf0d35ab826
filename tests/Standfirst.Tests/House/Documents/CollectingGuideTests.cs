using Standfirst.Collect.Fetching;

namespace Standfirst.Tests.House.Documents;

/// <summary>docs/collecting.md has every option of fetching.</summary>
public class CollectingGuideTests
{
    [Fact]
    public void The_options_are_those_that_there_are() => Assert.Equal(
        typeof(FetchOptions).GetProperties().Where(property => !property.GetMethod!.IsStatic).Select(property => property.Name).Order(),
        Document.FirstCells(Document.At("docs/collecting.md").Section("## Options")).SelectMany(Document.Code)
            .Where(name => name != nameof(FetchOptions)).Order());
}
