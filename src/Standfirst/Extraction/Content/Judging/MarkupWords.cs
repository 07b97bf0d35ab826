using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>The words that a page's markup uses for the elements around its blocks, as numbers.</summary>
/// <param name="ParentOf">For each element the place of the one around it; -1 for the outermost.</param>
/// <param name="FirstWordOf">For each element where its words begin; one place more than there are elements.</param>
/// <param name="Words">The numbers of the words.</param>
/// <param name="ElementOf">For each block the place of its container.</param>
sealed record MarkupWords(int[] ParentOf, int[] FirstWordOf, uint[] Words, int[] ElementOf)
{
    /// <summary>The words of an element's name, role, class, id and microdata, pairs of neighbours also as one word.</summary>
    public static void AddOf(PageNode element, List<uint> words)
    {
        words.Add(Start ^ (uint)element.Tag * Prime);
        foreach (var (attribute, salt) in Places)
            AddNames(element.Utf8Attribute(attribute), Start ^ salt, words);
    }

    // A class and an id of the same letters mean the same; a role does not.
    static readonly (AttributeName Attribute, uint Salt)[] Places =
        [(AttributeName.Class, 0), (AttributeName.Id, 0), (AttributeName.Role, 1), (AttributeName.Itemprop, 2), (AttributeName.DataTestid, 0)];

    /// <summary>The number of a word of class or id attributes, in lower case.</summary>
    public static uint NumberOf(string word)
    {
        uint number = Start;
        foreach (char letter in word)
            number = (number ^ letter) * Prime;
        return number;
    }

    // FNV-1a, 32 bits.
    const uint Start = 2166136261, Prime = 16777619;

    // Long class lists are utility classes: their first words tell, the rest is dress.
    const int MostLetters = 160;

    static void AddNames(ReadOnlySpan<byte> names, uint start, List<uint> words)
    {
        names = names[..Math.Min(names.Length, MostLetters)];
        uint word = start, before = 0;
        int letters = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            byte letter = i < names.Length ? names[i] : (byte)' ';
            bool isHump = char.IsAsciiLetterUpper((char)letter) && i > 0 && char.IsAsciiLetterLower((char)names[i - 1]);
            bool isLetter = char.IsAsciiLetter((char)letter);
            if (letters > 0 && (isHump || !isLetter))
            {
                if (letters > 1)
                    words.Add(word);
                if (before != 0)
                    words.Add(before * 31 + word);
                (before, word, letters) = (word, start, 0);
            }
            if (letter <= ' ')
                before = 0;
            if (isLetter)
                (word, letters) = ((word ^ (uint)(letter | 0x20)) * Prime, letters + 1);
        }
    }
}
