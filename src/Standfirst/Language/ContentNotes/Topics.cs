namespace Standfirst.Language.ContentNotes;

/// <summary>The matters that notes are made for, and their phrases. A phrase that is often innocent has no place here.</summary>
static class Topics
{
    /// <summary>Every row; a matter has one for each language, and more where its phrases need other company.</summary>
    public static readonly Topic[] All =
    [
        new("stillbirth", Guidelines.BabyLoss, "en",
            "stillborn | stillbirth | stillbirths | born sleeping | still birth"),
        new("stillbirth", Guidelines.BabyLoss, "de",
            "totgeburt | totgeburten | totgeboren | tot geboren | sternenkind | sternenkinder"),
        new("stillbirth", Guidelines.BabyLoss, "fr",
            "mort - né | mort - née | mort-né | mort-née | mortinaissance"),
        new("stillbirth", Guidelines.BabyLoss, "es", "mortinato | nació muerto | nació muerta | muerte fetal"),

        new("miscarriage", Guidelines.BabyLoss, "en",
            "miscarriage | miscarriages | miscarried | miscarrying | lost the pregnancy | lost her pregnancy "
            + "| lost their pregnancy | pregnancy loss | pregnancy losses | ectopic pregnancy | ectopic pregnancies "
            + "| molar pregnancy")
        {
            NotBefore = "of justice",
        },
        new("miscarriage", Guidelines.BabyLoss, "de", "fehlgeburt | fehlgeburten"),
        new("miscarriage", Guidelines.BabyLoss, "fr",
            "fausse couche | fausses couches | fausse - couche | fausses - couches"),
        new("miscarriage", Guidelines.BabyLoss, "es",
            "aborto espontáneo | abortos espontáneos | perdió el bebé | perdió al bebé"),

        new("neonatal-death", Guidelines.BabyLoss, "en",
            "neonatal death | neonatal deaths | newborn died | cot death | cot deaths | sudden infant death "
            + "| infant death | infant deaths | baby loss | lost their baby | lost her baby | lost our baby "
            + "| lost my baby | loss of their baby | loss of her baby | baby son died | baby daughter died "
            + "| baby girl died | baby boy died | death of their baby | death of her baby | death of his baby "
            + "| death of their newborn"),

        new("infertility", Guidelines.Fertility, "en",
            "infertility | infertile | fertility treatment | fertility treatments | fertility struggles "
            + "| ivf treatment | rounds of ivf | round of ivf | unable to conceive | struggled to conceive "
            + "| failed ivf")
        {
            NotBefore = "soil land ground",
        },
        new("infertility", Guidelines.Fertility, "de",
            "unfruchtbarkeit | kinderwunschbehandlung | unerfüllter kinderwunsch"),
        new("infertility", Guidelines.Fertility, "fr", "infertilité"),
        new("infertility", Guidelines.Fertility, "es", "infertilidad"),

        new("suicide", Guidelines.Suicide, "en",
            "suicide | suicides | suicidal | took his own life | took her own life | took their own life "
            + "| took their own lives | taken his own life | taken her own life | taken their own life "
            + "| taken their own lives | take his own life | take her own life | take their own life "
            + "| take my own life | take your own life | taking his own life | taking her own life "
            + "| taking their own life | taking their own lives | ended his own life | ended her own life "
            + "| end his own life | end her own life | end my own life | end my life | killed himself "
            + "| killed herself | kill himself | kill herself | kill myself")
        {
            NotAfter = "career political economic electoral commercial corporate professional social brand",
            NotBefore = "squad squeeze bomber bombers bombing bombings bomb bombs attack attacks vest vests mission "
                + "missions drone drones door doors belt belts blast blasts run car truck",
        },
        new("suicide", Guidelines.Suicide, "de",
            "suizid | suizide | suizidgedanken | suizidversuch | selbsttötung | selbstmord | nahm sich das leben "
            + "| das leben genommen")
        {
            NotBefore = "attentäter attentat kommando",
        },
        new("suicide", Guidelines.Suicide, "fr",
            "suicide | suicides | suicidé | suicidée | suicidaire | suicidaires")
        {
            NotBefore = "squad politique",
        },
        new("suicide", Guidelines.Suicide, "es",
            "suicidio | suicidios | se suicidó | suicidarse | quitarse la vida | se quitó la vida")
        {
            NotBefore = "político política",
        },

        new("self-harm", Guidelines.SelfHarm, "en",
            "self - harm | self harm | self-harm | self - harmed | self - harming | self harming | self - injury "
            + "| harmed herself | harmed himself | harming herself | harming himself | harming themselves "
            + "| harm themselves"),
        new("self-harm", Guidelines.SelfHarm, "de",
            "selbstverletzung | selbstverletzungen | selbstverletzendes verhalten"),
        new("self-harm", Guidelines.SelfHarm, "fr", "automutilation | automutilations"),
        new("self-harm", Guidelines.SelfHarm, "es", "autolesión | autolesiones"),

        new("eating-disorder", Guidelines.EatingDisorders, "en",
            "eating disorder | eating disorders | disordered eating | anorexia | anorexic | bulimia | bulimic "
            + "| binge eating | arfid"),
        new("eating-disorder", Guidelines.EatingDisorders, "de",
            "essstörung | essstörungen | magersucht | bulimie | anorexie"),
        new("eating-disorder", Guidelines.EatingDisorders, "fr",
            "anorexie | anorexique | boulimie | boulimique | trouble alimentaire | troubles alimentaires"),
        new("eating-disorder", Guidelines.EatingDisorders, "es",
            "anorexia | bulimia | trastorno alimentario | trastornos alimentarios "
            + "| trastorno de la conducta alimentaria"),

        new("sexual-violence", Guidelines.SexualViolence, "en",
            "raped | rape | rapes | rapist | rapists | sexual assault | sexual assaults | sexually assaulted "
            + "| sexually assaulting | sexual violence | sexual abuse | sexually abused | sexual harassment "
            + "| sexually harassed | indecent assault | indecently assaulted | gang rape | gang - rape | sex attack "
            + "| sex attacks | sexual offence | sexual offences | sexual offense | sexual offenses "
            + "| sex trafficking")
        {
            NotBefore = "seed seeds oil oilseed field fields plant plants crop crops blossom",
            NotAfter = "oilseed oil winter",
        },
        new("sexual-violence", Guidelines.SexualViolence, "de",
            "vergewaltigung | vergewaltigungen | vergewaltigt | vergewaltigte | sexuelle gewalt "
            + "| sexualisierte gewalt | sexueller missbrauch | sexuellen missbrauchs | sexuelle übergriffe "
            + "| sexueller übergriff"),
        new("sexual-violence", Guidelines.SexualViolence, "fr",
            "viol | viols | violée | violées | agression sexuelle | agressions sexuelles | violences sexuelles "
            + "| harcèlement sexuel"),
        new("sexual-violence", Guidelines.SexualViolence, "es",
            "agresión sexual | agresiones sexuales | violación sexual | violaciones sexuales | abuso sexual "
            + "| abusos sexuales | violencia sexual | acoso sexual"),

        new("child-abuse", Guidelines.Children, "en",
            "child abuse | child abuser | child abusers | child sexual abuse | child sex abuse | child cruelty "
            + "| child neglect | child pornography | child sexual exploitation | abused as a child "
            + "| abused as children | child abuse images | indecent images of children | sexual abuse of children "
            + "| abuse of children | paedophile | paedophiles | paedophilia | pedophile | pedophiles | pedophilia "
            + "| child grooming | grooming gang | grooming gangs"),
        new("child-abuse", Guidelines.Children, "de",
            "kindesmissbrauch | kindesmissbrauchs | kindesmisshandlung | kindesmisshandlungen "
            + "| missbrauch von kindern | kinderpornografie"),
        new("child-abuse", Guidelines.Children, "fr",
            "pédocriminalité | pédocriminel | pédophile | pédophilie | maltraitance infantile"),
        new("child-abuse", Guidelines.Children, "es",
            "abuso infantil | maltrato infantil | pederastia | pederasta | pornografía infantil"),

        new("domestic-abuse", Guidelines.DomesticAbuse, "en",
            "domestic abuse | domestic violence | domestic abuser | domestic abusers | coercive control "
            + "| abusive relationship | abusive marriage | abusive husband | abusive partner | abusive boyfriend "
            + "| intimate partner violence | femicide | femicides | honour killing | honour killings "
            + "| honor killing | honor killings"),
        new("domestic-abuse", Guidelines.DomesticAbuse, "de",
            "häusliche gewalt | häuslicher gewalt | partnerschaftsgewalt | femizid | femizide | femiziden"),
        new("domestic-abuse", Guidelines.DomesticAbuse, "fr",
            "violences conjugales | violence conjugale | féminicide | féminicides | violences domestiques"),
        new("domestic-abuse", Guidelines.DomesticAbuse, "es",
            "violencia de género | violencia machista | violencia doméstica | feminicidio | feminicidios"),

        new("violent-death", Guidelines.Deaths, "en",
            "murder | murders | murdered | murdering | murderer | murderers | manslaughter | homicide | homicides "
            + "| shot dead | stabbed to death | beaten to death | bludgeoned to death | fatally shot "
            + "| fatally stabbed | fatal shooting | fatal stabbing | mass shooting | mass shootings "
            + "| school shooting | school shootings | shooting deaths | unlawfully killed | infanticide")
        {
            NotBefore = "mystery mysteries ballad ballads novel novels hornet hornets hotline drama dramas",
            NotAfter = "bloody blue character get gets got getting cry screaming scream screamed absolute",
        },
        new("violent-death", Guidelines.Deaths, "de",
            "mord | morde | mordes | mordfall | ermordet | ermordete | ermordung | totschlag | erschossen "
            + "| erstochen | amoklauf"),
        new("violent-death", Guidelines.Deaths, "fr",
            "meurtre | meurtres | assassinat | assassinats | assassiné | assassinée | homicide | homicides "
            + "| tuerie | fusillade"),
        new("violent-death", Guidelines.Deaths, "es",
            "asesinato | asesinatos | asesinado | asesinada | asesinados | asesinadas | homicidio | homicidios "
            + "| tiroteo"),

        new("war-violence", Guidelines.War, "en",
            "war crime | war crimes | air strike | air strikes | airstrike | airstrikes | mass grave "
            + "| mass graves | shelling | genocide | ethnic cleansing | massacre | massacres | massacred "
            + "| civilian casualties | civilian deaths | missile strike | missile strikes | drone strike "
            + "| drone strikes | crimes against humanity")
        {
            NotAfter = "midnight saturday",
            NotBefore = "peas beans out nuts",
        },
        new("war-violence", Guidelines.War, "de",
            "kriegsverbrechen | luftangriff | luftangriffe | massengrab | massengräber | völkermord | massaker "
            + "| raketenangriff | raketenangriffe"),
        new("war-violence", Guidelines.War, "fr",
            "crime de guerre | crimes de guerre | frappe aérienne | frappes aériennes | fosse commune | génocide "
            + "| massacre | massacres"),
        new("war-violence", Guidelines.War, "es",
            "crimen de guerra | crímenes de guerra | ataque aéreo | ataques aéreos | fosa común | fosas comunes "
            + "| genocidio | masacre | masacres"),

        new("terrorism", Guidelines.War, "en",
            "terrorism | terrorist attack | terrorist attacks | terror attack | terror attacks | terrorist "
            + "| terrorists | suicide bomber | suicide bombers | suicide bombing | suicide bombings "
            + "| suicide attack | suicide attacks | car bomb | car bombs | car bombing")
        {
            NotBefore = "financing",
        },
        new("terrorism", Guidelines.War, "de",
            "terroranschlag | terroranschläge | terroranschlägen | terrorismus | selbstmordattentäter "
            + "| selbstmordanschlag | terroristen"),
        new("terrorism", Guidelines.War, "fr",
            "attentat | attentats | terrorisme | attaque terroriste | attaques terroristes | terroristes"),
        new("terrorism", Guidelines.War, "es",
            "atentado terrorista | atentados terroristas | terrorismo | ataque terrorista | coche bomba "
            + "| terroristas"),

        new("animal-cruelty", Guidelines.Harm, "en",
            "animal cruelty | cruelty to animals | animal abuse | animal neglect | dog fighting | dogfighting "
            + "| cockfighting | cock fighting | badger baiting | puppy farm | puppy farms "
            + "| unnecessary suffering to an animal | unnecessary suffering to animals"),
        new("animal-cruelty", Guidelines.Harm, "de", "tierquälerei | tierquäler | tierquälereien"),
        new("animal-cruelty", Guidelines.Harm, "fr", "maltraitance animale | cruauté envers les animaux"),
        new("animal-cruelty", Guidelines.Harm, "es", "maltrato animal | crueldad animal"),

        new("drug-use", Guidelines.Harm, "en",
            "heroin | cocaine | crack cocaine | methamphetamine | crystal meth | fentanyl | ketamine "
            + "| drug addiction | drug addict | drug addicts | drug abuse | drug misuse | drug use | drug deaths "
            + "| opioid crisis | opioid addiction | opioid epidemic | addicted to drugs | substance abuse "
            + "| substance misuse")
        {
            NotBefore = "chic bear",
        },
        new("drug-use", Guidelines.Harm, "de",
            "drogensucht | drogenabhängig | drogenkonsum | drogentote | drogentoten | heroin | kokain"),
        new("drug-use", Guidelines.Harm, "fr", "toxicomanie | toxicomane | cocaïne"),
        new("drug-use", Guidelines.Harm, "es", "drogadicción | drogadicto | cocaína"),
    ];
}
