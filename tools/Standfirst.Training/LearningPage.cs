using Standfirst.Bytes;
using Standfirst.Dom;
using Standfirst.Extraction;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Extraction.Metadata;
using Standfirst.Text;

namespace Standfirst.Training;

/// <summary>A page as the judge sees it, with the truth of each block.</summary>
sealed class LearningPage
{
    LearningPage(TruePage truth, JudgedPage judged, string[] texts)
    {
        (Truth, Judged, Texts) = (truth with { Bytes = [] }, judged, texts);
        BlockTokens = [.. texts.Select(Tokens.Of)];
        Labels = truth.Lines is { } lines ? BlockLabels.Of(lines, BlockTokens) : BlockLabels.OfSnippets(truth, texts);
        Weights = WeightsOf();
    }

    public TruePage Truth { get; }

    public JudgedPage Judged { get; }

    /// <summary>The words of each block, as they would be written.</summary>
    public string[] Texts { get; }

    public int[][] BlockTokens { get; }

    public BlockLabel[] Labels { get; }

    /// <summary>How much each block counts when the judge learns; 0 for those of unknown label.</summary>
    public float[] Weights { get; }

    /// <summary>How far a first look that has not seen its domain understands the page: its weight for the second look.</summary>
    public float Clarity { get; set; } = 1;

    /// <summary>Whether the page is learned from as one whose address nobody knows: half of them are, so that both sorts are judged well.</summary>
    public bool HidesAddress => MarkupWord.Of(Truth.Id) % 2 == 0;

    /// <summary>How many words the blocks of the body have, as labelled.</summary>
    public int WordsOfBody => Labels.Select((label, i) => label == BlockLabel.Body ? BlockTokens[i].Length : 0).Sum();

    /// <summary>Which of the folds holds the page out.</summary>
    public int Fold { get; set; }

    public static LearningPage Read(TruePage truth)
    {
        // Neither is given back: the judge looks at pictures' frames in the tree when it decides.
        var text = PageDecoder.Decode(truth.Bytes, truth.Charset);
        var page = PageParser.Parse(text.Buffer, text.Length, text.HasNul, ReadingLimits.None);
        var said = MetadataFinder.Find(page, truth.Url);
        var blocks = BodyFinder.BlocksOf(page, [said.HeadlineNode, said.StandfirstNode, said.BylineNode], ReadingLimits.None);
        var judged = FeatureReader.Read(page, blocks, ArticleExtractor.HintsOf(said, truth.Url));
        return new(truth, judged, [.. blocks.Select(block => TextOf(page, block))]);
    }

    static string TextOf(PageTree page, in PageBlock block) => block.Kind switch
    {
        PageBlockKind.Table => string.Join('\n', DataTable.RowsOf(page[block.Container]).Select(row => string.Join('\t', row))),
        _ => block.HasWords ? BlockText.Of(page, block) : "",
    };

    // A page's figure is a share of its words, so a word of a short text counts for more than one of a long one; and
    // each paragraph counts by itself too. No page may outweigh the others by what stands around its text.
    const float LeastText = 150, WholePage = 100, MostOfPage = 250;

    // Of a page of which only snippets are known, every known block stands for many.
    const float KnownBlock = 12;

    // News pages with every paragraph and heading known are few, and what the judge is for.
    const float NewsPage = 2;

    float[] WeightsOf()
    {
        var weights = new float[Labels.Length];
        float beside = Truth.HasParagraphs ? 15 : 6;
        float text = Math.Max(LeastText, WordsOfBody);
        for (int i = 0; i < weights.Length; i++)
        {
            if (Labels[i] != BlockLabel.Unknown && BlockTokens[i].Length > 0 && Judged.Blocks[i].Kind != PageBlockKind.Caption)
                weights[i] = Truth.Lines is null ? KnownBlock : WholePage * (BlockTokens[i].Length + beside) / text;
        }
        float factor = (Truth.HasParagraphs ? NewsPage : 1) * Math.Min(1, MostOfPage / Math.Max(1, weights.Sum()));
        for (int i = 0; i < weights.Length; i++)
            weights[i] *= factor;
        return weights;
    }
}
