using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Quotations;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>Finds who said what, with the sentences around.</summary>
/// <param name="archive">Where.</param>
sealed class VoiceFinder(ArticleArchive archive)
{
    // A page of the list. An article's quotations stay together, so that a page may have some more.
    const int Size = 25;

    // Where only one kind is asked for, others are passed over; a page that is not full after so many looks ends all the same.
    const int MostLooks = 8;

    // --speaker-0 to --speaker-7 of room.css.
    const int Colours = 8;

    /// <summary>Finds one page of the list.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="kind">Only this kind of quotation; null for all.</param>
    /// <param name="sort">In which order.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<FoundVoices> Find(
        SearchQuery query, QuotationKind? kind, SearchSort sort, SearchCursor? after, CancellationToken cancel)
    {
        List<SpokenQuotation> found = [];
        FoundQuotations page;
        int looks = 0;
        do
        {
            page = await archive.Search.FindQuotations(query, new() { Size = Size, Sort = sort, After = after }, cancel);
            found.AddRange(page.Quotations.Where(said => kind is null || said.Quotation.Kind == kind));
            after = page.Next;
            looks++;
        }
        while (found.Count < Size && after is not null && looks < MostLooks);
        return new(await Show(found, cancel), page.Stories, after);
    }

    async Task<IReadOnlyList<Voice>> Show(List<SpokenQuotation> found, CancellationToken cancel)
    {
        Dictionary<(long, int), FirstAppearance> first = [];
        foreach (long id in found.Where(said => said.Copies > 0).Select(said => said.ArticleId).Distinct())
        {
            foreach (FirstAppearance appearance in await archive.Search.FirstAppearances(id, cancel))
                first[(id, appearance.Position)] = appearance;
        }
        Dictionary<string, int> colours = [];
        return [.. found.Select(said => new Voice(
            said,
            said.Speaker is { } speaker ? ColourOf(speaker.Name, colours) : null,
            first.GetValueOrDefault((said.ArticleId, said.Position))))];
    }

    static int ColourOf(string name, Dictionary<string, int> colours)
    {
        colours.TryAdd(name, colours.Count);
        return colours[name] % Colours;
    }
}

/// <summary>One page of who said what.</summary>
/// <param name="Voices">By article in the order that was asked for, then by place.</param>
/// <param name="Stories">How many stories can hold such a quotation.</param>
/// <param name="Next">Where the next page begins; null where this is the last.</param>
sealed record FoundVoices(IReadOnlyList<Voice> Voices, SearchTotal Stories, SearchCursor? Next);
