namespace Standfirst.Language.People;

/// <summary>Words before names: titles, offices and ranks.</summary>
static class TitleWords
{
    /// <summary>What the words of each list can be.</summary>
    public static readonly (WordSense Sense, string Words)[] Rows =
    [
        // Titles that go before a name and tell no office.
        (WordSense.Title | WordSense.Male,
            "mr mr. mister sir lord king prince duke baron count emperor father fr. monsignor friar herr "
            + "señor monsieur don sheikh sultan emir imam rabbi brother tsar viscount squire uncle grandpa "
            + "granddad"),
        (WordSense.Title | WordSense.Female,
            "mrs mrs. ms ms. miss lady dame queen princess duchess baroness countess empress madame madam "
            + "sister mother señora signora aunt auntie grandma nan tsarina"),
        (WordSense.Title,
            "dr dr. adv adv. prof prof. professor doctor rev rev. reverend hon hon. pope ayatollah mullah dalai mx "
            + "mx. justice archbishop cardinal bishop pastor deacon canon"),

        // Offices that go before a name; most are roles too.
        (WordSense.Office | WordSense.Role,
            "president vice-president senator governor mayor minister secretary chancellor premier "
            + "congressman congresswoman representative ambassador general colonel captain lieutenant major "
            + "sergeant corporal commander admiral marshal brigadier inspector superintendent constable "
            + "officer detective sheriff judge magistrate coach manager director chairman chairwoman chair "
            + "chief head speaker prosecutor attorney counsel commissioner councillor councilor councilman "
            + "councilwoman alderman treasurer deputy assemblyman assemblywoman lawmaker chaplain monk nun "
            + "professor principal private trooper agent envoy delegate spokesman spokeswoman spokesperson "
            + "whip leader candidate nominee taoiseach tánaiste tanaiste"),
        (WordSense.Office,
            "sen sen. sens. rep rep. reps. gov gov. pres pres. gen gen. col col. lt lt. sgt sgt. capt "
            + "capt. cpl cpl. maj maj. cmdr cmdr. adm adm. det det. supt supt. insp insp. cllr cllr. "
            + "coun coun."),
        (WordSense.Office | WordSense.Initialism,
            "pc dci di dc ds ag ceo cfo mp mep msp td psni"),

        // What stands before a title or a role: "former", "deputy", "Hollywood".
        (WordSense.Rank,
            "former vice deputy assistant associate acting interim prime foreign interior defense defence "
            + "finance health education energy justice environment agriculture labour labor home senior "
            + "junior chief executive first second third ex ex- late veteran retired new shadow attorney "
            + "lieutenant staff special under co managing general party majority minority state city county "
            + "federal district national international then current longtime fellow young-at ranking "
            + "opposition house senate police army air fire crown press communications campaign team club "
            + "world olympic star hollywood pop rock film movie tv television radio sports football soccer "
            + "rugby cricket tennis golf basketball baseball hockey boxing cycling political legal medical "
            + "science art music food fashion travel literary film-maker award-winning best-selling "
            + "bestselling right-wing left-wing conservative liberal progressive independent"),
    ];
}
