using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>Reads treebanks: CoNLL-U, https://universaldependencies.org/format.html.</summary>
static class Treebank
{
    /// <summary>The files of the English Web Treebank, and those of one kind of text of GUM.</summary>
    public static IEnumerable<string> FilesOf(string corpora, string part) => part switch
    {
        "train" or "dev" or "test" => [Path.Combine(corpora, "language/ewt", $"en_ewt-{part}.conllu")],
        _ => Directory.EnumerateFiles(Path.Combine(corpora, "language/gum", part), "*.conllu").Order(StringComparer.Ordinal),
    };

    /// <summary>Every sentence of some files, in their order.</summary>
    public static List<TreebankSentence> Read(IEnumerable<string> files)
    {
        List<TreebankSentence> sentences = [];
        foreach (string file in files)
        {
            string document = Path.GetFileNameWithoutExtension(file), text = "";
            bool begins = false;
            List<string[]> rows = [];
            foreach (string line in File.ReadLines(file).Append(""))
            {
                if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
                    document = line[14..];
                else if (line is "# newpar" || line.StartsWith("# newpar ", StringComparison.Ordinal))
                    begins = true;
                else if (line.StartsWith("# text = ", StringComparison.Ordinal))
                    text = line[9..];
                else if (line.Length > 0 && char.IsAsciiDigit(line[0]))
                    rows.Add(line.Split('\t'));
                else if (line.Length == 0 && rows.Count > 0)
                {
                    sentences.Add(SentenceOf(text, [.. rows.Where(row => row[0].All(char.IsAsciiDigit))], document, begins));
                    rows.Clear();
                    begins = false;
                }
            }
        }
        return sentences;
    }

    static TreebankSentence SentenceOf(string text, List<string[]> rows, string document, bool begins)
    {
        // Where the words are not those of the text, the words count.
        if (Places(text, rows) is not { } places)
        {
            text = string.Join(' ', rows.Select(row => row[1]));
            places = Places(text, rows)!;
        }
        var tokens = new Token[rows.Count];
        for (int at = 0; at < tokens.Length; at++)
            tokens[at] = Tokenizer.TokenOf(text, places[at], places[at] + rows[at][1].Length);
        return new(text, tokens, [.. rows.Select(row => PennTags.Of(row[4]))], document, begins);
    }

    static int[]? Places(string text, List<string[]> rows)
    {
        int[] places = new int[rows.Count];
        int at = 0;
        for (int row = 0; row < places.Length; row++)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (!text.AsSpan(at).StartsWith(rows[row][1]))
                return null;
            places[row] = at;
            at += rows[row][1].Length;
        }
        return places;
    }
}
