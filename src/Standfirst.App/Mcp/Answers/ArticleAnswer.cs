using System.ComponentModel;

namespace Standfirst.App.Mcp.Answers;

/// <summary>A part of an article's text, with what was read from that part; the first part brings the article's facts along.</summary>
sealed record ArticleAnswer(
    string Address,
    [property: Description("How long the whole text is, in code points.")] int TextLength) : Answer
{
    public long? ArticleId { get; init; }

    [Description("What is told of the whole article; with the first part only.")]
    public ArticleFacts? Facts { get; init; }

    [Description("This part of the text; absent where the article has none.")]
    public Passage? Text { get; init; }

    [Description("Who said what in this part.")]
    public IReadOnlyList<QuotationEntry> Quotations { get; init; } = [];

    [Description("Who is first named in this part.")]
    public IReadOnlyList<PersonEntry> People { get; init; } = [];

    [Description("What was when, told in this part.")]
    public IReadOnlyList<TimelineRow> Timeline { get; init; } = [];

    [Description("Whether more was read from this part than is listed: ask for a shorter part.")]
    public bool HasMore { get; init; }
}

/// <summary>What is told of a whole article.</summary>
sealed record ArticleFacts(
    [property: Description("article, liveBlog, gallery, video, index, consentWall, botCheck, error or other.")] string Kind)
{
    public PageWords? Headline { get; init; }
    public PageWords? Standfirst { get; init; }
    public IReadOnlyList<PageWords> Authors { get; init; } = [];
    public PageWords? Site { get; init; }
    public PageWords? Section { get; init; }
    public string? Published { get; init; }
    public string? Modified { get; init; }
    public string? Language { get; init; }

    [Description("Which version of the page this is, from 1, and whether it is the newest.")]
    public int? Version { get; init; }
    public bool? IsCurrent { get; init; }

    [Description("Whether the text stops before the article does.")]
    public bool? IsCutOff { get; init; }

    [Description("Posts of other sites that the article shows.")]
    public IReadOnlyList<EmbedEntry> Embeds { get; init; } = [];

    [Description("Which witness on the page was believed for a field, how surely, and what others said.")]
    public IReadOnlyList<EvidenceEntry> Evidence { get; init; } = [];
}

sealed record EmbedEntry(PageWords Platform)
{
    public PageWords? Url { get; init; }
    public PageWords? Author { get; init; }
    public PageWords? Words { get; init; }
    public string? Posted { get; init; }
}

sealed record EvidenceEntry(string Field, string From, double Confidence, IReadOnlyList<TestimonyEntry> Others);

sealed record TestimonyEntry(string From, PageWords Value);
