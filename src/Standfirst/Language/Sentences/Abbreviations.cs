namespace Standfirst.Language.Sentences;

/// <summary>Words whose full stop belongs to them, and whether a sentence can end with them.</summary>
static class Abbreviations
{
    enum Ending : byte
    {
        Never,
        Perhaps,
    }

    // The commonest of news in the languages of the Latin and the Cyrillic script, without their stop. A word that stands in
    // several languages and is a plain word in one of them ("no", "art") is left out, and so are "Mass.", "Ill." and "Wash.".
    static readonly WordTable<Ending> Known = new(
        ("mr mrs ms messrs dr prof rev gen col lt sgt capt cmdr maj sen rep gov pres hon supt insp det cpl adm", Ending.Never),
        ("st ste mt ft vs cf approx eds op", Ending.Never),
        ("jr sr inc corp co ltd llc plc bros etc al dept est bldg ave blvd rd sq ph", Ending.Perhaps),
        ("ala ariz ark calif colo conn fla ga kan ky md mich minn neb nev okla ont pa que tenn tex va wis", Ending.Perhaps),
        ("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri", Ending.Perhaps),
        ("nr bzw vgl ca geb gest evtl ggf inkl bspw hr fr str mio mrd dipl ing", Ending.Never),
        ("mm mme mlle env av sig dott avv sra srta dra ud uds ee uu", Ending.Never),
        ("tj tzv např mj čs bl tř ul im dk inż hab tzn np red wg tys mln mld", Ending.Never),
        ("им ул тыс млн млрд руб см стр проф акад тов гр вул грн", Ending.Never),
        ("ung kl dvs osv mv jf fx", Ending.Never));

    // Abbreviations in small letters only: "IE" and "EG" are names.
    static readonly WordSet Small = new("eg ie");

    /// <summary>Whether the stop after a word belongs to the word.</summary>
    /// <param name="word">The word without its stop.</param>
    public static bool Has(in Token word) => Known.Has(word) || word.Case == LetterCase.Lower && Small.Has(word);

    /// <summary>Whether no sentence ends with a word and its stop.</summary>
    /// <param name="word">The word without its stop.</param>
    public static bool NeverEnds(in Token word) => Known.TryFind(word, out var ending) && ending == Ending.Never;
}
