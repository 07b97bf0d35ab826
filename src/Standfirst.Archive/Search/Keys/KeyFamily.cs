namespace Standfirst.Archive.Search.Keys;

/// <summary>What a key tells of an article: the character that it begins with.</summary>
/// <remarks>They are for private use, so that no word of a text is ever taken for a key; both databases take them for
/// letters.</remarks>
enum KeyFamily
{
    /// <summary>A word of an author's name.</summary>
    Author = '\uE001',

    /// <summary>A word of the name of somebody who is quoted.</summary>
    Speaker = '\uE002',

    /// <summary>A word of the name of somebody who is named.</summary>
    Person = '\uE003',

    /// <summary>A word of the site's name, or a part of its host.</summary>
    SiteName = '\uE004',

    /// <summary>The site's host, and what it is a part of: "news.courier.example", "courier.example".</summary>
    Host = '\uE005',

    /// <summary>A word of the section's name.</summary>
    Section = '\uE006',

    /// <summary>A word of the genre's name.</summary>
    Genre = '\uE007',

    /// <summary>The language and what it is a sort of: "en-gb", "en".</summary>
    Language = '\uE008',

    /// <summary>The kind of page.</summary>
    Kind = '\uE009',

    /// <summary>Something that the article has.</summary>
    Feature = '\uE00A',

    /// <summary>When it was published: century, decade, year, month and day, "20" to "20240503".</summary>
    Date = '\uE00B',

    /// <summary>Stands with every article: what does not have a word is everything without those that have it.</summary>
    Everything = '\uE00C',
}
