using Standfirst.Text;

namespace Standfirst.Archive.Versions;

/// <summary>A text as its words and marks, and as sentences of these; white space is nothing.</summary>
sealed class TextPieces
{
    readonly List<TextSpan> _words = [];
    readonly List<long> _wordHashes = [];

    // Where each sentence begins, in words; the end of the last one behind them.
    readonly List<int> _sentences = [0];
    readonly List<long> _sentenceHashes = [];

    public TextPieces(string text)
    {
        long sentence = 0;
        bool ends = false;
        for (int at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                if (text[at] == '\n' || ends)
                    EndSentence(ref sentence);
                at++;
                continue;
            }
            int length = LengthAt(text, at);
            long hash = Hash(text.AsSpan(at, length));
            _words.Add(new(at, length));
            _wordHashes.Add(hash);
            sentence = sentence * 31 + hash;
            // A closing mark behind the full stop still belongs to the sentence.
            ends = text[at] is '.' or '!' or '?' or '…' || ends && !char.IsLetterOrDigit(text[at]);
            if (text[at] is '。' or '！' or '？')
                EndSentence(ref sentence);
            at += length;
        }
        EndSentence(ref sentence);
    }

    public ReadOnlySpan<long> WordHashes => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_wordHashes);

    public ReadOnlySpan<long> SentenceHashes => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_sentenceHashes);

    /// <summary>The word that a sentence begins with; behind the last one, how many words there are.</summary>
    public int FirstWordOf(int sentence) => _sentences[sentence];

    /// <summary>Where words stand in the text; for none, the place behind the word before.</summary>
    public TextSpan SpanOf(int from, int to)
    {
        if (from < to)
            return TextSpan.Between(_words[from].Start, _words[to - 1].End);
        return new(from == 0 ? 0 : _words[from - 1].End, 0);
    }

    void EndSentence(ref long hash)
    {
        if (_sentences[^1] == _words.Count)
            return;
        _sentences.Add(_words.Count);
        _sentenceHashes.Add(hash);
        hash = 0;
    }

    /// <summary>A word runs on over letters, digits and what joins them; in scripts without spaces each character is a word.</summary>
    static int LengthAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && IsOfWord(text, end))
            end++;
        if (end > at)
            return end - at;
        return char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
    }

    static bool IsOfWord(string text, int at)
    {
        char unit = text[at];
        if (char.IsLetterOrDigit(unit))
            return unit is < '\u2E80' or (>= '\uAC00' and <= '\uD7A3');
        bool joins = unit is '\'' or '’' or '-' or '.' or ',';
        return joins && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
    }

    static long Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (char letter in word)
            hash = (hash ^ letter) * 0x100000001B3;
        return (long)(hash ^ (hash >> 29));
    }
}
