namespace Standfirst.Dom;

/// <summary>The attribute names that a tree knows by number; any other is <see cref="Other"/> and keeps its letters in the tree.</summary>
/// <remarks>Written as <see cref="TagName"/> is: DataSrc is "data-src".</remarks>
enum AttributeName : ushort
{
    None, Other,
    Alt, AriaHidden, AriaLabel, Async, Cite, Charset, Class, Color, Colspan, Content, Data, DataCaption, DataCredit, DataDate,
    DataFallback, DataHref, DataInstgrmPermalink, DataLazySrc, DataOriginal, DataShortcode, DataSrc, DataSrcset, DataTestid,
    DataTweetId, DataTweetid, DataTwitter, DataUrl, DataVideoId, DataVideoid, Datetime, Dir, Encoding, Face, For, Height, Hidden, Href,
    Hreflang, HttpEquiv, Id, Itemid, Itemprop, Itemscope, Itemtype, Lang, Media, Multiple, Name, Open, Property, Rel, Role, Rowspan,
    Selected, Size, Sizes, Src, Srcdoc, Srcset, Start, Style, Tabindex, Target, Title, Type, Typeof, Value, Width, XmlLang,
}
