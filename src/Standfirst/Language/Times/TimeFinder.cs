using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>A story → the words that tell a time, and the times they tell, counted from the day of publication.</summary>
static class TimeFinder
{
    /// <summary>Finds the time expressions of an English story, by where they start; of another none.</summary>
    /// <param name="story">The story.</param>
    /// <param name="quotations">Who said what in it, and when.</param>
    public static List<TimeExpression> Find(Story story, IReadOnlyList<Quotation> quotations)
    {
        if (!story.IsEnglish)
            return [];
        var reader = new TimeReader(story, quotations);
        try
        {
            return reader.Read();
        }
        finally
        {
            reader.Return();
        }
    }
}
