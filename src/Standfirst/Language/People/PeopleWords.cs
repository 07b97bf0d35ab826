namespace Standfirst.Language.People;

/// <summary>The words by which people are known in English news, and what each can be.</summary>
static class PeopleWords
{
    /// <summary>Every list; a word may stand in several.</summary>
    public static readonly (WordSense Sense, string Words)[] Lists =
    [
        .. TitleWords.Rows,
        .. RoleWords.Rows,
        .. KinWords.Rows,
        .. BodyWords.Rows,
        .. GeographyWords.Rows,
        .. SmallWords.Rows,
    ];
}
