using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Where something was said or written: "Instagram", "a statement".</summary>
static class Medium
{
    // Names of platforms as they are printed; "X" only behind "on".
    static readonly WordTable<string> Platforms = new(
        ("instagram", "Instagram"), ("twitter", "Twitter"), ("facebook", "Facebook"), ("tiktok", "TikTok"),
            ("threads", "Threads"),
        ("bluesky", "Bluesky"), ("snapchat", "Snapchat"), ("youtube", "YouTube"), ("linkedin", "LinkedIn"), ("reddit", "Reddit"),
        ("telegram", "Telegram"), ("whatsapp", "WhatsApp"), ("mastodon", "Mastodon"), ("weibo", "Weibo"),
            ("substack", "Substack"),
        ("tumblr", "Tumblr"), ("myspace", "MySpace"), ("truth", "Truth Social"), ("tweeted", "Twitter"), ("tweet", "Twitter"),
            ("tweets", "Twitter"));

    static readonly WordSet Things = new(
        "statement interview letter email e-mail post video message text podcast speech memo blog caption column op-ed "
        + "essay memoir book "
        + "autobiography press-conference conference briefing hearing testimony filing lawsuit complaint court "
        + "documentary broadcast "
        + "livestream address release newsletter voicemail diary affidavit report tribute");

    static readonly WordSet Ways = new("in on via during at through to from");

    static readonly WordSet Determiners = new("a an the his her their its this that another");

    static readonly ulong On = WordHash.Of("on"), To = WordHash.Of("to"), X = WordHash.Of("x"), XStop = WordHash.Of("x."),
        Truth = WordHash.Of("truth"),
        Social = WordHash.Of("social"), Tweeted = WordHash.Of("tweeted");

    // "Taking to Instagram on Tuesday to thank her fans, the singer wrote": so far from the cue it may stand.
    const int Reach = 16, LongestThing = 6;

    // So many words of one are looked at.
    const int LongestSentence = 80;

    // So many sentences before "she wrote" it may be told where.
    const int SentencesBefore = 2;

    /// <summary>Where the words around a cue say that something was said; null where they do not.</summary>
    /// <param name="story">The story.</param>
    /// <param name="head">The word that reports.</param>
    /// <param name="cue">The words that do.</param>
    /// <param name="passage">Their sentence.</param>
    public static string? Find(CodedStory story, int head, TokenSpan cue, TokenSpan passage)
    {
        if (Beside(story, cue, passage) is { } beside)
            return beside;
        // "She took to Instagram on Monday. “…,” she wrote." What is only said may be of the sentence before, if it is near.
        bool isWritten = WordCodes.ClassOf(story.Code(head)) == CueClass.Write;
        int number = story.SentenceOf(passage.First) - 1, mine = number < 0 ? -1 : story.Story.Sentences[number + 1].Paragraph;
        for (int back = 0; back < (isWritten ? SentencesBefore : 1) && number - back >= 0; back++)
        {
            var (paragraph, first, end) = story.Story.Sentences[number - back];
            if (!isWritten && (paragraph != mine || story.StretchOf(first) >= 0))
                return null;
            for (int at = first; at < Math.Min(end, first + LongestSentence); at++)
            {
                if (Read(story, at, end) is { } before)
                    return before;
            }
        }
        return null;
    }

    static string? Beside(CodedStory story, TokenSpan cue, TokenSpan passage)
    {
        int first = Math.Max(passage.First, cue.First - Reach), end = Math.Min(passage.End, cue.End + Reach);
        for (int at = cue.First; at < end; at++)
        {
            if (Read(story, at, end) is { } behind)
                return behind;
        }
        for (int at = cue.First - 1; at >= first; at--)
        {
            if (Read(story, at, cue.First) is { } before)
                return before;
        }
        return null;
    }

    static string? Read(CodedStory story, int at, int end)
    {
        var tokens = story.Story.Tokens;
        if (story.StretchOf(at) >= 0)
            return null;
        if (tokens[at].Hash == Tweeted)
            return Platforms.Find(tokens[at]);
        if (!Ways.Has(tokens[at]))
            return null;
        int first = at + 1, last = Math.Min(end, first + LongestThing);
        for (int word = first; word < last && story.StretchOf(word) < 0; word++)
        {
            ref readonly var token = ref tokens[word];
            if ((token.Hash == X || token.Hash == XStop) && word == first && tokens[at].Hash == On)
                return "X";
            bool isHalf = token.Hash == Truth && !(word + 1 < tokens.Length && tokens[word + 1].Hash == Social);
            if (Platforms.TryFind(token, out string? platform) && token.IsCapitalized && !isHalf)
                return platform;
            if (Things.Has(token) && Determiners.Has(tokens[first]) && tokens[at].Hash != To)
                return story.Story.SpanOf(first, word + 1).Of(story.Story.Text).ToString();
            if (token.Kind == TokenKind.Mark && token.Length != 1 || word > first && Ways.Has(token))
                return null;
        }
        return null;
    }
}
