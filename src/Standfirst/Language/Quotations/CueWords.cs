namespace Standfirst.Language.Quotations;

/// <summary>English words that report what somebody says, writes, thinks or shows. The list is the authors' own.</summary>
static class CueWords
{
    // Verbs by what they do. Each stands once, at what it does most.
    static readonly (CueClass Class, string Verbs)[] Verbs =
    [
        (CueClass.Say, "say"),
        (CueClass.Tell, "tell inform remind assure notify brief"),
        (CueClass.Add, "add continue conclude finish begin"),
        (CueClass.Write, "write tweet post blog text email pen caption retweet type message sign publish share"),
        (CueClass.Ask, "ask wonder question inquire query quiz"),
        (CueClass.Reply, "reply respond answer retort counter rejoin interject"),
        (CueClass.Claim, "claim argue insist maintain contend assert allege charge declare state affirm testify swear "
            + "profess posit reason"),
        (CueClass.Explain, "explain note observe remark stress emphasise emphasize underline underscore mention recall "
            + "remember recount detail "
            + "elaborate reiterate repeat clarify specify reflect reminisce relate narrate opine muse highlight summarize "
            + "summarise"),
        (CueClass.Reveal, "reveal disclose announce confirm admit acknowledge concede confess divulge proclaim signal "
            + "indicate assess"),
        (CueClass.Report, "report quote document record relay broadcast detail air"),
        (CueClass.Warn, "warn caution threaten predict forecast suggest hint imply insinuate intimate speculate"),
        (CueClass.Urge, "urge advise recommend propose implore plead beg demand request order instruct encourage invite "
            + "counsel press push "
            + "appeal exhort command petition"),
        (CueClass.Promise, "promise vow pledge guarantee offer commit volunteer"),
        (CueClass.Refuse, "refuse decline deny reject dispute rebut refute disavow"),
        (CueClass.Exclaim, "shout yell cry scream exclaim chant whisper mutter murmur sigh gasp gush rave enthuse sob "
            + "chime holler bellow roar "
            + "chuckle laugh giggle smile grin nod shrug sing cheer tut beam wince wail drawl bark growl hiss sneer snort croak"),
        (CueClass.Complain, "complain lament bemoan grumble moan fume snap protest object vent rage gripe regret "
            + "apologize apologise"),
        (CueClass.Joke, "joke quip tease boast brag crow deadpan"),
        (CueClass.Judge, "praise criticize criticise condemn denounce slam blast mock attack dismiss defend hail applaud "
            + "laud thank congratulate "
            + "rip bash decry deride deplore chide scold rebuke tout welcome ridicule disparage insult assail lambast "
            + "lambaste pan celebrate "
            + "champion challenge trash berate excoriate admonish salute"),
        (CueClass.Accuse, "accuse blame suspect fault indict"),
        (CueClass.Support, "support endorse oppose back favor favour prefer advocate embrace resist"),
        (CueClass.Agree, "agree disagree concur accept vote"),
        (CueClass.Think, "think believe reckon figure guess suppose assume presume imagine"),
        (CueClass.Know, "know understand realize realise learn discover recognize recognise forget hear overhear notice"),
        (CueClass.Feel, "feel like love hate enjoy dislike loathe admire resent"),
        (CueClass.Hope, "hope fear worry doubt wish dread dream"),
        (CueClass.Want, "want need desire seek"),
        (CueClass.Plan, "plan intend decide choose aim prepare"),
        (CueClass.Expect, "expect anticipate estimate project foresee envision await"),
        (CueClass.See, "see view read watch focus"),
        (CueClass.Consider, "consider regard deem judge rate rank determine rule find hold weigh"),
        (CueClass.Show, "show demonstrate prove illustrate display"),
        (CueClass.Seem, "seem appear look sound"),
        (CueClass.Call, "call dub label brand name describe refer characterize characterise portray compare liken cast term "
            + "paint depict identify title"),
        (CueClass.Talk, "talk speak discuss debate address comment lecture interview chat"),
        (CueClass.Cite, "cite reference invoke point list echo draw credit"),
        (CueClass.Act, "allow approve authorize block pass nominate support attribute contradict clear express raise "
            + "outline deliver issue put file "
            + "lay make give"),
    ];

    // Words that are no verbs, or are met more often as something else.
    static readonly (CueClass Class, string Words)[] Others =
    [
        (CueClass.According, "according per"),
        (CueClass.Reportedly, "reportedly allegedly apparently supposedly purportedly seemingly evidently obviously"),
        (CueClass.Statement, "statement statements remark remarks comments announcement announcements warning warnings "
            + "testimony letter letters speech "
            + "words admission denial assertion assertions allegation allegations accusation accusations complaint "
            + "complaints argument arguments "
            + "message messages reports answers posts tweets questions calls claims promises suggestion suggestions "
            + "interview report post tweet "
            + "memo op-ed headline slogan rumors rumours reminder acknowledgment declaration headlined entitled titled"),
        (CueClass.Opinion, "opinion opinions view belief beliefs feeling feelings sense idea ideas notion hopes fears "
            + "concern concerns worries expectation "
            + "expectations prediction predictions conclusion conclusions conviction impression suspicion suspicions "
            + "perception theory assumption"),
        (CueClass.Attitude, "decision decisions plans proposal proposals proposed demand demands criticism praise "
            + "opposition endorsement endorsements "
            + "attacks refusal intention intentions pledge threat threats supporter supporters critic critics opponent "
            + "opponents confident "
            + "convinced certain worried concerned afraid aware hopeful skeptical sceptical optimistic proud critical "
            + "supportive eager willing determined "
            + "glad grateful sorry furious outraged known so-called"),
    ];

    /// <summary>Every word with what it does and its form; the first reading of a word counts.</summary>
    public static IEnumerable<(string Word, CueClass Class, VerbForm Form)> All()
    {
        HashSet<string> seen = [];
        foreach (var (cue, verbs) in Verbs)
        {
            foreach (string verb in verbs.Split(' '))
            {
                foreach (var (word, form) in VerbForms.Of(verb))
                {
                    if (seen.Add(word))
                        yield return (word, cue, form);
                }
            }
        }
        foreach (var (cue, words) in Others)
        {
            foreach (string word in words.Split(' '))
            {
                if (seen.Add(word))
                    yield return (word, cue, VerbForm.Other);
            }
        }
    }
}
