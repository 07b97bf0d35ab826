using System.Text.RegularExpressions;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>The language of a story as HTML's lang attribute takes it.</summary>
static partial class StoryLanguage
{
    /// <summary>The tag, where it is one by its form; empty ("unknown") for all else.</summary>
    public static string Of(Article article) => article.Language is { } tag && Tag().IsMatch(tag) ? tag : "";

    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,4}$")]
    private static partial Regex Tag();
}
