namespace Standfirst.Archive.Databases;

/// <summary>The words and keys an article is found by, cut and folded; one space between two.</summary>
readonly record struct IndexedWords(
    long ArticleId, string Headline, string Standfirst, string Text, string Quotations, string Keys);
