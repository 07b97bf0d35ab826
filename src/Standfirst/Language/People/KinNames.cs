using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Reads the names behind "of" one after the other: "Jan Ruiz, a cook, and Ida Ruiz", "Ana Ruiz, 39, and her
/// husband, Tom Ashe".</summary>
/// <param name="story">The story.</param>
/// <param name="cast">Its persons.</param>
/// <param name="first">The mention of the first name.</param>
/// <param name="end">Where the sentence ends.</param>
ref struct KinNames(SensedStory story, Cast cast, int first, int end)
{
    // So many children, brothers, colleagues are listed.
    const int LongestList = 12;

    // ", a ship's cook from Bergen,".
    const int LongestAside = 10;

    static readonly ulong And = WordHash.Of("and");

    int _place = first;
    int _count;

    /// <summary>Reads the next name.</summary>
    public bool Next(out CastMention name)
    {
        name = default;
        if (_place < 0 || _count++ == LongestList)
            return false;
        name = cast.Mentions[_place];
        int next = NameLists.Next(story, name.End, end);
        _place = next >= 0 && cast.MentionFrom(next) is >= 0 and var listed ? listed : Joined(name.End);
        return true;
    }

    // "Ana Ruiz, 39, a cook, | and her husband, Tom Ashe", "Jan Ruiz, a cook, | and Ida Ruiz": a parent, too.
    readonly int Joined(int at)
    {
        int aside = BehindAside(Ages.EndBehind(story, at, end));
        at = aside;
        if (story.IsMark(at, ','))
            at++;
        if (at + 2 >= end || story.Tokens[at].Hash != And)
            return -1;
        if (story.Story.Tags[at + 1] != PartOfSpeech.PossessivePronoun)
            return story.IsCapitalized(at + 1) ? cast.MentionFrom(at + 1) : -1;
        if (RelationWords.At(story, at + 2, out int behind) is not { } relation || !Couples.IsKind(relation.Kind))
            return -1;
        return cast.MentionFrom(behind < end && story.IsMark(behind, ',') ? behind + 1 : behind);
    }

    // "Ana Ruiz|, a cook from Leeds|, and".
    readonly int BehindAside(int at)
    {
        if (!story.IsMark(at, ',') || at + 1 >= end || !NounPhrase.IsArticle(story, at + 1))
            return at;
        int limit = Math.Min(end, at + LongestAside);
        for (int word = at + 1; word < limit && cast.MentionAt(word) < 0; word++)
        {
            if (story.IsMark(word, ','))
                return word;
        }
        return at;
    }
}
