using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>What else tells that somebody is something: "Cllr Ashe" is the councillor, who "chairs" is the
/// chairman.</summary>
static class RoleSynonyms
{
    // A short title and the noun it is short for.
    static readonly (string Short, string Noun)[] Titles =
    [
        ("cllr cllr.", "councillor"), ("prof prof.", "professor"), ("dr dr.", "doctor"),
        ("gov gov.", "governor"),
        ("sen sen.", "senator"), ("rep rep.", "representative"), ("pres pres.", "president"),
        ("sgt sgt.", "sergeant"),
        ("det det.", "detective"), ("insp insp.", "inspector"), ("supt supt.", "superintendent"),
        ("lt lt.", "lieutenant"), ("capt capt.", "captain"), ("col col.", "colonel"), ("gen gen.", "general"),
        ("maj maj.", "major"), ("cpl cpl.", "corporal"), ("adm adm.", "admiral"), ("cmdr cmdr.", "commander"),
        ("goalkeeper", "keeper goalie"),
        ("rev rev. reverend", "reverend vicar minister clergyman pastor"), ("pc", "constable officer"),
        ("kc qc", "barrister lawyer silk"),
    ];

    // A deed and who does it.
    static readonly (string Verb, string Nouns)[] Deeds =
    [
        ("chairs chaired", "chairman chairwoman chair chairperson"),
        ("leads led heads headed", "leader head chief boss"),
        ("owns owned", "owner shopkeeper proprietor"), ("runs ran", "boss owner"),
        ("coaches coached", "coach trainer"),
        ("manages managed", "manager boss"), ("teaches taught", "teacher lecturer professor academic"),
        ("plays played", "player"), ("drives driven drove", "driver"), ("edits edited", "editor"),
        ("presents presented", "presenter host"), ("directs directed", "director film-maker filmmaker"),
        ("represents represented", "representative politician lawmaker"), ("studies studied", "student"),
        ("commands commanded", "commander"), ("writes", "writer author"),
    ];

    static readonly WordTable<WordSet> Known = new(Table());

    static Dictionary<ulong, WordSet> Table()
    {
        Dictionary<ulong, WordSet> known = [];
        foreach (var (words, nouns) in Titles.Concat(Deeds))
        {
            var set = new WordSet(nouns);
            foreach (ulong word in WordHash.OfAll(words))
                known[word] = set;
        }
        return known;
    }

    /// <summary>Whether a word tells that somebody is what a noun says.</summary>
    public static bool Tells(in Token word, in Token noun) =>
        word.Hash == noun.Hash || Known.TryFind(word, out var nouns) && nouns.Has(noun);

    /// <summary>Whether a title before a name tells what a noun says: "Cllr Ashe" and "councillor".</summary>
    public static bool IsTitle(SensedStory story, in CastMention mention, int noun)
    {
        for (int at = mention.Lead; at < mention.First; at++)
        {
            if (Tells(story.Tokens[at], story.Tokens[noun]))
                return true;
        }
        return false;
    }
}
