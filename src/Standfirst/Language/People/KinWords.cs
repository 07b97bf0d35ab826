namespace Standfirst.Language.People;

/// <summary>What somebody is to somebody; <see cref="RelationWords"/> tells which.</summary>
static class KinWords
{
    /// <summary>What the words of each list can be.</summary>
    public static readonly (WordSense Sense, string Words)[] Rows =
    [
        (WordSense.Relation | WordSense.Male,
            "husband father dad daddy son brother boyfriend fiancé uncle nephew grandfather grandpa "
            + "granddad grandad grandson stepfather stepdad stepson stepbrother half-brother father-in-law "
            + "son-in-law brother-in-law ex-husband ex-boyfriend godfather godson widower groom "
            + "great-grandfather"),
        (WordSense.Relation | WordSense.Female,
            "wife mother mum mom mummy daughter sister girlfriend fiancée aunt auntie niece grandmother "
            + "grandma grandmama granny nan gran granddaughter stepmother stepmum stepdaughter stepsister "
            + "half-sister "
            + "mother-in-law daughter-in-law sister-in-law ex-wife ex-girlfriend godmother goddaughter "
            + "widow bride great-grandmother"),
        (WordSense.Relation,
            "spouse partner parent child kid baby sibling twin fiance cousin grandparent grandchild "
            + "colleague friend teammate team-mate co-star boss neighbour neighbor flatmate roommate "
            + "spokesperson spokesman spokeswoman lawyer attorney agent manager solicitor ally mentor ex "
            + "husbands wives sons daughters children kids brothers sisters parents siblings twins "
            + "grandchildren grandparents friends colleagues cousins stepchildren partners mothers fathers "
            + "nephews nieces uncles aunts"),
    ];
}
