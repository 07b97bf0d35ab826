namespace Standfirst.Articles;

/// <summary>What sort of page was read.</summary>
public enum PageKind
{
    /// <summary>None of the others: a shop, a forum, an empty page.</summary>
    Other,

    /// <summary>One story.</summary>
    Article,

    /// <summary>A story told in timed entries.</summary>
    LiveBlog,

    /// <summary>Pictures with captions.</summary>
    Gallery,

    /// <summary>A film with a few words about it.</summary>
    Video,

    /// <summary>A front page, section or search result: teasers of other pages.</summary>
    Index,

    /// <summary>A page that asks for consent before it shows the story.</summary>
    ConsentWall,

    /// <summary>A page that asks whether the reader is human.</summary>
    BotCheck,

    /// <summary>A page that says that there is none.</summary>
    Error,
}
