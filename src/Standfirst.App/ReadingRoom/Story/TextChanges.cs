using Standfirst.Archive.Versions;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>How much of a text another one keeps, in words.</summary>
/// <param name="Kept">The words that both have.</param>
/// <param name="Removed">Those that the earlier one alone has.</param>
/// <param name="Added">Those that the later one alone has.</param>
readonly record struct TextChanges(int Kept, int Removed, int Added)
{
    /// <summary>Counts what a comparison found.</summary>
    public static TextChanges Of(string earlier, string later, IReadOnlyList<TextRun> runs)
    {
        int kept = 0, removed = 0, added = 0;
        foreach (TextRun run in runs)
        {
            switch (run.Kind)
            {
                case TextRunKind.Kept:
                    kept += Words(run.Later.Of(later));
                    break;
                case TextRunKind.Removed:
                    removed += Words(run.Earlier.Of(earlier));
                    break;
                default:
                    added += Words(run.Later.Of(later));
                    break;
            }
        }
        return new(kept, removed, added);
    }

    /// <summary>Which share of the earlier text the later one keeps, 0 to 1.</summary>
    public double Share => Kept + Removed == 0 ? 0 : (double)Kept / (Kept + Removed);

    static int Words(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inWord = false;
        foreach (char letter in text)
        {
            bool isWord = !char.IsWhiteSpace(letter);
            words += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }
        return words;
    }
}
