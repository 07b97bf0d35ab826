namespace Standfirst.Language.People;

/// <summary>"her 14-year-old daughter, Ida", "their 14-year-old twins, Leo and Max" → how old the relatives are.</summary>
static class KinAges
{
    // "14-year-old": five tokens; a word may stand behind it: "14-year-old younger | son".
    const int YearOldTokens = 5, MostBetween = 1;

    /// <summary>Notes the age that stands before a relation's noun of whoever it names.</summary>
    public static void Tell(SensedStory story, Cast cast, in RelationNoun noun, in CastMention name)
    {
        int first = noun.First(story);
        for (int between = 0; between <= MostBetween; between++)
        {
            int age = first - between - YearOldTokens;
            if (age < 0 || Ages.YearOldEnd(story, age) != first - between)
                continue;
            cast.DescribeAge(name.Member, age, new(age, name.End));
            return;
        }
    }
}
