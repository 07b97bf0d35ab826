using System.Text.Json;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Tests.Extraction.Metadata.Declared;

public class LinkedValueTests
{
    [Fact]
    public void A_name_with_half_a_surrogate_pair_is_no_name()
    {
        using var json = JsonDocument.Parse("""{"@type":"NewsArticle","\ud800aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa":1}""");

        Assert.False(LinkedValue.TryGet(json.RootElement, "isAccessibleForFree", out _));
        Assert.Null(LinkedValue.String(json.RootElement, "headline"));
    }
}
