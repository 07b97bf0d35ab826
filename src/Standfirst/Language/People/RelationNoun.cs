using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>A noun for what somebody is to somebody, where it stands in a story.</summary>
/// <param name="Relation">What it tells.</param>
/// <param name="At">Its token.</param>
/// <param name="End">The token behind all of it: "mother-in-law |".</param>
readonly record struct RelationNoun(Relation Relation, int At, int End)
{
    /// <summary>The first token of all of it: "ex" of "ex-husband", "former" of "former wife".</summary>
    public int First(SensedStory story) =>
        At >= 2 && story.IsMark(At - 1, '-') && story.Touches(At) ? At - 2
        : At >= 1 && Past.Has(story.Tokens[At - 1]) ? At - 1
        : At;

    static readonly WordSet Past = new("former ex late");

    /// <summary>Whether several are called so.</summary>
    public bool IsPlural(SensedStory story) =>
        story.Story.Tags[At] == PartOfSpeech.PluralNoun || story.Text[story.Tokens[At].End - 1] == 's';
}
