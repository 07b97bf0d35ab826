namespace Standfirst.Archive.Copies;

/// <summary>Who had a story first.</summary>
static class CopyOrder
{
    /// <summary>The agency that a group of copies comes from, even where its own page is not among them.</summary>
    /// <returns>Null where none of them names one; of several the one that most name, then the one named first.</returns>
    public static string? SourceOf(IReadOnlyCollection<CopyMember> members) => members
        .Where(member => member.Agency is not null)
        .GroupBy(member => member.Agency)
        .OrderByDescending(naming => naming.Count())
        .ThenBy(naming => naming.Min(member => member.Since))
        .ThenBy(naming => naming.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>The members, the first publisher first: the agency's own page, then by when they were published.</summary>
    public static IReadOnlyList<CopyMember> Sort(IReadOnlyCollection<CopyMember> members)
    {
        string? source = SourceOf(members);
        return
        [
            .. members
                .OrderByDescending(member => source is not null && AgencyNames.IsOwnSite(source, member.SiteName, member.Host))
                .ThenBy(member => member.Since)
                .ThenBy(member => member.ArticleId),
        ];
    }
}
