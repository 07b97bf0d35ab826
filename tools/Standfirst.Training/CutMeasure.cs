using System.Text;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Training;

/// <summary>How far the engine's tokens and sentences are those of a treebank; paragraph by paragraph.</summary>
static class CutMeasure
{
    static readonly string[] Parts = ["news", "bio", "interview", "academic", "court", "voyage", "dev", "test"];

    /// <summary>Prints for each part of the treebanks the F1 of tokens and of sentences.</summary>
    public static void Run(string corpora, int worst, TextWriter report)
    {
        foreach (string part in Parts)
        {
            var tokens = new Agreement();
            var sentences = new Agreement();
            List<TreebankSentence> paragraph = [];
            foreach (var sentence in Treebank.Read(Treebank.FilesOf(corpora, part)))
            {
                if (sentence.BeginsParagraph || paragraph.Count > 0 && paragraph[0].Document != sentence.Document)
                    Compare();
                paragraph.Add(sentence);
            }
            Compare();
            report.WriteLine($"{part}: tokens {tokens}, sentences {sentences}");
            tokens.PrintWorst(worst, report);
            sentences.PrintWorst(worst, report);

            void Compare()
            {
                if (paragraph.Count > 0)
                    CutMeasure.Compare(paragraph, tokens, sentences);
                paragraph.Clear();
            }
        }
    }

    static void Compare(List<TreebankSentence> paragraph, Agreement tokens, Agreement sentences)
    {
        var text = new StringBuilder();
        List<TextSpan> goldTokens = [], goldSentences = [];
        foreach (var sentence in paragraph)
        {
            if (text.Length > 0)
                text.Append(' ');
            goldTokens.AddRange(sentence.Tokens.Select(token => new TextSpan(text.Length + token.Start, token.Length)));
            goldSentences.Add(new(text.Length, sentence.Text.Length));
            text.Append(sentence.Text);
        }
        string whole = text.ToString();
        var found = new PooledList<Token>(64);
        var cut = new PooledList<Sentence>(8);
        new Tokenizer(whole, "en").Cut(new(0, whole.Length), ref found);
        SentenceSplitter.Split(whole, "en", found.Items, 0, 0, ref cut);
        TextSpan[] ours = [.. found.Items.ToArray().Select(token => token.Span)];
        tokens.Add(whole, goldTokens, ours);
        sentences.Add(whole, goldSentences, cut.Items.ToArray()
            .Select(sentence => TextSpan.Between(ours[sentence.FirstToken].Start, ours[sentence.EndToken - 1].End)));
        found.Return();
        cut.Return();
    }

    sealed class Agreement
    {
        int _gold, _found, _both;
        readonly List<string> _missed = [], _extra = [];

        public void Add(string text, IEnumerable<TextSpan> gold, IEnumerable<TextSpan> found)
        {
            HashSet<TextSpan> right = [.. gold], ours = [.. found];
            _gold += right.Count;
            _found += ours.Count;
            _both += right.Count(ours.Contains);
            _missed.AddRange(right.Where(span => !ours.Contains(span)).Select(span => Around(text, span)));
            _extra.AddRange(ours.Where(span => !right.Contains(span)).Select(span => Around(text, span)));
        }

        static string Around(string text, TextSpan span)
        {
            int start = Math.Max(0, span.Start - 20), end = Math.Min(text.Length, span.End + 20);
            return $"{text[start..span.Start]}[{span.Of(text)}]{text[span.End..end]}";
        }

        public void PrintWorst(int worst, TextWriter report)
        {
            foreach (string missed in _missed.Take(worst))
                report.WriteLine($"  missed {missed}");
            foreach (string extra in _extra.Take(worst))
                report.WriteLine($"  extra  {extra}");
        }

        public override string ToString() => $"{2.0 * _both / (_gold + _found):F4} ({_gold})";
    }
}
