namespace Standfirst.Tests.Language;

/// <summary>The words for relatives, and which of them tell the same.</summary>
static class Relatives
{
    // The first word of a row is the general one: a daughter may be called a child, but not a son.
    static readonly string[][] Rows =
    [
        ["spouse", "husband", "wife"],
        ["partner", "boyfriend", "girlfriend", "fiancé", "fiancée"],
        ["former spouse", "former husband", "former wife"],
        ["former partner", "former boyfriend", "former girlfriend"],
        ["child", "son", "daughter", "baby"],
        ["parent", "mother", "father"],
        ["sibling", "brother", "sister", "twin"],
        ["grandparent", "grandmother", "grandfather"],
        ["grandchild", "grandson", "granddaughter"],
        ["great-grandparent", "great-grandmother", "great-grandfather"],
        ["great-grandchild", "great-grandson", "great-granddaughter"],
        ["uncle or aunt", "uncle", "aunt"],
        ["nephew or niece", "nephew", "niece"],
        ["great-uncle or great-aunt", "great-uncle", "great-aunt"],
        ["great-nephew or great-niece", "great-nephew", "great-niece"],
        ["cousin"],
        ["great-great-grandparent", "great-great-grandmother", "great-great-grandfather"],
        ["great-great-grandchild", "great-great-grandson", "great-great-granddaughter"],
        ["stepparent", "stepmother", "stepfather"],
        ["stepchild", "stepson", "stepdaughter"],
        ["stepsibling", "stepbrother", "stepsister"],
        ["half-sibling", "half-brother", "half-sister"],
        ["godparent", "godmother", "godfather"],
        ["godchild", "godson", "goddaughter"],
        ["parent-in-law", "mother-in-law", "father-in-law"],
        ["child-in-law", "daughter-in-law", "son-in-law"],
        ["sibling-in-law", "sister-in-law", "brother-in-law"],
    ];

    /// <summary>Whether the word names a relative, and not a lawyer or a coach.</summary>
    public static bool IsKnown(string kind) => Row(kind) is not null;

    /// <summary>Whether the word names one who has the same parents.</summary>
    public static bool IsSibling(string kind) => Row(kind) is ["sibling", ..];

    /// <summary>Whether the word names a parent.</summary>
    public static bool IsParent(string kind) => Row(kind) is ["parent", ..];

    /// <summary>Whether two words tell the same, one of them perhaps in more general terms.</summary>
    public static bool Agree(string one, string other) =>
        Plain(one) == Plain(other)
        || (Row(one) is { } row && row == Row(other) && (IsGeneral(one, row) || IsGeneral(other, row)));

    // A twin is a brother or a sister, and the other way round it may be one.
    static bool IsGeneral(string kind, string[] row) => Plain(kind) == row[0] || kind == "twin";

    static string[]? Row(string kind) => Rows.FirstOrDefault(row => row.Contains(Plain(kind)));

    static string Plain(string kind) => kind.Replace("ex-", "former ", StringComparison.Ordinal);
}
