using Standfirst.Articles;
using Standfirst.Language.ContentNotes;
using Standfirst.Language.Marks;
using Standfirst.Language.People;
using Standfirst.Language.Quotations;
using Standfirst.Language.Sentences;
using Standfirst.Language.Timeline;
using Standfirst.Language.Times;
using Standfirst.Text;

namespace Standfirst.Language;

/// <summary>An article's text → who said what, who they are, and when: the whole way of the language stage.</summary>
/// <remarks>It looks at the article's text, blocks, embeds, language and date of publication, never at the page.</remarks>
static class StoryReader
{
    /// <summary>The article with what its text tells of people, their words and times.</summary>
    /// <param name="article">The article without them.</param>
    /// <param name="notesContent">Whether content notes are wanted.</param>
    /// <param name="limits">When to stop.</param>
    public static Article Read(Article article, bool notesContent, in ReadingLimits limits)
    {
        if (article.Text.Length == 0)
            return article;
        limits.ThrowIfOver();
        using var story = Story.Cut(article, limits);                      // text → paragraphs, sentences, tokens, tags
        limits.ThrowIfOver();
        using var marks = QuotationMarks.Find(story);                      // → what stands in quotation marks
        using var cast = PersonFinder.Find(story);                         // → who is named
        limits.ThrowIfOver();
        var quotations = QuotationFinder.Find(story, marks, cast);         // → who said what
        FirstPersonFinder.Find(cast, quotations);                          // → what they say of themselves
        var people = cast.People();                                        // → who they are
        limits.ThrowIfOver();
        var times = TimeFinder.Find(story, quotations);                    // → when
        var dated = new SaidDates(story, times).Tell(quotations);          // → when what is quoted was said
        if (dated != quotations)
            times = TimeFinder.Find(story, dated);                         //   and "tomorrow" counts from there
        return article with
        {
            Quotations = dated,
            People = people,
            TimeExpressions = times,
            Timeline = TimelineMaker.Make(story, times, people, dated),
            ContentNotes = notesContent ? ContentNoteFinder.Find(story) : [],
        };
    }
}
