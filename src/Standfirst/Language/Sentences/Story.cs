using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Language.Sentences;

/// <summary>An article's text cut into paragraphs, sentences and tokens. What the language stage reads.</summary>
/// <remarks>Its arrays are the shared pool's: dispose of it, and keep no span of it.</remarks>
sealed class Story : IDisposable
{
    PooledList<Token> _tokens;
    PooledList<Sentence> _sentences = new(64);
    PooledList<Paragraph> _paragraphs = new(32);
    PooledList<PartOfSpeech> _tags = new(1024);

    // The last answers, beside which the next ones are sought.
    int _lastToken, _lastSentence;

    // Texts have five letters for each token and more, so that room for all is made at once.
    const int LettersPerToken = 5;

    Story(Article article) => (Article, _tokens) = (article, new(1 + article.Text.Length / LettersPerToken));

    /// <summary>What the story is the text of.</summary>
    public Article Article { get; }

    /// <summary>The article's text.</summary>
    public string Text => Article.Text;

    /// <summary>When its reading is to end early: looked at before each sentence.</summary>
    public ReadingLimits Limits { get; private init; }

    /// <summary>The primary language of the text: "en" of "en-GB"; English where the article does not tell.</summary>
    public string Language { get; private init; } = "en";

    /// <summary>Whether the text is English, the one language whose words are tagged.</summary>
    public bool IsEnglish => Language == "en";

    /// <summary>Every token, in reading order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.Items;

    /// <summary>Every sentence, in reading order; together they hold every token.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences.Items;

    /// <summary>Every block that has words, in reading order.</summary>
    public ReadOnlySpan<Paragraph> Paragraphs => _paragraphs.Items;

    /// <summary>The part of speech of every token; all <see cref="PartOfSpeech.None"/> where the text is not English.</summary>
    public ReadOnlySpan<PartOfSpeech> Tags => _tags.Items;

    /// <summary>A token's letters as printed.</summary>
    public ReadOnlySpan<char> Word(int token) => Tokens[token].Of(Text);

    /// <summary>The tokens of a sentence.</summary>
    public ReadOnlySpan<Token> TokensOf(in Sentence sentence) =>
        Tokens[sentence.FirstToken..sentence.EndToken];

    /// <summary>The stretch of the text from one token to another.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The one after the last.</param>
    public TextSpan SpanOf(int first, int end) => TextSpan.Between(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The number of the first token that begins at a place of the text or behind it.</summary>
    public int TokenAt(int place) =>
        Sorted.CountBefore(Tokens, place, static (in token, place) => token.Start < place, ref _lastToken);

    /// <summary>The number of the sentence that a token is in.</summary>
    public int SentenceOf(int token) => Math.Max(0, Sorted.CountBefore(
        Sentences, token, static (in sentence, token) => sentence.FirstToken <= token, ref _lastSentence) - 1);

    /// <summary>Cuts an article's text, however long it takes.</summary>
    public static Story Cut(Article article) => Cut(article, ReadingLimits.None);

    /// <summary>Cuts an article's text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="limits">When to stop; looked at before each block and each sentence.</param>
    public static Story Cut(Article article, in ReadingLimits limits)
    {
        string language = article.Language is { } tag ? Primary(tag) : "en";
        var story = new Story(article) { Language = language, Limits = limits };
        var tokenizer = new Tokenizer(article.Text, language);
        for (int number = 0; number < article.Blocks.Count; number++)
        {
            limits.ThrowIfOver();
            if (article.Blocks[number] is { Span: { Length: > 0 } span, Kind: var kind })
                story.Add(number, kind, span, ref tokenizer);
        }
        story.Tag(limits);
        return story;
    }

    void Add(int block, BlockKind kind, TextSpan span, ref Tokenizer tokenizer)
    {
        int firstToken = _tokens.Count, firstSentence = _sentences.Count;
        tokenizer.Cut(span, ref _tokens);
        SentenceSplitter.Split(Text, Language, _tokens.Items, firstToken, _paragraphs.Count, ref _sentences);
        _paragraphs.Add(new(block, kind, span, firstSentence, _sentences.Count, firstToken, _tokens.Count));
    }

    void Tag(in ReadingLimits limits)
    {
        var tags = _tags.Extend(_tokens.Count);
        if (IsEnglish)
        {
            foreach (ref readonly var sentence in Sentences)
            {
                limits.ThrowIfOver();
                Tagger.Tag(Text, TokensOf(sentence), tags[sentence.FirstToken..sentence.EndToken], TagModel.Default);
            }
        }
        else
            tags.Clear();
    }

    static string Primary(string tag) => tag.IndexOf('-') is > 0 and var end ? tag[..end] : tag;

    /// <inheritdoc/>
    public void Dispose()
    {
        _tokens.Return();
        _sentences.Return();
        _paragraphs.Return();
        _tags.Return();
    }
}
