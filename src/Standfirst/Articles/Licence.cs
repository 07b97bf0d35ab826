namespace Standfirst.Articles;

/// <summary>Who owns the article and on what terms it may be used, as the page states it; at least one of the three is there.</summary>
/// <param name="Text">The line as printed or declared: "© 2024 Harbour Courier"; null when the page gives an address alone.</param>
/// <param name="Url">The absolute address of the terms; null when the page gives none.</param>
/// <param name="Holder">Who holds the rights; null when the page does not say.</param>
public sealed record Licence(string? Text, string? Url, string? Holder);
