using System.Text;

namespace Standfirst.Extraction.Metadata;

/// <summary>Compares lines by what is said, not by how it is set.</summary>
static class Letters
{
    /// <summary>Letters and digits only, in lower case: two lines with the same key say the same.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToLowerInvariant(letter));
        }
        return key.ToString();
    }

    /// <summary>The words of letters and digits in lower case, in their order.</summary>
    public static List<string> Words(string text)
    {
        List<string> words = [];
        int start = -1;
        for (int place = 0; place <= text.Length; place++)
        {
            bool within = place < text.Length && char.IsLetterOrDigit(text[place]);
            if (within && start < 0)
                start = place;
            if (within || start < 0)
                continue;
            words.Add(text[start..place].ToLowerInvariant());
            start = -1;
        }
        return words;
    }

    /// <summary>How far two lines hold the same words, 0 to 1: the harmonic mean of precision and
    /// recall.</summary>
    public static double Agreement(string one, string other)
    {
        var words = Words(one);
        var left = Words(other);
        int both = words.Count + left.Count, shared = 0;
        if (words.Count == 0 || left.Count == 0)
            return 0;
        var counts = left.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        foreach (string word in words)
        {
            if (counts.TryGetValue(word, out int count) && count > 0)
            {
                counts[word] = count - 1;
                shared++;
            }
        }
        return 2.0 * shared / both;
    }
}
