using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Roles;

/// <summary>Finds the turns of interviews and of lists of questions and answers.</summary>
static class QuestionsAndAnswers
{
    // "Q:", "Frage:" and what answers it, in lower case.
    static readonly (string Question, string Answer)[] Labels =
    [
        ("q:", "a:"), ("q.", "a."), ("question:", "answer:"), ("frage:", "antwort:"), ("f:", "a:"), ("question :", "réponse :"), ("question:", "réponse:"),
        ("p:", "r:"), ("p.", "r."), ("pregunta:", "respuesta:"), ("pergunta:", "resposta:"), ("d:", "r:"), ("domanda:", "risposta:"),
        ("vraag:", "antwoord:"), ("v:", "a:"), ("spørgsmål:", "svar:"), ("spørsmål:", "svar:"), ("fråga:", "svar:"),
        ("pytanie:", "odpowiedź:"), ("вопрос:", "ответ:"), ("問：", "答："), ("问：", "答："), ("q：", "a："),
    ];

    // Two questions and two answers: "A:" alone may begin any list.
    const int FewestTurns = 4;

    // One or two questions in bold are for effect.
    const int FewestQuestions = 3;

    static readonly char[] QuestionMarks = ['?', '？', '؟', ';'];

    /// <summary>The role of each block; nothing is said of those that are no turn.</summary>
    public static BlockRole?[] RolesOf(string text, IReadOnlyList<Block> blocks, IReadOnlyList<Mark> marks)
    {
        var roles = new BlockRole?[blocks.Count];
        if (!FindLabelled(text, blocks, roles))
            FindBold(text, blocks, marks, roles);
        return roles;
    }

    static readonly Wordlist KnownLabels = new(StringComparison.OrdinalIgnoreCase,
        [.. Array.ConvertAll(Labels, row => row.Question), .. Array.ConvertAll(Labels, row => row.Answer)]);

    // Two questions and an answer; the second one may go without a label.
    const int FewestLabels = 3;

    // The longest label of the table, with its colon.
    const int LongestLabel = 10;

    static readonly char[] LabelEnds = [':', '：', '.'];

    /// <summary>How a block begins, up to its first colon or stop; empty where that is no label.</summary>
    static ReadOnlySpan<char> LabelOf(string text, Block block)
    {
        var words = WordsOf(text, block);
        int end = words[..Math.Min(words.Length, LongestLabel)].IndexOfAny(LabelEnds);
        return words[..(end + 1)];
    }

    static bool FindLabelled(string text, IReadOnlyList<Block> blocks, BlockRole?[] roles)
    {
        if (!MayBeLabelled(text, blocks))
            return false;
        foreach (var (question, answer) in Labels)
        {
            int questions = 0, answers = 0;
            for (int i = 0; i < blocks.Count; i++)
            {
                var label = LabelOf(text, blocks[i]);
                roles[i] = label.Equals(question, StringComparison.OrdinalIgnoreCase) ? BlockRole.Question
                    : label.Equals(answer, StringComparison.OrdinalIgnoreCase) ? BlockRole.Answer
                    : i > 0 && roles[i - 1] == BlockRole.Answer && IsParagraph(blocks[i]) ? BlockRole.Answer
                    : null;
                questions += roles[i] == BlockRole.Question ? 1 : 0;
                answers += roles[i] == BlockRole.Answer ? 1 : 0;
            }
            if (questions * 2 >= FewestTurns && answers * 2 >= FewestTurns)
                return true;
            Array.Clear(roles);
        }
        return false;
    }

    static bool MayBeLabelled(string text, IReadOnlyList<Block> blocks)
    {
        int labels = 0, known = 0;
        foreach (var block in blocks)
        {
            var label = LabelOf(text, block);
            if (label.IsEmpty)
                continue;
            labels++;
            known += KnownLabels.Contains(label) ? 1 : 0;
        }
        return labels >= FewestTurns && known >= FewestLabels;
    }

    /// <summary>Paragraphs that are all bold and ask something, each with plain paragraphs after it.</summary>
    static void FindBold(string text, IReadOnlyList<Block> blocks, IReadOnlyList<Mark> marks, BlockRole?[] roles)
    {
        bool[] isBold = WhichAreBold(blocks, marks);
        int questions = 0, last = 0;
        for (int i = 0; i + 1 < blocks.Count; i++)
        {
            if (!isBold[i] || !IsQuestion(text, blocks[i]) || !IsParagraph(blocks[i + 1]) || isBold[i + 1])
                continue;
            roles[i] = BlockRole.Question;
            (questions, last) = (questions + 1, i);
        }
        if (questions < FewestQuestions)
        {
            Array.Clear(roles);
            return;
        }
        for (int i = 1; i < blocks.Count; i++)
        {
            if (roles[i - 1] is not null && IsParagraph(blocks[i]) && !isBold[i])
                roles[i] = BlockRole.Answer;
            // "You are famous for it.": between questions whoever asks may also tell. A crosshead has no stop.
            else if (roles[i - 1] == BlockRole.Answer && i < last && isBold[i] && IsSentence(text, blocks[i]))
                roles[i] ??= BlockRole.Question;
        }
    }

    // Both are in the order of the text.
    static bool[] WhichAreBold(IReadOnlyList<Block> blocks, IReadOnlyList<Mark> marks)
    {
        var isBold = new bool[blocks.Count];
        int mark = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Span is not { } span)
                continue;
            while (mark < marks.Count && marks[mark].Span.Start < span.Start)
                mark++;
            for (int here = mark; here < marks.Count && marks[here].Span.Start == span.Start; here++)
                isBold[i] |= marks[here].Kind == MarkKind.Strong && marks[here].Span.End >= span.End;
        }
        return isBold;
    }

    static bool IsQuestion(string text, Block block) =>
        IsParagraph(block) && WordsOf(text, block).TrimEnd("”\"»’ ").IndexOfAny(QuestionMarks) >= 0
        && QuestionMarks.Contains(WordsOf(text, block).TrimEnd("”\"»’ ")[^1]);

    static bool IsSentence(string text, Block block) =>
        IsParagraph(block) && WordsOf(text, block).TrimEnd("”\"»’ ") is [.., '.' or '!' or '…'];

    static bool IsParagraph(Block block) => block.Kind == BlockKind.Paragraph;

    static ReadOnlySpan<char> WordsOf(string text, Block block) => block.Span is { } span ? span.Of(text) : [];
}
