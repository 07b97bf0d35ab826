using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>Looks at the letters of blocks, each once: those of a block are put together, then 64 bytes are looked at at a time.</summary>
/// <remarks>Give it back with <see cref="Dispose"/>.</remarks>
sealed class WordReader : IDisposable
{
    /// <summary>What the words are read for.</summary>
    enum Aim
    {
        Block, Headline, DeclaredBody,
    }

    // Behind the letters there are zeros, so that no look at them asks where the end is.
    const int Padding = 2 * LetterMasks.Width;

    readonly PageTree _page;
    readonly KeyTable _headline, _declared, _sums;
    readonly bool _hasDeclaredBody;
    byte[] _letters = ArrayPool<byte>.Shared.Rent(1 << 12);
    int _length;
    ulong _headlineSigns;
    BlockWords _block;
    ulong _before, _beforeThat;

    // With the space behind it, in the languages of most declared bodies.
    const int LettersOfWord = 6;

    public WordReader(PageTree page, int blocks, in StoryHints hints)
    {
        _page = page;
        _headline = new(32);
        _declared = new((hints.DeclaredBody?.Length ?? 0) / LettersOfWord);
        _sums = new(blocks);
        _hasDeclaredBody = hints.DeclaredBody is not null;
        ReadHint(hints.Headline, Aim.Headline);
        ReadHint(hints.DeclaredBody, Aim.DeclaredBody);
    }

    /// <summary>Looks at a block.</summary>
    public BlockWords Read(in PageBlock block)
    {
        _block = default;
        Gather(block);
        _block.Letters = LetterMasks.Seen(ref _letters[0], _length);
        _block.Prose = block.IsProse ? _block.Letters : 0;
        int sum = ReadLetters(Aim.Block);
        _block.Words = Math.Max(_block.Words, _block.Letters / LongestWord);
        _block.Last = SignClasses.OfEnding(Tail(), _block.Last);
        _block.Copy = _sums.NumberOf((ulong)_block.Letters << 32 | (uint)sum);
        if (block.Kind == PageBlockKind.Heading || _block.Letters is > 0 and < StockPhrases.ShortestSentence)
            _block.Phrase = block.Kind == PageBlockKind.Table ? StockPhrase.None : StockPhrases.Of(_letters.AsSpan(0, _length));
        return _block;
    }

    // Scripts without spaces seem to have one word a sentence. No language's words have more letters on average.
    const int LongestWord = 10;

    /// <summary>The last four bytes that are no white space.</summary>
    uint Tail()
    {
        uint tail = 0;
        for (int at = _length - 1, shift = 0; at >= 0 && shift < 32; at--)
        {
            if (_letters[at] <= ' ')
                continue;
            tail |= (uint)_letters[at] << shift;
            shift += 8;
        }
        return tail;
    }

    /// <summary>Finds out which of the blocks that were read have the same letters, whatever the white space.</summary>
    /// <returns>How many different ones there are at most.</returns>
    public int FindCopies(ReadOnlySpan<PageBlock> blocks, Span<BlockWords> words)
    {
        // Most blocks are no copies: so many letters with such a sum are theirs alone, and so is its number.
        using var alike = new Rented<int>(_sums.Count);
        foreach (ref readonly var block in words)
            alike.Items[block.Copy]++;
        using var letters = new KeyTable(blocks.Length);
        for (int i = 0; i < blocks.Length; i++)
        {
            if (alike.Items[words[i].Copy] == 1)
                continue;
            Gather(blocks[i]);
            words[i].Copy = _sums.Count + letters.NumberOf(HashOfInk());
        }
        return _sums.Count + letters.Count;
    }

    ulong HashOfInk()
    {
        ulong hash = 0;
        foreach (byte unit in _letters.AsSpan(0, _length))
            hash = unit > ' ' ? LetterHash.Mix(hash, unit) : hash;
        return hash;
    }

    /// <summary>Puts the letters of a block together, and counts those of links and bold ones.</summary>
    void Gather(in PageBlock block)
    {
        _length = 0;
        int last = block.Kind == PageBlockKind.Table ? _page[block.Container].End - 1 : block.LastNode;
        int parent = -1;
        TextSetting around = default;
        for (int index = block.FirstNode; index <= last; index++)
        {
            var text = _page[index];
            if (!text.IsText)
                continue;
            if (text.Data.Parent != parent)
                (parent, around) = (text.Data.Parent, SettingOf(text, block.Container));
            if (around.IsNeverShown)
                continue;
            int start = _length;
            Append(text.Utf8);
            _block.Links += around.IsLink ? 1 : 0;
            if (!around.IsBold && !around.IsLink)
                continue;
            int seen = LetterMasks.Seen(ref _letters[start], _length - start);
            _block.BoldLetters += around.IsBold ? seen : 0;
            _block.LinkLetters += around.IsLink ? seen : 0;
        }
        _letters.AsSpan(_length, Padding).Clear();
    }

    /// <summary>What the elements between a text and its block say of it.</summary>
    record struct TextSetting(bool IsBold, bool IsLink, bool IsNeverShown);

    // Hostile pages nest inline elements by the hundred.
    const int MostSteps = 16;

    static TextSetting SettingOf(PageNode text, int container)
    {
        TextSetting found = default;
        int steps = 0;
        for (var around = text.Parent; around.Index > container && steps < MostSteps; around = around.Parent, steps++)
        {
            var tag = around.Tag;
            if (Elements.IsNeverShown(tag))
                return new() { IsNeverShown = true };
            found.IsBold |= tag is TagName.B or TagName.Strong;
            found.IsLink |= tag == TagName.A;
        }
        return found;
    }

    void Append(ReadOnlySpan<byte> letters)
    {
        Reserve(letters.Length);
        letters.CopyTo(_letters.AsSpan(_length));
        _length += letters.Length;
    }

    void Reserve(int more)
    {
        if (_letters.Length - _length >= more + Padding)
            return;
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_letters.Length * 2, _length + more + Padding));
        _letters.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_letters);
        _letters = larger;
    }

    void ReadHint(string? text, Aim aim)
    {
        if (text is null)
            return;
        _length = 0;
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length = Encoding.UTF8.GetBytes(text, _letters);
        _letters.AsSpan(_length, Padding).Clear();
        ReadLetters(aim);
    }

    /// <summary>Looks at the letters that were put together, and makes them small.</summary>
    /// <returns>A sum of them, white space left out.</returns>
    int ReadLetters(Aim aim)
    {
        Span<ulong> words = stackalloc ulong[LetterMasks.Width / 2 + 1];
        ref byte letters = ref MemoryMarshal.GetArrayDataReference(_letters);
        var sum = Vector256<ushort>.Zero;
        int open = -1;
        (_before, _beforeThat) = (0, 0);
        // A last look at nothing but zeros ends the last word.
        for (int at = 0; at <= _length; at += LetterMasks.Width)
        {
            var masks = LetterMasks.Lower(ref Unsafe.Add(ref letters, at), ref sum);
            ulong before = masks.Words << 1 | (open >= 0 ? 1UL : 0);
            ulong starts = masks.Words & ~before;
            _block.Words += BitOperations.PopCount(starts);
            _block.Capitals += BitOperations.PopCount(starts & masks.Capitals);
            _block.Digits += BitOperations.PopCount(starts & masks.Digits);
            if (masks.Ink != 0)
                ReadEnds(masks, at);
            CountSigns(masks.Ink & ~masks.Words, at);
            int count = 0;
            for (ulong edges = masks.Words ^ before; edges != 0; edges &= edges - 1)
            {
                int edge = at + BitOperations.TrailingZeroCount(edges);
                if (open < 0)
                {
                    open = edge;
                    continue;
                }
                words[count++] = LetterHash.OfPadded(ref Unsafe.Add(ref letters, open), edge - open);
                open = -1;
            }
            Take(words[..count], aim);
        }
        return Vector256.Sum(sum);
    }

    void ReadEnds(in LetterMasks masks, int at)
    {
        if (_block.First == SignClass.None)
            _block.First = ClassOf(masks, BitOperations.TrailingZeroCount(masks.Ink), at);
        _block.Last = ClassOf(masks, 63 - BitOperations.LeadingZeroCount(masks.Ink), at);
    }

    void CountSigns(ulong signs, int at)
    {
        for (; signs != 0; signs &= signs - 1)
        {
            var sign = SignClasses.Of(_letters[at + BitOperations.TrailingZeroCount(signs)]);
            _block.Stops += sign == SignClass.Stop ? 1 : 0;
            _block.Bars += sign == SignClass.Bar ? 1 : 0;
        }
    }

    // The letters are small by now.
    SignClass ClassOf(in LetterMasks masks, int place, int at) =>
        (masks.Capitals >> place & 1) != 0 ? SignClass.CapitalLetter : SignClasses.Of(_letters[at + place]);

    void Take(ReadOnlySpan<ulong> words, Aim aim)
    {
        switch (aim)
        {
            case Aim.Headline:
                foreach (ulong word in words)
                {
                    _headline.NumberOf(word);
                    _headlineSigns |= 1UL << (int)(word >> 58);
                }
                break;
            case Aim.DeclaredBody:
                foreach (ulong word in words)
                    _declared.NumberOf(TrigramWith(word));
                break;
            default:
                Compare(words);
                break;
        }
    }

    void Compare(ReadOnlySpan<ulong> words)
    {
        foreach (ulong word in words)
        {
            // Most words are dismissed by six of their bits.
            if ((_headlineSigns >> (int)(word >> 58) & 1) != 0 && _headline.Contains(word))
                _block.HeadlineWords++;
        }
        if (!_hasDeclaredBody)
            return;
        _block.Trigrams += words.Length;
        foreach (ulong word in words)
            _block.DeclaredTrigrams += _declared.Contains(TrigramWith(word)) ? 1 : 0;
    }

    // Words at the start of a block have no neighbours before them: they count as they are.
    ulong TrigramWith(ulong word)
    {
        ulong trigram = (word * 31 + _before) * 31 + _beforeThat;
        (_beforeThat, _before) = (_before, word);
        return trigram;
    }

    public void Dispose()
    {
        _headline.Dispose();
        _declared.Dispose();
        _sums.Dispose();
        if (_letters.Length > 0)
            ArrayPool<byte>.Shared.Return(_letters);
        _letters = [];
    }
}
