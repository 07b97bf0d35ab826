using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>A story and what each of its words can be: every word is looked up once.</summary>
sealed class SensedStory : IDisposable
{
    PooledList<WordSense> _senses;

    /// <param name="story">The story; the caller keeps it.</param>
    public SensedStory(Story story)
    {
        Story = story;
        var tokens = story.Tokens;
        _senses = new(Math.Max(16, tokens.Length));
        var senses = _senses.Extend(tokens.Length);
        for (int at = 0; at < tokens.Length; at++)
            senses[at] = tokens[at].Kind is TokenKind.Word ? SenseOf(tokens[at]) : WordSense.None;
    }

    static WordSense SenseOf(in Token token)
    {
        var sense = Lexicon.Of(token);
        return (sense & WordSense.Initialism) != 0 && token.Case != LetterCase.AllCapitals
            ? sense & ~(WordSense.Initialism | WordSense.Office | WordSense.Suffix)
            : sense;
    }

    public Story Story { get; }

    public string Text => Story.Text;

    public ReadOnlySpan<Token> Tokens => Story.Tokens;

    /// <summary>What each token can be.</summary>
    public ReadOnlySpan<WordSense> Senses => _senses.Items;

    /// <summary>Whether a token can be any of some things; a place outside the story can be nothing.</summary>
    public bool Is(int token, WordSense any) => (uint)token < (uint)_senses.Count && (_senses[token] & any) != 0;

    /// <summary>Whether a mark stands at a place.</summary>
    public bool IsMark(int token, char mark) => (uint)token < (uint)_senses.Count
        && Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } && Text[Tokens[token].Start] == mark;

    /// <summary>Whether one of some marks stands at a place.</summary>
    public bool IsAnyMark(int token, ReadOnlySpan<char> marks) => (uint)token < (uint)_senses.Count
        && Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } && marks.Contains(Text[Tokens[token].Start]);

    /// <summary>Whether no blank parts a token from the one before it.</summary>
    public bool Touches(int token) => token > 0 && token < _senses.Count
        && Tokens[token].Start == Tokens[token - 1].End;

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapitalized(int token) =>
        (uint)token < (uint)_senses.Count && Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true };

    /// <summary>Whether a word is in small letters.</summary>
    public bool IsSmall(int token) =>
        (uint)token < (uint)_senses.Count && Tokens[token] is { Kind: TokenKind.Word, Case: LetterCase.Lower };

    /// <summary>Whether the tagger knows a word; of others it guesses.</summary>
    public bool IsKnownWord(int token) => TagModel.Default.Words.Find(Tokens[token].Hash) != 0;

    /// <summary>Whether a word is a plain one of English: the tagger knows it, and not as a name.</summary>
    public bool IsPlainWord(int token) => (uint)token < (uint)_senses.Count
        && (_senses[token] & (WordSense.Given | WordSense.Surname)) == 0
        && TagModel.Default.Words.Find(Tokens[token].Hash) is not 0 and var tags && (tags & NameTag) == 0;

    /// <summary>Whether the tagger knows a word also as something else than a name.</summary>
    public bool IsWord(int token) => (uint)token < (uint)_senses.Count
        && (_senses[token] & (WordSense.Given | WordSense.Surname)) == 0
        && (TagModel.Default.Words.Find(Tokens[token].Hash) & ~NameTag) != 0;

    const uint NameTag = 1u << (int)PartOfSpeech.Name;

    /// <summary>Whether a token is a single capital, with or without its stop: "J.", "W".</summary>
    public bool IsInitial(int token) => IsCapitalized(token)
        && !Is(token, WordSense.Brand | WordSense.Place | WordSense.Suffix)
        && (Tokens[token].Length == 1 || Text[Tokens[token].Start + 1] == '.' && Tokens[token].Length <= 6);

    /// <summary>The number of the sentence that holds a token.</summary>
    public int SentenceOf(int token) => Story.SentenceOf(token);

    /// <inheritdoc/>
    public void Dispose() => _senses.Return();
}
