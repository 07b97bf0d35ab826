using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>The nouns of <see cref="WordSense.Relation"/>.</summary>
static class RelationWords
{
    // The noun, its plural or other forms; what it is called; and what it makes a man, a woman, anybody.
    static readonly WordTable<Relation> Known = new(
        ("husband husbands hubby groom", new("husband", "husband", "wife", "spouse")),
        ("wife wives bride", new("wife", "husband", "wife", "spouse")),
        ("spouse", new("spouse", "husband", "wife", "spouse")),
        ("widow", new("wife", "husband", "wife", "spouse")),
        ("widower", new("husband", "husband", "wife", "spouse")),
        ("partner partners", Both("partner")),
        ("boyfriend", new("boyfriend", "boyfriend", "girlfriend", "partner")),
        ("girlfriend", new("girlfriend", "boyfriend", "girlfriend", "partner")),
        ("fiancé fiance", new("fiancé", "fiancé", "fiancée", "partner")),
        ("fiancée fiancee", new("fiancée", "fiancé", "fiancée", "partner")),
        ("father dad daddy fathers", new("father", "son", "daughter", "child")),
        ("mother mum mom mummy mothers", new("mother", "son", "daughter", "child")),
        ("parent parents", new("parent", "son", "daughter", "child")),
        ("son sons", new("son", "father", "mother", "parent")),
        ("daughter daughters", new("daughter", "father", "mother", "parent")),
        ("child children kid kids baby", new("child", "father", "mother", "parent")),
        ("brother brothers", new("brother", "brother", "sister", "sibling")),
        ("sister sisters", new("sister", "brother", "sister", "sibling")),
        ("sibling siblings", new("sibling", "brother", "sister", "sibling")),
        ("twin twins", Both("twin")),
        ("uncle uncles", new("uncle", "nephew", "niece", null)),
        ("aunt auntie aunts", new("aunt", "nephew", "niece", null)),
        ("nephew nephews", new("nephew", "uncle", "aunt", null)),
        ("niece nieces", new("niece", "uncle", "aunt", null)),
        ("cousin cousins", Both("cousin")),
        ("grandfather grandpa granddad grandad", new("grandfather", "grandson", "granddaughter", "grandchild")),
        ("grandmother grandma grandmama granny nan gran",
            new("grandmother", "grandson", "granddaughter", "grandchild")),
        ("grandparent grandparents", new("grandparent", "grandson", "granddaughter", "grandchild")),
        ("grandson", new("grandson", "grandfather", "grandmother", "grandparent")),
        ("granddaughter", new("granddaughter", "grandfather", "grandmother", "grandparent")),
        ("grandchild grandchildren", new("grandchild", "grandfather", "grandmother", "grandparent")),
        ("stepfather stepdad", new("stepfather", "stepson", "stepdaughter", "stepchild")),
        ("stepmother stepmum", new("stepmother", "stepson", "stepdaughter", "stepchild")),
        ("stepson", new("stepson", "stepfather", "stepmother", "stepparent")),
        ("stepdaughter", new("stepdaughter", "stepfather", "stepmother", "stepparent")),
        ("stepchildren", new("stepchild", "stepfather", "stepmother", "stepparent")),
        ("stepbrother", new("stepbrother", "stepbrother", "stepsister", "stepsibling")),
        ("stepsister", new("stepsister", "stepbrother", "stepsister", "stepsibling")),
        ("godfather", new("godfather", "godson", "goddaughter", "godchild")),
        ("godmother", new("godmother", "godson", "goddaughter", "godchild")),
        ("godson", new("godson", "godfather", "godmother", "godparent")),
        ("goddaughter", new("goddaughter", "godfather", "godmother", "godparent")),
        ("colleague colleagues", Both("colleague")),
        ("friend friends", Both("friend")),
        ("teammate team-mate", Both("teammate")),
        ("neighbour neighbor", Both("neighbour")),
        ("flatmate roommate", Both("flatmate")),
        ("ally", Both("ally")),
        ("ex", Both("ex-partner")),
        ("boss", One("boss")), ("mentor", One("mentor")), ("spokesman", One("spokesman")),
            ("spokeswoman", One("spokeswoman")),
        ("spokesperson", One("spokesperson")), ("lawyer", One("lawyer")), ("attorney", One("attorney")),
        ("solicitor", One("solicitor")), ("agent", One("agent")), ("manager", One("manager")));

    /// <summary>A son or a daughter.</summary>
    public static readonly Relation Child = new("child", "father", "mother", "parent");

    // What stands before a noun and a hyphen, and what it makes of the relation.
    static readonly WordTable<string> Prefixes = new(("ex", "ex-"), ("half", "half-"), ("step", "step"),
        ("great", "great-"));

    static readonly WordSet Past = new("former ex");

    // "doubles partner", "writing partner": not in life.
    static readonly WordSet NotInLife = new(
        "doubles business dance dancing training sparring writing law managing senior founding coalition junior "
        + "trading crime strike");

    static readonly ulong In = WordHash.Of("in"), Law = WordHash.Of("law");

    /// <summary>The relation that a noun tells; null where it tells none.</summary>
    /// <param name="story">The story.</param>
    /// <param name="noun">The noun's token: "mother" of "mother-in-law", "husband" of "ex-husband".</param>
    /// <param name="end">The token behind all of it.</param>
    public static Relation? At(SensedStory story, int noun, out int end)
    {
        end = noun + 1;
        if (!story.Is(noun, WordSense.Relation) || !Known.TryFind(story.Tokens[noun], out var relation))
            return null;
        // "ex" of "ex-wife".
        if (story.IsMark(noun + 1, '-') && story.Touches(noun + 2) && story.Is(noun + 2, WordSense.Relation))
            return null;
        string before = Prefix(story, noun), behind = "";
        if (noun + 4 < story.Tokens.Length && story.IsMark(noun + 1, '-') && story.Tokens[noun + 2].Hash == In
            && story.IsMark(noun + 3, '-') && story.Tokens[noun + 4].Hash == Law)
            (behind, end) = ("-in-law", noun + 5);
        return before.Length + behind.Length == 0
            ? relation
            : new(before + relation.Kind + behind, Whole(relation.BackMale), Whole(relation.BackFemale),
                Whole(relation.Back));

        string? Whole(string? kind) => kind is null ? null : before + kind + behind;
    }

    static string Prefix(SensedStory story, int noun)
    {
        if (noun >= 2 && story.IsMark(noun - 1, '-') && story.Touches(noun))
            return Prefixes.Find(story.Tokens[noun - 2]) ?? "";
        return noun >= 1 && Past.Has(story.Tokens[noun - 1]) ? "ex-" : "";
    }

    /// <summary>Whether a word may stand between "her" and a relation's noun: "little", "late", "two".</summary>
    public static bool LeadsToKin(SensedStory story, int at) => !NotInLife.Has(story.Tokens[at])
        && (story.Is(at, WordSense.Rank | WordSense.Pronoun) || story.Story.Tags[at] is PartOfSpeech.Adjective
            or PartOfSpeech.PossessivePronoun or PartOfSpeech.PossessiveEnding or PartOfSpeech.Determiner);

    static Relation Both(string kind) => new(kind, kind, kind, kind);

    static Relation One(string kind) => new(kind, null, null, null);
}
