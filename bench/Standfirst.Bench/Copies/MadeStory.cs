using System.Text;

namespace Standfirst.Bench.Copies;

/// <summary>A made article: which story it tells, how it was edited, and its paragraphs of sentences of words.</summary>
sealed record MadeStory(int Story, string Sort, string Edit, int Site, List<List<List<StoryWord>>> Paragraphs)
{
    /// <summary>What its site writes under it; null where nothing is.</summary>
    public List<List<StoryWord>>? Standing { get; init; }

    public string Text()
    {
        var text = new StringBuilder();
        foreach (var paragraph in Standing is null ? Paragraphs : [.. Paragraphs, Standing])
        {
            if (text.Length > 0)
                text.Append('\n');
            foreach (var sentence in paragraph)
                Write(sentence, text);
        }
        return text.ToString();
    }

    static void Write(List<StoryWord> sentence, StringBuilder text)
    {
        bool isFirst = true, afterOpening = false;
        foreach (var word in sentence)
        {
            bool closes = word.Text is "," or "." or ":" or "”";
            if (text.Length > 0 && text[^1] != '\n' && !closes && !afterOpening)
                text.Append(' ');
            text.Append(isFirst && word.Kind != WordKind.Mark ? char.ToUpperInvariant(word.Text[0]) + word.Text[1..] : word.Text);
            isFirst &= word.Kind == WordKind.Mark;
            afterOpening = word.Text == "“";
        }
    }
}
