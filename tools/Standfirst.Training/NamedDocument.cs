using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Training;

/// <summary>A stretch that means something with a name, or that is coreferent with it.</summary>
/// <param name="Span">Where.</param>
/// <param name="IsPerson">Whether it is a person.</param>
/// <param name="Id">What the document calls the entity.</param>
sealed record NamedEntity(TextSpan Span, bool IsPerson, string Id);

/// <summary>A text and which of its stretches are something with a name.</summary>
/// <param name="Id">The document's name in its corpus.</param>
/// <param name="Article">The text, a paragraph for each sentence or paragraph of the corpus.</param>
/// <param name="Entities">What is named, by where it starts, and whether it is a person.</param>
sealed record NamedDocument(string Id, Article Article, List<NamedEntity> Entities)
{
    /// <summary>Where the words begin that are tagged as names (NNP); null where the corpus has no tags.</summary>
    public HashSet<int>? Names { get; init; }

    // What is written without a blank before it, and without one behind it.
    static readonly HashSet<string> Leaning = ["'s", "'", "n't", ",", ".", ")", ":", ";", "?", "!", "%", "'re", "'ve",
        "'ll", "'d", "'m"];

    /// <summary>The documents of GUM's genres, entities nested as GUM has them.</summary>
    public static IEnumerable<NamedDocument> ReadGum(string corpora, params string[] genres) => genres
        .SelectMany(genre => Directory.EnumerateFiles(Path.Combine(corpora, "language/gum", genre), "*.conllu")
            .Order(StringComparer.Ordinal))
        .Select(ReadConllu);

    /// <summary>The documents of wikigold.</summary>
    public static IEnumerable<NamedDocument> ReadWikigold(string corpora)
    {
        var draft = new Draft();
        int number = 0;
        TextSpan? open = null;
        string kind = "O";
        foreach (string line in File.ReadLines(Path.Combine(corpora, "language/wikigold/wikigold.conll.txt")))
        {
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                Close();
                if (draft.HasWords)
                    yield return draft.Finish($"wikigold {++number}");
                draft = new();
            }
            else if (line.Split(' ') is [var word, var tag])
            {
                if (tag != kind)
                    Close();
                var span = draft.Add(word, !Leaning.Contains(word));
                kind = tag;
                if (tag != "O")
                    open = open is { } begun ? TextSpan.Between(begun.Start, span.End) : span;
            }
            else
            {
                Close();
                draft.EndLine();
            }
        }
        Close();
        if (draft.HasWords)
            yield return draft.Finish($"wikigold {++number}");

        void Close()
        {
            if (open is { } span)
                draft.Entities.Add(new(span, kind == "I-PER", ""));
            (open, kind) = (null, "O");
        }
    }

    static NamedDocument ReadConllu(string file)
    {
        var draft = new Draft();
        var open = new List<(string Id, string Kind, int Start)>();
        bool blank = false;
        var names = new HashSet<int>();
        foreach (string line in File.ReadLines(file))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal))
                draft.EndLine();
            string[] cells = line.Split('\t');
            if (cells.Length < 10 || !int.TryParse(cells[0], out _))
                continue;
            var span = draft.Add(cells[1], blank);
            if (cells[4] == "NNP")
                names.Add(span.Start);
            blank = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            string entity = cells[9].Split('|')
                .FirstOrDefault(cell => cell.StartsWith("Entity=", StringComparison.Ordinal)) ?? "";
            Mark(entity, span, open, draft.Entities);
        }
        return draft.Finish(Path.GetFileNameWithoutExtension(file)) with { Names = names };
    }

    // "(1-person-…(2-place-…)" opens two and closes one; "1)" closes.
    static void Mark(string entity, TextSpan span, List<(string Id, string Kind, int Start)> open,
        List<NamedEntity> entities)
    {
        for (int at = entity.IndexOf('=') + 1; at < entity.Length;)
        {
            bool opens = entity[at] == '(';
            int end = entity.AsSpan(at + 1).IndexOfAny('(', ')') is >= 0 and var length ? at + 1 + length
                : entity.Length;
            string[] parts = entity[at..end].TrimStart('(').Split('-');
            if (opens)
                open.Add((parts[0], parts.Length > 1 ? parts[1] : "", span.Start));
            bool closes = end < entity.Length && entity[end] == ')';
            if (closes && open.FindLastIndex(one => one.Id == parts[0]) is >= 0 and var place)
            {
                entities.Add(new(TextSpan.Between(open[place].Start, span.End), open[place].Kind == "person",
                    parts[0]));
                open.RemoveAt(place);
            }
            at = closes ? end + 1 : end;
        }
    }

    sealed class Draft
    {
        readonly System.Text.StringBuilder _text = new();
        int _lineStart;
        readonly List<Block> _blocks = [];

        public List<NamedEntity> Entities { get; } = [];

        public bool HasWords => _text.Length > 0;

        public TextSpan Add(string word, bool blank)
        {
            if (blank && _text.Length > _lineStart)
                _text.Append(' ');
            _text.Append(word);
            return new(_text.Length - word.Length, word.Length);
        }

        public void EndLine()
        {
            if (_text.Length == _lineStart)
                return;
            _blocks.Add(new(BlockKind.Paragraph, TextSpan.Between(_lineStart, _text.Length)));
            _text.Append('\n');
            _lineStart = _text.Length;
        }

        public NamedDocument Finish(string id)
        {
            EndLine();
            return new(id, new() { Text = _text.ToString(), Blocks = _blocks, Language = "en" }, Entities);
        }
    }
}
