namespace Standfirst.Dom;

/// <summary>The attribute names that a tree knows by number; any other is <see cref="Other"/> and keeps its letters in the tree.</summary>
/// <remarks>Written as <see cref="TagName"/> is: DataSrc is "data-src".</remarks>
enum AttributeName : ushort
{
    None, Other,
    Alt, AriaHidden, AriaLabel, Async, Cite, Charset, Class, Colspan, Content, Data, DataCaption, DataCredit, DataDate,
    DataFallback, DataHref, DataInstgrmPermalink, DataLazySrc, DataOriginal, DataShortcode, DataSrc, DataSrcset, DataTestid,
    DataTweetId, DataTweetid, DataTwitter, DataUrl, DataVideoId, DataVideoid, Datetime, Dir, For, Height, Hidden, Href,
    Hreflang, HttpEquiv, Id, Itemid, Itemprop, Itemscope, Itemtype, Lang, Media, Name, Open, Property, Rel, Role, Rowspan,
    Sizes, Src, Srcdoc, Srcset, Start, Style, Tabindex, Target, Title, Type, Typeof, Value, Width, XmlLang,
}
