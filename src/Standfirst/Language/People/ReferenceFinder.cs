using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Reads a story from its beginning: whom "she" and "the novelist" mean, and who is what to whom.</summary>
static class ReferenceFinder
{
    static readonly WordSet Articles = new("the this that");

    /// <summary>Adds to the mentions of a cast what is no name, and to its persons how they are related.</summary>
    public static void Find(SensedStory story, Cast cast)
    {
        if (cast.Count == 0)
            return;
        var names = cast.TakeMentions();
        var sentences = story.Story.Sentences;
        int next = 0;
        var quotes = new QuoteDepth(story);
        for (int number = 0; number < sentences.Length; number++)
        {
            var sentence = sentences[number];
            for (int at = sentence.FirstToken; at < sentence.EndToken;)
            {
                bool isQuoted = quotes.Read(at, sentence.Paragraph);
                if (next < names.Count && names[next].First == at)
                {
                    cast.Add(names[next]);
                    at = names[next++].End;
                }
                else
                {
                    int stop = next < names.Count ? Math.Min(sentence.EndToken, names[next].Lead) : sentence.EndToken;
                    at = Read(story, cast, sentence, number, at, stop, isQuoted);
                }
            }
            RelationFinder.Find(story, cast, sentence);
        }
        names.Return();
    }

    // Adds what a token begins, and gives the place behind it.
    static int Read(SensedStory story, Cast cast, in Sentence sentence, int number, int at, int stop, bool isQuoted)
    {
        if (story.Is(at, WordSense.Pronoun))
        {
            if (!isQuoted)
                Add(story, cast, number, at, at + 1, CastMentionKind.Pronoun);
            return at + 1;
        }
        if (isQuoted || !Articles.Has(story.Tokens[at]) || at + 1 >= stop)
            return at + 1;
        int end = DescriptionFinder.YearOldEnd(story, at + 1);
        if (end == 0 || NounPhrase.Forward(story, end, stop, WordSense.Role | WordSense.Office) is { IsFound: true } && end < stop)
        {
            var phrase = NounPhrase.Forward(story, at, stop, WordSense.Role | WordSense.Office);
            if (!phrase.IsFound)
                return at + 1;
            end = phrase.Head + 1;
        }
        // "the novelist Mara Lindqvist", "Mara Lindqvist, the novelist,", "is the novelist" name or describe.
        bool isPartOfName = end >= stop && stop < sentence.EndToken || IsBehindName(story, cast, sentence, at);
        if (!isPartOfName)
            Add(story, cast, number, at, end, CastMentionKind.Descriptor);
        return Math.Max(at + 1, end);
    }

    static bool IsBehindName(SensedStory story, Cast cast, in Sentence sentence, int at)
    {
        int before = at - 1;
        if (before <= sentence.FirstToken)
            return false;
        if (story.IsMark(before, ',') || story.IsMark(before, '('))
            before--;
        return cast.MentionAt(before) >= 0 || Is.Has(story.Tokens[before]);
    }

    static readonly WordSet Is = new("is was as be became been remains were are being");

    static void Add(SensedStory story, Cast cast, int sentence, int first, int end, CastMentionKind kind)
    {
        var who = cast.WhoIs(first, end, []);
        if (who.Member == Cast.Nobody || who.Confidence < Cast.Sure)
            return;
        cast.Add(new(first, end, who.Member, kind, first, sentence, Prominence.Of(story, sentence, first, end)));
        if (kind == CastMentionKind.Descriptor && DescriptionFinder.YearOldEnd(story, first + 1) is > 0 and var behind)
            cast.Describe(who.Member, Standfirst.Articles.PersonDescriptionKind.Age, first + 1, first + 2, new(first, behind - first));
    }
}

/// <summary>Whether words stand in double quotation marks, as far as one paragraph tells.</summary>
struct QuoteDepth(SensedStory story)
{
    int _paragraph = -1;
    bool _isQuoted;

    /// <summary>Whether a token is quoted; tokens are read in order.</summary>
    public bool Read(int token, int paragraph)
    {
        if (paragraph != _paragraph)
            (_paragraph, _isQuoted) = (paragraph, false);
        if (story.Tokens[token] is { Kind: TokenKind.Mark, Start: var start })
        {
            _isQuoted = story.Text[start] switch
            {
                '“' or '„' or '«' => true,
                '”' or '»' => false,
                '"' => !_isQuoted,
                _ => _isQuoted,
            };
        }
        return _isQuoted;
    }
}
