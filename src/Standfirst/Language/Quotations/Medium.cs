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
        + "livestream address release newsletter voicemail diary affidavit report tribute website clip note card");

    // "by letter": without an article.
    static readonly WordSet Letters = new("letter email e-mail text phone telephone post");

    static readonly WordSet Ways = new("in on via during at through to from");

    static readonly WordSet Determiners = new("a an the his her their its this that another");

    static readonly ulong On = WordHash.Of("on"), To = WordHash.Of("to"), By = WordHash.Of("by"), X = WordHash.Of("x"),
        XStop = WordHash.Of("x."), The = WordHash.Of("the"), Colon = WordHash.Of(":"), Truth = WordHash.Of("truth"),
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
        var beside = Beside(story, cue, passage);
        // "in a video on TikTok. “…,” she said in the clip".
        if (beside.IsKnown)
            return Before(story, head, passage, mayBeFar: true) is { IsPlatform: true } platform ? platform.Words : beside.Words;
        return beside.Words ?? Before(story, head, passage, mayBeFar: false).Words;
    }

    // "She took to Instagram on Monday. “…,” she wrote." What is only said may be of the sentence before, if it is near.
    static Found Before(CodedStory story, int head, TokenSpan passage, bool mayBeFar)
    {
        mayBeFar |= WordCodes.ClassOf(story.Code(head)) == CueClass.Write;
        int number = story.SentenceOf(passage.First) - 1, mine = number < 0 ? -1 : story.Story.Sentences[number + 1].Paragraph;
        for (int back = 0; back < (mayBeFar ? SentencesBefore : 1) && number - back >= 0; back++)
        {
            var (paragraph, first, end) = story.Story.Sentences[number - back];
            if (!mayBeFar && (paragraph != mine || story.StretchOf(first) >= 0))
                return default;
            for (int at = first; at < Math.Min(end, first + LongestSentence); at++)
            {
                if (Read(story, at, end) is { Words: not null } before)
                    return before;
            }
        }
        return default;
    }

    static Found Beside(CodedStory story, TokenSpan cue, TokenSpan passage)
    {
        int first = Math.Max(passage.First, cue.First - Reach), end = Math.Min(passage.End, cue.End + Reach);
        for (int at = cue.First; at < end; at++)
        {
            if (Read(story, at, end) is { Words: not null } behind)
                return behind;
            if (Announced(story, at, end) is { Words: not null } announced)
                return announced;
        }
        for (int at = cue.First - 1; at >= first; at--)
        {
            if (Read(story, at, cue.First) is { Words: not null } before)
                return before;
        }
        return default;
    }

    // "on Instagram", "in a post on X", "by letter".
    static Found Read(CodedStory story, int at, int end)
    {
        var tokens = story.Story.Tokens;
        if (story.StretchOf(at) >= 0)
            return default;
        if (tokens[at].Hash == Tweeted)
            return new(Platforms.Find(tokens[at]), IsPlatform: true);
        if (tokens[at].Hash == By)
            return at + 1 < end && Letters.Has(tokens[at + 1]) ? Thing(story, at + 1, at + 2) : default;
        if (!Ways.Has(tokens[at]))
            return default;
        int first = at + 1, last = Math.Min(end, first + LongestThing);
        for (int word = first; word < last && story.StretchOf(word) < 0; word++)
        {
            ref readonly var token = ref tokens[word];
            if (Platform(story, at, word) is { } platform)
                return new(platform, IsPlatform: true);
            if (Things.Has(token) && Determiners.Has(tokens[first]) && tokens[at].Hash != To)
                return Read(story, word + 1, end) is { IsPlatform: true } there ? there : Thing(story, first, word + 1);
            if (token.Kind == TokenKind.Mark && token.Length != 1 || word > first && Ways.Has(token))
                return default;
        }
        return default;
    }

    static string? Platform(CodedStory story, int way, int word)
    {
        var tokens = story.Story.Tokens;
        ref readonly var token = ref tokens[word];
        if ((token.Hash == X || token.Hash == XStop) && word == way + 1 && tokens[way].Hash == On)
            return "X";
        bool isHalf = token.Hash == Truth && !(word + 1 < tokens.Length && tokens[word + 1].Hash == Social);
        return Platforms.TryFind(token, out string? platform) && token.IsCapitalized && !isHalf ? platform : null;
    }

    // "issued | the following statement | :".
    static Found Announced(CodedStory story, int at, int end)
    {
        var tokens = story.Story.Tokens;
        if (!Determiners.Has(tokens[at]) || story.StretchOf(at) >= 0)
            return default;
        for (int word = at + 1; word + 1 < Math.Min(end, at + LongestThing); word++)
        {
            if (Things.Has(tokens[word]) && tokens[word + 1].Hash == Colon)
                return Thing(story, at, word + 1);
            if (tokens[word].Kind == TokenKind.Mark)
                return default;
        }
        return default;
    }

    static Found Thing(CodedStory story, int first, int end) => new(
        story.Story.SpanOf(first, end).Of(story.Story.Text).ToString(), IsKnown: story.Story.Tokens[first].Hash == The);

    // What some words tell: where, whether that is a platform, and whether the story spoke of it before.
    readonly record struct Found(string? Words, bool IsPlatform = false, bool IsKnown = false);
}
