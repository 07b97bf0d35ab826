using Standfirst.Articles;
using Standfirst.Language.Marks;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>A story as the learned decisions see it: a number for each word, and which words are in quotation marks.</summary>
sealed class CodedStory : IDisposable
{
    // In letters: two names and their handles; a story's sentences that begin so have no handle and are longer.
    const int LongestInvitation = 120;

    // In letters, too.
    const int LongestCrosshead = 80;

    PooledList<ushort> _codes = new(1024);
    PooledList<int> _stretches = new(1024);
    PooledList<TokenSpan> _passages = new(64);

    // The tokens of each outermost stretch.
    PooledList<TokenSpan> _ranges = new(32);

    RunningCount _verbs, _commas, _chunks, _capitals;

    public CodedStory(Story story, QuotationMarks marks)
    {
        (Story, Marks) = (story, marks);
        FindRanges();
        FindStretches();
        FindPassages();
        var codes = _codes.Extend(story.Tokens.Length);
        for (int at = 0; at < codes.Length; at++)
            codes[at] = IsPossessive(at) ? Clitic : WordCodes.Of(story.Text, story.Tokens[at], story.Tags[at]);
        Count();
    }

    static readonly ushort Clitic = WordCodes.Of("'s"), Comma = WordCodes.Of(",");

    void Count()
    {
        int tokens = _codes.Count;
        (_verbs, _commas, _chunks, _capitals) = (new(tokens), new(tokens), new(tokens), new(tokens));
        bool isWithin = false;
        for (int at = 0; at < tokens; at++)
        {
            bool isNoun = NounChunks.Holds(this, at);
            _verbs.Add(WordCodes.IsFinite(_codes[at], Story.Tags[at]));
            _commas.Add(_codes[at] == Comma);
            _chunks.Add(isNoun && !isWithin);
            _capitals.Add(Story.Tokens[at].IsCapitalized);
            isWithin = isNoun;
        }
    }

    // "the doctors’ union": no closing mark.
    bool IsPossessive(int token)
    {
        var tokens = Story.Tokens;
        return token > 0 && tokens[token] is { Length: 1, Kind: TokenKind.Mark } && Story.Text[tokens[token].Start] is '’' or '\''
            && StretchOf(token) < 0 && tokens[token - 1].End == tokens[token].Start
                && Story.Text[tokens[token].Start - 1] is 's' or 'S';
    }

    public Story Story { get; }

    public QuotationMarks Marks { get; }

    public ReadOnlySpan<ushort> Codes => _codes.Items;

    /// <summary>The number of a token; of none before the first and behind the last.</summary>
    public ushort Code(int token) => (uint)token < (uint)_codes.Count ? _codes[token] : WordCodes.Outside;

    /// <summary>The words that can be the verb of a sentence.</summary>
    public ref readonly RunningCount Verbs => ref _verbs;

    /// <summary>The commas.</summary>
    public ref readonly RunningCount Commas => ref _commas;

    /// <summary>The words that begin a name of somebody or something: of <see cref="NounChunks"/>, behind another word.</summary>
    public ref readonly RunningCount Chunks => ref _chunks;

    /// <summary>The words with a capital.</summary>
    public ref readonly RunningCount Capitals => ref _capitals;

    /// <summary>The number of the outermost quoted stretch that a token is in, its marks included; -1 for none.</summary>
    public int StretchOf(int token) => (uint)token < (uint)_stretches.Count ? _stretches[token] : -1;

    /// <summary>Whether a token is in quotation marks, or is one of them.</summary>
    public bool IsQuoted(int token) => StretchOf(token) >= 0;

    /// <summary>Whether some tokens are.</summary>
    public bool HasQuoted(TokenSpan range)
    {
        for (int at = range.First; at < range.End; at++)
        {
            if (IsQuoted(at))
                return true;
        }
        return false;
    }

    /// <summary>Whether a quoted stretch begins at a token.</summary>
    public bool Opens(int token) => StretchOf(token) is >= 0 and var stretch && stretch != StretchOf(token - 1);

    /// <summary>Whether a quoted stretch ends before a token.</summary>
    public bool Closes(int token) => StretchOf(token - 1) is >= 0 and var stretch && stretch != StretchOf(token);

    /// <summary>The tokens of a sentence and of all others that a quotation binds to it.</summary>
    public TokenSpan PassageOf(int sentence) => _passages[sentence];

    /// <summary>The number of the sentence that a token is in.</summary>
    public int SentenceOf(int token) => Story.SentenceOf(token);

    /// <summary>The number of the paragraph that a token is in.</summary>
    public int ParagraphOf(int token) => Story.Sentences[SentenceOf(token)].Paragraph;

    /// <summary>The letters of some tokens.</summary>
    public TextSpan SpanOf(TokenSpan range) => Story.SpanOf(range.First, range.End);

    /// <summary>The first token of an outermost stretch, its opening mark.</summary>
    public int FirstOf(int stretch) => _ranges[stretch].First;

    /// <summary>The token after an outermost stretch's last.</summary>
    public int EndOf(int stretch) => _ranges[stretch].End;

    // In one pass: outermost stretches stand one behind the other.
    void FindRanges()
    {
        var ranges = _ranges.Extend(Marks.Stretches.Length);
        ranges.Clear();
        var tokens = Story.Tokens;
        int at = 0;
        foreach (int number in Marks.Outermost)
        {
            var outer = Marks.Stretches[number].Outer;
            while (at < tokens.Length && tokens[at].Start < outer.Start)
                at++;
            int first = at;
            while (at < tokens.Length && tokens[at].Start < outer.End)
                at++;
            ranges[number] = new(first, at);
        }
    }

    void FindStretches()
    {
        var stretches = _stretches.Extend(Story.Tokens.Length);
        stretches.Fill(-1);
        foreach (int number in Marks.Outermost)
        {
            if (!IsRead(Marks.Stretches[number].Paragraph))
                continue;
            stretches[FirstOf(number)..EndOf(number)].Fill(number);
        }
    }

    /// <summary>Whether a paragraph tells the story; a pull quote says again what another tells, a crosshead in short, and an
    /// invitation to follow somebody is none of it.</summary>
    public bool IsRead(int paragraph) => Story.Paragraphs[paragraph].Kind
            is not (BlockKind.PullQuote or BlockKind.Heading or BlockKind.Code or BlockKind.Preformatted or BlockKind.Table)
        && Story.Paragraphs[paragraph].Span.Of(Story.Text) is var text && !Invites(text) && !Shouts(text);

    // "‘WE HAD PLANS’" as a paragraph: a crosshead that the page sets as text.
    static bool Shouts(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestCrosshead)
            return false;
        int capitals = 0;
        foreach (char letter in text)
        {
            if (char.IsLower(letter))
                return false;
            capitals += char.IsUpper(letter) ? 1 : 0;
        }
        return capitals > 1;
    }

    // "Follow Ana Ruiz on X @anaruiz", at times in the mark that opens each paragraph of a talk.
    static bool Invites(ReadOnlySpan<char> text) => text.Length <= LongestInvitation
        && text.TrimStart("\"“").StartsWith("Follow ", StringComparison.Ordinal) && text.Contains(" @", StringComparison.Ordinal);

    // Sentences that one quotation runs over are one passage.
    void FindPassages()
    {
        var sentences = Story.Sentences;
        var passages = _passages.Extend(sentences.Length);
        for (int first = 0; first < sentences.Length;)
        {
            int last = first;
            while (last + 1 < sentences.Length && sentences[last + 1].Paragraph == sentences[first].Paragraph
                && StretchOf(sentences[last].EndToken - 1) is >= 0 and var open && StretchOf(sentences[last].EndToken) == open)
                last++;
            passages[first..(last + 1)].Fill(new(sentences[first].FirstToken, sentences[last].EndToken));
            first = last + 1;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _codes.Return();
        _stretches.Return();
        _passages.Return();
        _ranges.Return();
        _verbs.Return();
        _commas.Return();
        _chunks.Return();
        _capitals.Return();
    }
}
