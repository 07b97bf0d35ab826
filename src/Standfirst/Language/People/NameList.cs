namespace Standfirst.Language.People;

/// <summary>Reads a list of names: "Leo (4), Max, two, and | little Ida".</summary>
/// <param name="story">The story.</param>
/// <param name="cast">Its persons.</param>
/// <param name="first">Where the first name or its title begins.</param>
/// <param name="end">Where the list ends at the latest.</param>
ref struct NameList(SensedStory story, Cast cast, int first, int end)
{
    // So many children, brothers, colleagues are listed.
    const int Longest = 12;

    int _at = first;
    int _count;

    /// <summary>The token behind the last name that was read, and behind the age.</summary>
    public int End { get; private set; }

    /// <summary>Reads the next name.</summary>
    public bool Next(out CastMention name)
    {
        name = default;
        if (_at < 0 || _at >= end || _count++ == Longest || cast.MentionFrom(_at) is not (>= 0 and var place)
            || cast.Mentions[place].Kind != CastMentionKind.Name)
            return false;
        name = cast.Mentions[place];
        End = Ages.EndBehind(story, name.End, end);
        _at = NameLists.Next(story, name.End, end);
        return true;
    }
}
