using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"The singer's mother heard it", "His wife laughed": a relative whose name the story does not
/// tell.</summary>
static class UnnamedRelative
{
    // So far from the beginning of a sentence its noun stands: "The singer's late husband's | mother".
    const int FarthestNoun = 6;

    // So far behind the noun its verb stands: ", the retired harbour pilot Ana Ruiz, | laughed".
    const int LongestAside = 10;

    /// <summary>Whether a sentence is about one whom a pronoun behind it may mean.</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="pronoun">The pronoun's token.</param>
    public static bool IsSubject(Cast cast, in Sentence sentence, int pronoun)
    {
        var story = cast.Story;
        var gender = Genders.Of(story.Senses[pronoun]);
        int limit = Math.Min(sentence.EndToken - 1, sentence.FirstToken + FarthestNoun);
        bool isOwned = false;
        for (int at = sentence.FirstToken; at < limit; at++)
        {
            if (story.Story.Tags[at] is PartOfSpeech.PossessivePronoun or PartOfSpeech.PossessiveEnding)
                isOwned = true;
            else if (isOwned && story.Is(at, WordSense.Relation))
                return gender != Gender.Unknown && Genders.Of(story.Senses[at]) == gender && IsUnnamed(cast, at);
            else if (isOwned && !RelationWords.LeadsToKin(story, at))
                return false;
        }
        return false;
    }

    // "His wife | laughed"; not "His wife, the vet Ana Ruiz, | laughed", nor who was told to be his wife.
    static bool IsUnnamed(Cast cast, int noun)
    {
        var story = cast.Story;
        if (cast.MentionAt(noun) >= 0 || story.Story.Tags[noun + 1] == PartOfSpeech.PossessiveEnding)
            return false;
        int verb = noun + 1, limit = Math.Min(story.Tokens.Length, noun + LongestAside);
        while (verb < limit && !CluesBehind.IsVerb(story, verb))
            verb++;
        return cast.MentionsBefore(verb) == cast.MentionsBefore(noun);
    }
}
