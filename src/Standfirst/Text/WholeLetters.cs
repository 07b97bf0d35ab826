namespace Standfirst.Text;

/// <summary>Cuts text so that no letter is cut in two.</summary>
static class WholeLetters
{
    /// <summary>The beginning of a text, of so many UTF-16 code units or, where they would end inside a surrogate pair, of one
    /// less; all of it where it is no longer.</summary>
    public static string Beginning(string text, int most)
    {
        if (text.Length <= most)
            return text;
        bool isInside = most > 0 && char.IsSurrogatePair(text[most - 1], text[most]);
        return text[..(isInside ? most - 1 : most)];
    }
}
