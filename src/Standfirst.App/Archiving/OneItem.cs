using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.App.Archiving;

/// <summary>Cuts an article down to the one thing of it that a list is about.</summary>
static class OneItem
{
    /// <summary>To a quotation.</summary>
    /// <param name="number">Its place among the article's quotations, from 0.</param>
    public static Func<Article, Article> Quotation(int number) => article => article.WithOnly(number);

    /// <summary>To a day of its timeline.</summary>
    /// <param name="date">The day.</param>
    /// <param name="evidence">The sentence that tells it.</param>
    public static Func<Article, Article> Day(string date, TextSpan evidence) => article => article with
    {
        Timeline = [.. article.Timeline.Where(entry => entry.Date == date && entry.Evidence == evidence)],
    };
}
