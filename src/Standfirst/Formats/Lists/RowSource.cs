using Standfirst.Articles;

namespace Standfirst.Formats.Lists;

/// <summary>What rows are from: an article, its people by their ids, and the name of its input.</summary>
/// <remarks>A record may name thousands of people, and each thousands of times: they are looked up, not searched.</remarks>
sealed class RowSource(Article article, string? input)
{
    Dictionary<string, string>? _names;
    Dictionary<string, int>? _quotations;

    public Article Article => article;

    /// <summary>What was read: the path, URL or record id as given; null when it is not told.</summary>
    public string? Input => input;

    /// <summary>The name of somebody in the article, the first who has the id; null when nobody has it.</summary>
    public string? NameOf(string? id) => id is null ? null : (_names ??= Names()).GetValueOrDefault(id);

    /// <summary>The name of who says a quotation, as readers put it right; null when nobody is named.</summary>
    /// <param name="quotation">The quotation's place in the article, from 0.</param>
    public string? SpeakerOf(int quotation) => article.SpeakerCorrectionOf(quotation) is null
        ? NameOf(article.Quotations[quotation].Speaker)
        : article.SpeakerOf(quotation)?.Name;

    /// <summary>How many quotations are of the person with the id.</summary>
    public int QuotationsOf(string id) => (_quotations ??= Quotations()).GetValueOrDefault(id);

    Dictionary<string, string> Names()
    {
        var names = new Dictionary<string, string>(article.People.Count, StringComparer.Ordinal);
        foreach (var person in article.People)
            names.TryAdd(person.Id, person.Name);
        return names;
    }

    Dictionary<string, int> Quotations()
    {
        var quotations = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Speaker is { } speaker)
                quotations[speaker] = quotations.GetValueOrDefault(speaker) + 1;
        }
        return quotations;
    }
}
