namespace Standfirst.Language.People;

/// <summary>"my daughters, Leo and Ida" → whose daughters they are: of who says so.</summary>
static class SpeakerKinFinder
{
    // So many words may stand between "my" and the noun: "my two little girls".
    const int FarthestNoun = 4;

    /// <summary>Notes the relatives whom "my" or "our" tells of.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cast">Its persons.</param>
    /// <param name="speaker">Whose words they are.</param>
    /// <param name="my">The token of "my".</param>
    /// <param name="end">Where the words end.</param>
    /// <param name="isSure">Whether it is sure who speaks; else whoever bears the speaker's name is a
    /// relative alone.</param>
    public static void Find(SensedStory story, Cast cast, int speaker, int my, int end, bool isSure)
    {
        int at = my + 1;
        while (at < end && at < my + FarthestNoun && !story.Is(at, WordSense.Relation)
            && RelationWords.LeadsToKin(story, at))
            at++;
        if (at >= end || RelationWords.At(story, at, out int behind) is not { } relation)
            return;
        var noun = new RelationNoun(relation, at, behind);
        var owner = new Possessor(speaker, Cast.Nobody, Gender.Unknown, my);
        // A name right behind, or behind a comma: "my sister said Ida" names another.
        var names = new NameList(story, cast, story.IsMark(behind, ',') ? behind + 1 : behind, end);
        while (names.Next(out var name))
        {
            if (isSure || KinOwner.ShareName(cast, speaker, name.Member))
                NamedRelatives.Relate(story, cast, noun, owner, name, new(my, name.End));
            if (!noun.IsPlural(story))
                return;
        }
    }
}
