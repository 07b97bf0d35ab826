using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Words for people of a time of life, and the years it has.</summary>
static class LifeAges
{
    static readonly WordTable<(int Least, int Most)> Known = new(
        ("toddler baby", (0, 4)),
        ("schoolboy schoolgirl", (4, 18)),
        ("boy girl child youngster", (1, 18)),
        ("teenager teen", (12, 19)),
        ("pensioner retiree", (55, 120)),
        ("sexagenarian", (60, 69)),
        ("septuagenarian", (70, 79)),
        ("octogenarian", (80, 89)),
        ("nonagenarian", (90, 99)),
        ("centenarian", (100, 120)),
        ("grandmother grandfather gran nan grandma grandpa granddad", (35, 120)));

    /// <summary>Whether a word is for people of some years.</summary>
    public static bool Has(in Token word) => Known.Has(word);

    /// <summary>Whether somebody of an age is one.</summary>
    public static bool Fits(in Token word, int years) =>
        Known.TryFind(word, out var span) && years >= span.Least && years <= span.Most;
}
