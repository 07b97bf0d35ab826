using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata;

namespace Standfirst.Tests.Extraction.Metadata;

/// <summary>What the finder reads off a page of a few lines.</summary>
static class Said
{
    public const string Address = "https://www.harbour-courier.example/news/ferry-runs-again";

    public static PageMetadata By(string html, string? url = Address)
    {
        using var page = PageParser.Parse(html);
        return MetadataFinder.Find(page, url is null ? null : new Uri(url));
    }

    public static string[] Names(this PageMetadata said) => [.. said.Authors.Select(author => author.Name)];

    public static FieldEvidence EvidenceOf(this PageMetadata said, string field) =>
        said.Evidence.Single(evidence => evidence.Field == field);
}
