using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Tells whether somebody wrote what speaks: "Grace sent me a message. “…,” it said".</summary>
static class Messages
{
    static readonly WordSet Sending = new("sent sends wrote writes left leaves posted posts texted emailed penned shared");

    static readonly WordSet Sent = new("message text note letter email e-mail post card postcard tweet caption reply voicemail");

    static readonly WordSet Writings = new("statement update tribute blog essay apology announcement instagram facebook twitter x tiktok "
        + "threads bluesky snapchat story stories invitation resignation");

    // So many sentences back stands what "it" is that reads.
    const int FarthestSentence = 4;

    /// <summary>Whether somebody's message is told of shortly before a place, or in the sentence that holds it.</summary>
    public static bool AreTold(CodedStory story, int place)
    {
        int number = story.SentenceOf(place);
        for (int back = 0; back <= FarthestSentence && back <= number; back++)
        {
            var (_, first, end) = story.Story.Sentences[number - back];
            for (int at = first; at < Math.Min(end, first + LongestSentence); at++)
            {
                if (!story.IsQuoted(at) && (Sent.Has(story.Story.Tokens[at]) || Writings.Has(story.Story.Tokens[at])))
                    return true;
            }
        }
        return false;
    }

    // So many words of the sentence before are looked at, and so far behind the verb stands the message.
    const int LongestSentence = 40, Farthest = 6;

    /// <summary>Whether the sentence before a place tells that somebody sent a message.</summary>
    public static bool AreSent(CodedStory story, int place)
    {
        int number = story.SentenceOf(place) - 1;
        if (number < 0)
            return false;
        var tokens = story.Story.Tokens;
        var (_, first, end) = story.Story.Sentences[number];
        for (int at = first; at < Math.Min(end, first + LongestSentence) && !story.IsQuoted(at); at++)
        {
            if (!Sending.Has(tokens[at]))
                continue;
            for (int behind = at + 1; behind < Math.Min(end, at + Farthest); behind++)
            {
                if (Sent.Has(tokens[behind]))
                    return true;
            }
        }
        return false;
    }
}
