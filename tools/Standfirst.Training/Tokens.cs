using System.Text;
using System.Text.RegularExpressions;

namespace Standfirst.Training;

/// <summary>Words as numbers, the same number for the same word in lower case.</summary>
static partial class Tokens
{
    static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal);

    /// <summary>The words of a line; an ideograph or syllable sign is a word of its own.</summary>
    public static int[] Of(string line)
    {
        var matches = Word().Matches(line);
        var words = new int[matches.Count];
        for (int i = 0; i < words.Length; i++)
        {
            string word = matches[i].Value.ToLowerInvariant();
            if (!Numbers.TryGetValue(word, out words[i]))
                Numbers.Add(word, words[i] = Numbers.Count);
        }
        return words;
    }

    /// <summary>The letters and digits of a line in lower case.</summary>
    public static string KeyOf(string line)
    {
        var key = new StringBuilder(line.Length);
        foreach (char letter in line.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
                key.Append(char.ToLowerInvariant(letter));
        }
        return key.ToString();
    }

    [GeneratedRegex(@"[぀-ヿ㐀-鿿가-힯]|[\w-[぀-ヿ㐀-鿿가-힯]]+")]
    private static partial Regex Word();
}
