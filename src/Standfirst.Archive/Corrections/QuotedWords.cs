using Standfirst.Archive.Words;
using Standfirst.Articles;

namespace Standfirst.Archive.Corrections;

/// <summary>Knows a quotation by its words, wherever it stands.</summary>
static class QuotedWords
{
    // So many letters tell one quotation from the others; a page may quote a megabyte.
    const int Longest = 1000;

    /// <summary>What was said: the stretches, " … " between two; of very long ones the beginning.</summary>
    public static string Of(Article article, Quotation quotation)
    {
        string words = string.Join(" … ", quotation.Content.Select(span => span.Of(article.Text).ToString()));
        // PostgreSQL cannot hold NUL.
        return (words.Length > Longest ? words[..Longest] : words).Replace("\0", "");
    }

    /// <summary>The same without capitals, accents and marks: what later versions still have.</summary>
    public static string Key(Article article, Quotation quotation) => WordCutter.Key(Of(article, quotation));

    /// <summary>Which of the quotations with the same words the one at a place is, from 0.</summary>
    public static int OccurrenceAt(Article article, int place)
    {
        string key = Key(article, article.Quotations[place]);
        return article.Quotations.Take(place).Count(other => Key(article, other) == key);
    }

    /// <summary>Where a quotation stands; null where the article has not so many with these words.</summary>
    public static int? Find(Article article, string key, int occurrence)
    {
        for (int place = 0; place < article.Quotations.Count; place++)
        {
            if (Key(article, article.Quotations[place]) == key && occurrence-- == 0)
                return place;
        }
        return null;
    }
}
