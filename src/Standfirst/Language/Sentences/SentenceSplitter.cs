using Standfirst.Text;

namespace Standfirst.Language.Sentences;

/// <summary>Tokens of a paragraph → sentences.</summary>
static class SentenceSplitter
{
    // What ends a sentence in the scripts of the world; a semicolon does in Greek only, where it asks.
    const string Ends = ".!?…。！？｡．؟۔।॥։။៖។።፧༎᙮⸮‼⁇⁈⁉";

    // Looks like the semicolon, which stands for it in most texts.
    const char GreekQuestionMark = '\u037E';

    // What may still belong to the sentence behind its end.
    const string Closings = "\"'”’»›)]}」』】）〉》*";

    const string Openings = "\"'“‘„«‹([{「『【（〈《¿¡";

    // Words that begin sentences far more often than they follow an abbreviation: "in the U.S. The …".
    static readonly WordSet Starters = new(
        "the a an he she it they we i you this that these those there his her its their our my but and so in on at as when while "
        + "if after before for with however meanwhile although what who why how yes no police officials");

    // "“Go!” Ruiz said." is one sentence though "Ruiz" has a capital.
    static readonly WordSet Sayings = new(
        "said says say asked told adds added wrote writes tweeted posted replied cried shouted warned insisted joked "
        + "declared recalled exclaimed laughed explained demanded wondered mused quipped continued whispered muttered screamed "
        + "yelled sighed inquired enquired");

    // So many words a speaker's name may have before the word of saying.
    const int LongestSpeaker = 5;

    /// <summary>Adds the sentences of the tokens from <paramref name="first"/> on.</summary>
    /// <param name="text">What the tokens are of.</param>
    /// <param name="language">Its primary language.</param>
    /// <param name="tokens">The tokens of the paragraph, the last ones.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="paragraph">The number of the paragraph.</param>
    /// <param name="sentences">Where the sentences go.</param>
    public static void Split(string text, string language, ReadOnlySpan<Token> tokens, int first, int paragraph,
        ref PooledList<Sentence> sentences)
    {
        bool semicolonAsks = language == "el";
        int start = first;
        for (int at = first; at < tokens.Length; at++)
        {
            if (!IsEnd(text, tokens, at) && !(semicolonAsks && text[tokens[at].Start] is ';' or GreekQuestionMark))
                continue;
            while (at + 1 < tokens.Length && Closes(text, tokens, at + 1))
                at++;
            if (IsReference(text, tokens, at + 1))
                at += 3;
            if (at + 1 < tokens.Length && !Begins(text, tokens, at + 1))
                continue;
            sentences.Add(new(paragraph, start, at + 1));
            start = at + 1;
        }
        if (start < tokens.Length)
            sentences.Add(new(paragraph, start, tokens.Length));
    }

    static bool IsEnd(string text, ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        // "[…]" is where words were left out.
        if (token.Kind == TokenKind.Mark)
            return Ends.Contains(text[token.Start]) && !(at > 0 && text[tokens[at - 1].Start] == '[');
        // The stop of an abbreviation ends the sentence too where the next word can only be a beginning.
        if (token.Length < 2 || text[token.End - 1] != '.' || token.Length == 2 && char.IsUpper(text[token.Start]))
            return false;
        int next = at + 1;
        // "at 5 a.m. “They knew,” said".
        while (next < tokens.Length && tokens[next].Kind == TokenKind.Mark && Openings.Contains(text[tokens[next].Start])
            && tokens[next].Start > tokens[next - 1].End)
            next++;
        return next < tokens.Length && Starters.Has(tokens[next]) && tokens[next].IsCapitalized && !NeverEnds(text, token);
    }

    static bool NeverEnds(string text, in Token token) =>
        Abbreviations.NeverEnds(token with { Hash = WordHash.Of(text.AsSpan(token.Start, token.Length - 1)) });

    // A closing mark stands next to what it closes, and a blank before it in French: "« Non ! »".
    static bool Closes(string text, ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Mark)
            return false;
        if (token.Start != tokens[at - 1].End)
        {
            return text[token.Start] == '»' && token.Start == tokens[at - 1].End + 1
                && (token.End == text.Length || !char.IsLetter(text[token.End]));
        }
        return Closings.Contains(text[token.Start]) || Ends.Contains(text[token.Start]);
    }

    // "[12]" behind a sentence.
    static bool IsReference(string text, ReadOnlySpan<Token> tokens, int at) => at + 2 < tokens.Length
        && text[tokens[at].Start] == '[' && tokens[at + 1].Kind == TokenKind.Number && text[tokens[at + 2].Start] == ']';

    // A small letter goes on, and so does the one who said what is quoted.
    static bool Begins(string text, ReadOnlySpan<Token> tokens, int next)
    {
        int word = next;
        while (word < tokens.Length && tokens[word].Kind == TokenKind.Mark && Openings.Contains(text[tokens[word].Start]))
            word++;
        if (word >= tokens.Length)
            return true;
        ref readonly var token = ref tokens[word];
        if (token.Case is LetterCase.Lower)
            return false;
        if (token.Kind == TokenKind.Mark && text[token.Start] is ',' or ';' or ':')
            return false;
        bool behindQuotation = text[tokens[next - 1].Start] is '"' or '”' or '’' or '\'' or '»';
        return !(behindQuotation && word == next && text[tokens[next - 2].Start] is not '.' && IsSpeaker(text, tokens, word));
    }

    // "Ana Ruiz-Berg, 41, | asked".
    static bool IsSpeaker(string text, ReadOnlySpan<Token> tokens, int at)
    {
        for (int words = 0; at < tokens.Length && words < LongestSpeaker; at++)
        {
            bool isPart = tokens[at].Kind == TokenKind.Mark ? text[tokens[at].Start] is '-' : tokens[at].Kind == TokenKind.Word;
            if (IsAge(text, tokens, at))
                at += 2;
            else if (!isPart)
                return false;
            else if (Sayings.Has(tokens[at]))
                return true;
            words += tokens[at].Kind == TokenKind.Word ? 1 : 0;
        }
        return false;
    }

    // ", 41,".
    static bool IsAge(string text, ReadOnlySpan<Token> tokens, int at) => at + 2 < tokens.Length
        && text[tokens[at].Start] == ',' && tokens[at + 1].Kind == TokenKind.Number && text[tokens[at + 2].Start] == ',';
}
