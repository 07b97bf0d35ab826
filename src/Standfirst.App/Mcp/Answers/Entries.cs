using System.ComponentModel;

namespace Standfirst.App.Mcp.Answers;

/// <summary>Something that somebody said.</summary>
sealed record QuotationEntry(
    [property: Description("Its place in the article's list, from 0.")] int Number,
    [property: Description("direct (the speaker's words), mixed, or indirect (the writer's words).")] string Kind,
    [property: Description("What was said: a passage for each stretch.")] IReadOnlyList<Passage> Words,
    double Confidence)
{
    [Description("Who said it; absent where the article names nobody.")]
    public PageWords? Speaker { get; init; }

    [Description("True where a reader of the archive put the speaker right; absent where it is as it was read.")]
    public bool? IsSpeakerPutRight { get; init; }

    [Description("What the article says the speaker is.")]
    public IReadOnlyList<DescriptionEntry> SpeakerIs { get; init; } = [];

    [Description("The reporting words.")]
    public Passage? Cue { get; init; }

    [Description("The words that name the speaker there.")]
    public Passage? Mention { get; init; }

    public PageWords? Medium { get; init; }

    [Description("The day it was said, as precise as the article is; absent where it does not tell.")]
    public string? Said { get; init; }
}

/// <summary>Somebody whom an article names.</summary>
sealed record PersonEntry(string Id, PageWords Name, int Mentions, double Confidence)
{
    public Passage? FirstMention { get; init; }
    public IReadOnlyList<DescriptionEntry> Descriptions { get; init; } = [];
    public IReadOnlyList<RelationEntry> Relations { get; init; } = [];
}

/// <summary>What somebody is.</summary>
sealed record DescriptionEntry(
    [property: Description("role, age or other.")] string Kind, PageWords Value, Passage Evidence);

/// <summary>Who somebody else is to a person.</summary>
sealed record RelationEntry(PageWords Kind, PageWords Name, Passage Evidence);

/// <summary>A sentence that tells what was when.</summary>
sealed record TimelineRow(
    [property: Description("As precise as the words are: 2020-12-22, 2020-12, 2020.")] string? Date,
    [property: Description("Whether somebody who is quoted tells it; else the article does.")] bool IsSaid,
    Passage Sentence)
{
    public IReadOnlyList<PageWords> People { get; init; } = [];
}
