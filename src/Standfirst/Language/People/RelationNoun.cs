using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>A noun for what somebody is to somebody, where it stands in a story.</summary>
/// <param name="Relation">What it tells.</param>
/// <param name="At">Its token.</param>
/// <param name="End">The token behind all of it: "mother-in-law |".</param>
readonly record struct RelationNoun(Relation Relation, int At, int End)
{
    /// <summary>Whether several are called so.</summary>
    public bool IsPlural(SensedStory story) =>
        story.Story.Tags[At] == PartOfSpeech.PluralNoun || story.Text[story.Tokens[At].End - 1] == 's';
}
