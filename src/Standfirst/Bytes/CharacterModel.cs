namespace Standfirst.Bytes;

/// <summary>A multi-byte encoding as its languages use it: how many bits a text would take in it.</summary>
/// <remarks>
/// These encodings put together what belongs together, so that the first byte tells the kind of character:
/// signs, kana, syllables, the everyday ideographs, the rare ones.
/// </remarks>
sealed class CharacterModel
{
    const int BrokenCost = 200;
    const int UnlistedCost = 210;       // what the code has room for and texts do not use

    /// <summary>
    /// What the second byte takes when it is ASCII. The models of letters leave ASCII out, so that it must
    /// not be counted here, either.
    /// </summary>
    const int AsciiTrailCost = 45;

    // What the place of a character takes: they stand together.
    const int AfterAsciiLetterCost = 70;
    const int AfterHighCost = 3;
    const int AfterOtherCost = 23;

    static readonly CharacterModel[] Rows =
    [
        new("gbk", usesLowTrails: false,
            (0xA1, 0xA3, 75),           // signs
            (0xB0, 0xD7, 97),           // level 1: 3,755 everyday characters
            (0xD8, 0xF7, 160)),         // level 2
        new("big5", usesLowTrails: true,
            (0xA1, 0xA3, 75),           // signs
            (0xA4, 0xC6, 97),           // level 1: 5,401 everyday characters
            (0xC9, 0xF9, 160)),         // level 2
        new("euc-kr", usesLowTrails: false,
            (0xA1, 0xA3, 75),           // signs
            (0xB0, 0xC8, 88),           // 2,350 syllables
            (0xCA, 0xFD, 160)),         // ideographs
        new("shift_jis", usesLowTrails: true,
            (0x81, 0x81, 65),           // signs
            (0x82, 0x82, 60),           // hiragana, wide ASCII
            (0x83, 0x83, 75),           // katakana, Greek
            (0x88, 0x98, 105),          // level 1: 2,965 everyday characters
            (0x99, 0x9F, 170),          // level 2
            (0xA1, 0xDF, 110),          // narrow katakana, one byte
            (0xE0, 0xEA, 170)),         // level 2
        new("euc-jp", usesLowTrails: false,
            (0x8E, 0x8E, 120),          // narrow katakana
            (0xA1, 0xA1, 65),           // signs
            (0xA2, 0xA3, 100),          // more signs, wide ASCII
            (0xA4, 0xA4, 60),           // hiragana
            (0xA5, 0xA5, 75),           // katakana
            (0xB0, 0xCF, 105),          // level 1
            (0xD0, 0xF4, 170)),         // level 2
    ];

    readonly MultiByteForm _form;
    readonly bool _usesLowTrails;
    readonly int[] _costs;              // by first byte

    /// <param name="encoding">The encoding's lower-case name.</param>
    /// <param name="usesLowTrails">
    /// Whether everyday characters have second bytes below A1, where the older half of the code has none.
    /// </param>
    /// <param name="kinds">
    /// Kinds of characters by first bytes, and what one of a kind takes in tenths of a bit.
    /// </param>
    CharacterModel(string encoding, bool usesLowTrails, params (byte First, byte Last, int Cost)[] kinds)
    {
        _usesLowTrails = usesLowTrails;
        _form = MultiByteForm.Of(encoding)!;
        _costs = new int[256];
        Array.Fill(_costs, UnlistedCost);
        foreach (var (first, last, cost) in kinds)
            _costs.AsSpan(first..(last + 1)).Fill(cost);
    }

    /// <summary>Every multi-byte encoding that is guessed.</summary>
    public static IReadOnlyList<CharacterModel> All => Rows;

    /// <summary>The encoding's lower-case name.</summary>
    public string Encoding => _form.Encoding;

    /// <summary>The bits that a text's characters beyond ASCII take, in tenths.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="length">How far into them characters may begin.</param>
    public long Cost(ReadOnlySpan<byte> text, int length)
    {
        long cost = 0;
        int at = 0;
        while (text[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and int ascii)
        {
            at += ascii;
            if (at >= length)
                break;
            cost += ascii == 0 ? AfterHighCost
                : char.IsAsciiLetter((char)text[at - 1]) ? AfterAsciiLetterCost
                : AfterOtherCost;
            cost += _form.Measure(text[at..], out int bytes) switch
            {
                MultiByteForm.Finding.Whole => CharacterCost(text.Slice(at, bytes)),
                MultiByteForm.Finding.Broken => BrokenCost,
                _ => UnlistedCost,
            };
            at += bytes;
        }
        return cost;
    }

    int CharacterCost(ReadOnlySpan<byte> character)
    {
        bool isLow = character is [_, < 0xA1, ..];
        int cost = isLow && !_usesLowTrails ? UnlistedCost : _costs[character[0]];
        return character is [_, < 0x80, ..] ? cost - AsciiTrailCost : cost;
    }
}
