using Standfirst.Language.People;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Names behind what those are who bear them: "the hotel's manager Ana Ruiz", "Secretary of State Ana Ruiz".</summary>
static class OfficeHolder
{
    static readonly ushort Of = WordCodes.Of("of");

    /// <summary>Who is named at the end of some words; <see cref="Cast.Nobody"/> where nobody is.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cast">Its persons.</param>
    /// <param name="first">The first of the words.</param>
    /// <param name="core">Where their core ends, before others are named.</param>
    /// <param name="end">Where they end.</param>
    public static int Find(CodedStory story, Cast cast, int first, int core, int end)
    {
        bool isWhole = core == end || IsTitle(story, cast, first, core, end) || IsOfficer(story, cast, first, core, end);
        return cast.NameAtEnd(first, isWhole ? end : core);
    }

    // "of State | Ana Ruiz", "Speaker of the House Rep. | Ana Ruiz"; not "of | Ana Ruiz", "of President | Ana Ruiz".
    static bool IsTitle(CodedStory story, Cast cast, int first, int of, int end) => story.Code(of) == Of
        && cast.Within(of, end) is [.., { Kind: CastMentionKind.Name } name] && name.First > of + 1
        && (name.Lead == name.First
            ? story.Story.Tokens[name.First - 1].IsCapitalized || IsOfficeOf(story, cast, first, of, name.First - 1)
            : !NounChunks.Opens(story, first) && cast.Story.Is(of - 1, WordSense.Office));

    // "minister | of | mines and energy | Ana Ruiz".
    static bool IsOfficeOf(CodedStory story, Cast cast, int first, int of, int last) => !NounChunks.Opens(story, first)
        && cast.Story.Is(of - 1, WordSense.Office | WordSense.Role)
        && story.Story.Tags[last] is PartOfSpeech.Noun or PartOfSpeech.PluralNoun
        && !cast.Story.Is(last, WordSense.Office | WordSense.Role | WordSense.Relation);

    // "The Council on Fish and Ferries Director | Ana Ruiz": a body, its officer and the name.
    static bool IsOfficer(CodedStory story, Cast cast, int first, int core, int end) =>
        cast.Within(core, end) is [.., { Kind: CastMentionKind.Name } name] && name.End == end
        && story.Story.Tags[core - 1] == PartOfSpeech.Name
        && !cast.Story.Is(core - 1, WordSense.Office | WordSense.Role | WordSense.Relation)
        && cast.WhoIs(first, core, default).Member == Cast.Nobody
        && (name.Lead < name.First || cast.Story.Is(name.First - 1, WordSense.Office | WordSense.Role));

    /// <summary>Whether some words only bear a name: "the Ruiz administration", "Ruiz officials".</summary>
    public static bool IsNamedAfter(CodedStory story, Cast cast, int first, int end) =>
        cast.Within(first, end) is [.., { Kind: CastMentionKind.Name } name] && name.End < end
        && story.Story.Tags[end - 1] is PartOfSpeech.Noun or PartOfSpeech.PluralNoun && !CastMentions.IsOwner(story, name.End)
        && (NounChunks.Opens(story, first) || Bodies.IsOne(story, end - 1)
            || cast.Story.Is(end - 1, WordSense.Relation | WordSense.Role));
}
