namespace Standfirst.Archive.Copies;

/// <summary>Cuts a text into words and gives a number for each: the same for the same letters, whatever their case,
/// accents and marks.</summary>
/// <remarks>The numbers are kept in archives: another way to make them would need every signature made anew.</remarks>
ref struct WordHashes(ReadOnlySpan<char> text)
{
    const ulong Prime = 0x9E3779B97F4A7C15;

    readonly ReadOnlySpan<char> _text = text;
    int _at;
    char _before, _beforeThat;

    /// <summary>What the last word is.</summary>
    public WordForm Form { get; private set; }

    /// <summary>Finds the next word. In scripts without spaces every character is one, told with the two before it.</summary>
    /// <returns>False where there is no further word.</returns>
    public bool Next(out ulong hash)
    {
        for (; _at < _text.Length; _at++)
        {
            char letter = FoldedLetters.Of(_text[_at]);
            if (letter <= FoldedLetters.Nothing)
            {
                if (letter == FoldedLetters.Between)
                    _before = _beforeThat = '\0';
                continue;
            }
            hash = FoldedLetters.IsUnspaced(letter) ? Unspaced(letter) : Spaced(letter);
            return true;
        }
        hash = 0;
        return false;
    }

    ulong Unspaced(char letter)
    {
        ulong hash = Mix(Mix(Mix(Prime, _beforeThat), _before), letter);
        (_beforeThat, _before) = (_before, letter);
        Form = WordForm.Plain;
        _at++;
        return hash;
    }

    ulong Spaced(char first)
    {
        bool isCapital = char.IsUpper(_text[_at]);
        int letters = 0;
        ulong hash = 0;
        for (; _at < _text.Length; _at++)
        {
            char letter = FoldedLetters.Of(_text[_at]);
            if (letter > FoldedLetters.Nothing)
            {
                if (FoldedLetters.IsUnspaced(letter))
                    break;
                hash = Mix(hash, letter);
                letters++;
            }
            else if (letter == FoldedLetters.Between && !IsInsideNumber)
            {
                break;
            }
        }
        Form = isCapital ? WordForm.Capital
            : !char.IsAsciiDigit(first) ? WordForm.Plain
            : letters > 4 || letters > 2 && !(letters == 4 && first is '1' or '2') ? WordForm.RareNumber : WordForm.Number;
        return hash;
    }

    // "1,250", "1.250" and "1250" are one number.
    readonly bool IsInsideNumber => _text[_at] is ',' or '.'
        && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1]) && char.IsAsciiDigit(_text[_at - 1]);

    static ulong Mix(ulong hash, char letter)
    {
        hash = (hash ^ letter) * Prime;
        return hash ^ (hash >> 32);
    }
}

/// <summary>What a word looks like.</summary>
enum WordForm
{
    /// <summary>Like any other.</summary>
    Plain,

    /// <summary>With a capital first.</summary>
    Capital,

    /// <summary>A number that many texts have: of one or two digits, or a year.</summary>
    Number,

    /// <summary>Any other number.</summary>
    RareNumber,
}
