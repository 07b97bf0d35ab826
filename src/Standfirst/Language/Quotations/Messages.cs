using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Tells whether somebody wrote what speaks: "Grace sent me a message. “…,” it said".</summary>
static class Messages
{
    static readonly WordSet Sending = new("sent sends wrote writes left leaves posted posts texted emailed penned shared");

    static readonly WordSet Sent = new("message text note letter email e-mail post card postcard tweet caption reply voicemail");

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
