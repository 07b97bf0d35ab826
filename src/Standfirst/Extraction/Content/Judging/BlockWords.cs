using System.Text;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>What one look at the letters of a block tells.</summary>
struct BlockWords
{
    public int Letters, Words, Capitals, Digits, BoldLetters, LinkLetters, Links, HeadlineWords, Trigrams, DeclaredTrigrams;

    /// <summary>Signs that end sentences; signs of labels, lists and prices.</summary>
    public int Stops, Bars;

    /// <summary>The same number for blocks of the same letters, whatever the white space.</summary>
    public ulong Hash;

    /// <summary>What the first and the last sign are.</summary>
    public SignClass First, Last;
}

/// <summary>What sort of sign begins or ends a line.</summary>
enum SignClass : byte
{
    None, Other, Bar, SmallLetter, CapitalLetter, Digit, Bracket, Comma, Colon, Quote, Stop, Ellipsis,
}

/// <summary>Looks at the letters of blocks, each once.</summary>
sealed class WordReader
{
    const ulong Start = 14695981039346656037, Prime = 1099511628211;

    readonly PageTree _page;
    readonly HashSet<ulong> _headline = [], _declared = [];
    BlockWords _block;
    ulong _word, _before, _beforeThat;
    uint _tail;
    int _wordLetters;

    public WordReader(PageTree page, in StoryHints hints)
    {
        _page = page;
        ReadWords(hints.Headline, (word, _, _) => _headline.Add(word));
        ReadWords(hints.DeclaredBody, (word, before, beforeThat) => _declared.Add(Trigram(word, before, beforeThat)));
    }

    public bool HasDeclaredBody => _declared.Count > 0;

    /// <summary>Looks at a block.</summary>
    public BlockWords Read(in PageBlock block)
    {
        _block = new() { Hash = Start };
        _before = _beforeThat = 0;
        _tail = 0;
        int last = block.Kind == PageBlockKind.Table ? _page[block.Container].End - 1 : block.LastNode;
        for (int index = block.FirstNode; index <= last; index++)
        {
            if (_page[index].IsText)
                Read(_page[index], block.Container);
        }
        EndWord();
        _block.Words = Math.Max(_block.Words, _block.Letters / LongestWord);
        _block.Last = EndingOf(_tail, _block.Last);
        return _block;
    }

    // Scripts without spaces seem to have one word a sentence. No language's words have more letters on average.
    const int LongestWord = 10;

    // Hostile pages nest inline elements by the hundred.
    const int MostSteps = 16;

    void Read(PageNode text, int container)
    {
        var letters = LetterCount.Of(text.Utf8);
        bool isBold = false, isLink = false;
        int steps = 0;
        for (var around = text.Parent; around.Index > container && steps < MostSteps; around = around.Parent, steps++)
        {
            if (Elements.IsNeverShown(around.Tag))
                return;
            isBold |= around.Tag is TagName.B or TagName.Strong;
            isLink |= around.Tag == TagName.A;
        }
        _block.Letters += letters.Seen;
        _block.BoldLetters += isBold ? letters.Seen : 0;
        _block.LinkLetters += isLink ? letters.Seen : 0;
        _block.Links += isLink ? 1 : 0;
        foreach (byte unit in text.Utf8)
            Read(unit);
    }

    void Read(byte unit)
    {
        if (unit <= ' ')
        {
            EndWord();
            return;
        }
        _block.Hash = (_block.Hash ^ unit) * Prime;
        _tail = _tail << 8 | unit;
        var sign = ClassOf(unit);
        if (_block.First == SignClass.None)
            _block.First = sign;
        _block.Last = sign;
        _block.Stops += sign == SignClass.Stop ? 1 : 0;
        _block.Bars += sign == SignClass.Bar ? 1 : 0;
        if (sign is SignClass.Other or SignClass.SmallLetter or SignClass.CapitalLetter or SignClass.Digit)
        {
            if (_wordLetters++ == 0)
            {
                _word = Start;
                _block.Capitals += sign == SignClass.CapitalLetter ? 1 : 0;
                _block.Digits += sign == SignClass.Digit ? 1 : 0;
            }
            _word = (_word ^ (byte)(sign == SignClass.CapitalLetter ? unit | 0x20 : unit)) * Prime;
        }
        else
        {
            EndWord();
        }
    }

    void EndWord()
    {
        if (_wordLetters == 0)
            return;
        _wordLetters = 0;
        _block.Words++;
        if (_headline.Contains(_word))
            _block.HeadlineWords++;
        if (_declared.Count > 0)
        {
            _block.Trigrams++;
            _block.DeclaredTrigrams += _declared.Contains(Trigram(_word, _before, _beforeThat)) ? 1 : 0;
            (_beforeThat, _before) = (_before, _word);
        }
    }

    void ReadWords(string? text, Action<ulong, ulong, ulong> take)
    {
        if (text is null)
            return;
        ulong before = 0, beforeThat = 0;
        foreach (byte unit in Encoding.UTF8.GetBytes(text))
        {
            int words = _block.Words;
            Read(unit);
            if (_block.Words > words)
                TakeWord();
        }
        EndWord();
        TakeWord();
        _block = default;

        void TakeWord()
        {
            take(_word, before, beforeThat);
            (beforeThat, before) = (before, _word);
        }
    }

    // Words at the start of a block have no neighbours before them: they count as they are.
    static ulong Trigram(ulong word, ulong before, ulong beforeThat) => (word * 31 + before) * 31 + beforeThat;

    /// <summary>What the last sign is, told from the last units: typographic signs have three of them.</summary>
    static SignClass EndingOf(uint tail, SignClass last) => (tail & 0xFFFFFF) switch
    {
        0x2E2E2E or 0xE280A6 => SignClass.Ellipsis,
        0xE28098 or 0xE28099 or 0xE2809C or 0xE2809D or 0xE2809E or 0xE3808D => SignClass.Quote,
        0xE38082 or 0xEFBC81 or 0xEFBC9F or 0xE0A5A4 => SignClass.Stop,
        0xE28093 or 0xE28094 or 0xE280A2 or 0xE28692 => SignClass.Bar,
        _ when (tail & 0xFFFF) is 0xC2AB or 0xC2BB => SignClass.Quote,
        _ => last,
    };

    static SignClass ClassOf(byte unit) => Classes[unit];

    static readonly SignClass[] Classes = [.. Enumerable.Range(0, 256).Select(unit => (char)unit switch
    {
        <= ' ' => SignClass.None,
        >= 'a' and <= 'z' => SignClass.SmallLetter,
        >= 'A' and <= 'Z' => SignClass.CapitalLetter,
        >= '0' and <= '9' => SignClass.Digit,
        ',' or ';' => SignClass.Comma,
        ':' => SignClass.Colon,
        '.' or '!' or '?' => SignClass.Stop,
        '"' or '\'' => SignClass.Quote,
        ')' or '(' or '[' or ']' => SignClass.Bracket,
        < (char)0x80 => SignClass.Bar,
        _ => SignClass.Other,
    })];
}
