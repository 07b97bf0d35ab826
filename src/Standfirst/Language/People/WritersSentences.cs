using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>How far two sentences stand apart in the writer's own words: whoever is quoted at length puts
/// nobody out of mind.</summary>
static class WritersSentences
{
    /// <summary>Adds for each sentence how many that are not quoted from end to end stand up to it, itself
    /// among them.</summary>
    public static void Count(SensedStory story, ref PooledList<int> counts)
    {
        var quotes = new QuoteDepth(story);
        int count = 0;
        foreach (ref readonly var sentence in story.Story.Sentences)
        {
            bool isWriters = false;
            for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
                isWriters |= !quotes.Read(at, sentence.Paragraph) && story.Tokens[at].Kind != TokenKind.Mark;
            count += isWriters ? 1 : 0;
            counts.Add(count);
        }
    }
}
