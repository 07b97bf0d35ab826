namespace Standfirst.Language.People;

/// <summary>Words in and around names that name nothing themselves.</summary>
static class SmallWords
{
    /// <summary>What the words of each list can be.</summary>
    public static readonly (WordSense Sense, string Words)[] Rows =
    [
        // Inside surnames and behind names.
        (WordSense.Particle,
            "van von wa de der den del della di da dos das du la le el al bin ibn bint ben ter ten te zu "
            + "zur af av y e san d' delle degli lo los las abu ould mac st"),
        (WordSense.Suffix,
            "jr jr. sr sr. phd obe mbe cbe kbe gbe qc kc md esq esq."),
        // In capitals alone: "Xi" and "Vi" are names.
        (WordSense.Suffix | WordSense.Initialism,
            "ii iii iv vi vii viii ix xi xii xiii xiv xv xvi"),

        // One man or one woman.
        (WordSense.Male | WordSense.Pronoun,
            "he him his himself"),
        (WordSense.Female | WordSense.Pronoun,
            "she her hers herself"),

        (WordSense.Number,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
            + "sixteen seventeen eighteen nineteen twenty"),

        // Who and what said: "said Ruiz", "Ruiz warned".
        (WordSense.Saying,
            "said says say saying told tells tell added adds asked asks wrote writes tweeted tweets "
            + "posted posts replied replies warned warns insisted insists joked jokes declared declares "
            + "recalled recalls exclaimed explained explains noted notes argued argues claimed claims "
            + "stated states announced announces confirmed confirms denied denies admitted admits revealed "
            + "reveals suggested suggests believes believed thinks thought knew knows wants wanted "
            + "continued concluded concludes commented comments complained testified pleaded urged urges "
            + "acknowledged responded responds answered vowed promised called calls described describes "
            + "predicted criticised criticized praised accused blamed thanked apologised apologized laughed "
            + "smiled nodded shrugged recounted remarked observed stressed emphasised emphasized agreed "
            + "disagreed went came died was is has had did does played won lost scored joined married"),

        // Words that begin sentences and headings and are no names there.
        (WordSense.Function,
            "a an the this that these those some any each every both all no none not i you we they it its "
            + "my your our their me us them who whom whose which what when where why how and but or nor so "
            + "yet if unless until while whereas because since although though as than then there here now "
            + "today yesterday tomorrow tonight once twice again also too very just only even still already "
            + "always never often sometimes maybe perhaps however meanwhile moreover furthermore therefore "
            + "thus hence otherwise instead nevertheless nonetheless besides indeed in on at by for from to "
            + "of with without within into onto upon over under above below between among through during "
            + "before after about against around across along behind beyond near off out up down toward "
            + "towards via per despite amid like unlike according be is are was were been being am do does "
            + "did done have has had having will would shall should can could may might must get got go "
            + "going let make made take see look please yes ok okay oh ah well hello hi hey thanks thank "
            + "sorry dear good great many much more most few less least several other another such same own "
            + "one two three four five six seven eight nine ten eleven twelve hundred thousand million "
            + "billion first last next new old big small long people man woman men women children police "
            + "officials experts critics supporters residents scientists researchers authorities read watch "
            + "listen photo photos image images video videos picture pictures credit file share follow sign "
            + "subscribe advertisement related top breaking live exclusive update updated news analysis "
            + "opinion review interview questions answers q everything something anything nothing everyone "
            + "someone anyone nobody everybody somebody later earlier soon recently finally eventually "
            + "suddenly afterwards previously currently lately originally n't 's 're 've 'll 'd 'm"),
    ];
}
