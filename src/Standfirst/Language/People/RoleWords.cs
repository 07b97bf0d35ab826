namespace Standfirst.Language.People;

/// <summary>What people are by trade, office, deed or fate.</summary>
static class RoleWords
{
    /// <summary>What the words of each list can be.</summary>
    public static readonly (WordSense Sense, string Words)[] Rows =
    [
        // Who serves, crafts, keeps, plays or looks on.
        (WordSense.Role,
            "abbess abbot acrobat actuary airman angler auctioneer audiologist auditor bailiff "
            + "baritone barmaid barman binman birdwatcher blacksmith boatbuilder bookbinder bookie "
            + "bookmaker bouncer bricklayer bridesmaid bursar bystander cabbie cabdriver "
            + "cabinetmaker cadet caseworker centenarian chauffeur childminder chiropodist "
            + "chorister clockmaker clown codebreaker cohost commuter confectioner croupier "
            + "cryptographer curate dockworker doorman doula drover dustman embalmer emcee "
            + "farmworker farrier ferryman fishmonger flautist florist forecaster foreman freshman "
            + "frontwoman gambler gamekeeper ghillie glassblower glazier godparent goldsmith "
            + "gravedigger greengrocer greenkeeper groundsman guardsman gunner gunsmith handyman "
            + "harpist headteacher heckler herbalist hoarder hotelier householder hygienist "
            + "hypnotist infantryman innkeeper ironworker islander lexicographer lifeboatman "
            + "lobsterman lodger matron milkman millworker mortician motorist nanny newsreader "
            + "nonagenarian oboist octogenarian onlooker organist oysterman paratrooper passerby "
            + "pedestrian percussionist phlebotomist pilgrim plasterer podcaster porter postdoc "
            + "postie postmaster postmistress postwoman prefect proofreader publican punter purser "
            + "quizmaster radiographer recruit rector restaurateur rifleman roofer sapper "
            + "schoolteacher seaman septuagenarian sexagenarian sexton shaman sherpa shipwright "
            + "shopworker signalman silversmith smallholder sommelier sophomore squatter stablehand "
            + "stagehand stationmaster steelman steelworker steward stockman streamer subeditor "
            + "submariner supervisor tenant tiktoker toddler townsperson trawlerman trucker "
            + "twitcher typesetter understudy upholsterer usher valuer ventriloquist verger "
            + "villager watchmaker weathergirl weatherman welder winchman zookeeper"),
        (WordSense.Role,
            "academic accountant activist actor adviser advisor advocate aide all-rounder anaesthetist "
            + "analyst anchor animator announcer anthropologist apprentice archaeologist archbishop "
            + "archeologist archer architect archivist artisan artist assistant associate astronaut "
            + "astronomer astrophysicist asylum-seeker athlete attacker author babysitter backbencher baker "
            + "ballerina banker barber baronet barrister bartender bassist batsman batter beautician "
            + "beekeeper beginner biathlete billionaire biochemist biographer biologist bishop blogger "
            + "boatman bodyguard bookkeeper bookseller boss bosun botanist bowler boxer breadwinner brewer "
            + "bride-to-be broadcaster broker builder bureaucrat burglar butcher butler buyer caller "
            + "campaigner camper candidate captain cardiologist caregiver carer caretaker caricaturist "
            + "carpenter cartoonist cashier catcher celebrity cellist challenger champion chancellor chef "
            + "chemist chiropractor choreographer cinematographer cleaner clerk climatologist climber "
            + "clinician co-author co-chair co-founder co-host co-owner co-pilot co-star co-writer coach "
            + "coastguard coder cofounder collector columnist comedian comic commander commentator composer "
            + "conductor congressman conservationist consultant contender contestant contractor convict "
            + "cook coordinator coroner correspondent cosmologist councillor counsellor counselor courier "
            + "creator cricketer critic curator cyclist dancer dealer dean decathlete defenceman defendant "
            + "defender delegate demographer dentist dermatologist designer detective developer diplomat "
            + "director disc-jockey dissident diver dj doctor donor dramatist dramaturge driver drummer "
            + "ecologist economist editor editor-in-chief educator electrician engineer entertainer "
            + "entomologist entrepreneur environmentalist epidemiologist essayist ethicist evangelist "
            + "executive expert explorer fan farmer fashion-designer fellow fielder fighter film-maker "
            + "filmmaker financier firefighter fisherman fitter flanker fly-half footballer forager forward "
            + "founder frontbencher fugitive full-back gamer gangster gardener geneticist geographer "
            + "geologist glaciologist goalkeeper goaltender golfer governor graduate grocer guard guide "
            + "guitarist gunman guru gymnast gynaecologist hacker hairdresser hairstylist heir heptathlete "
            + "hero hiker historian hitter homeowner hooker host hostage housekeeper humorist hunter "
            + "hurdler hydrologist icon idol illustrator imam impresario incumbent influencer inmate "
            + "inspector instructor intern international interpreter interviewer inventor investigator "
            + "investor janitor jeweller jockey joiner journalist judge jumper juror kayaker keeper "
            + "keyboardist killer labourer landlord lawmaker lawyer leader lecturer legend legislator "
            + "librarian librettist lifeguard linebacker linguist lobbyist lock locksmith loyalist lyricist "
            + "magician magistrate magnate maker manager marathoner mathematician mayor mechanic medalist "
            + "medallist medic mentor meteorologist microbiologist midfield midfielder midwife migrant "
            + "millionaire miner minister missionary model mogul monk mountaineer murderer musician "
            + "narrator naturalist negotiator neighbor neighbour neurologist neuroscientist neurosurgeon "
            + "newbie newcomer nominee novelist nun nurse nutritionist obstetrician oceanographer offender "
            + "officer official olympian oncologist operator opponent optician organiser organizer "
            + "ornithologist osteopath outfielder owner paediatrician painter pal palaeontologist "
            + "paleontologist paralympian paramedic parliamentarian participant partner passenger "
            + "pathologist patient patron pediatrician peer pensioner pentathlete performer pharmacist "
            + "philanthropist philosopher photographer photojournalist physician physicist physiotherapist "
            + "pianist pilot pioneer pitcher planner player playwright plumber podiatrist poet policeman "
            + "politician pollster postgraduate postman potter preacher premier presenter president priest "
            + "principal prisoner prodigy producer professor programmer promoter prop prosecutor protester "
            + "provost psychiatrist psychologist psychotherapist publicist publisher pundit pupil "
            + "quarterback rabbi racer radiologist rambler ranger rapper reader realtor rebel receptionist "
            + "recruiter referee reformer refugee registrar rep reporter representative republican "
            + "researcher resident retiree reviewer rider rival robber rower runner sage sailor salesman "
            + "saxophonist scholar scientist scout screenwriter scrum-half sculler sculptor secretary "
            + "seismologist selector senator sergeant servant settler shepherd sheriff shopkeeper shortstop "
            + "shot-putter showrunner singer singer-songwriter skater skier skipper skydiver sleuth sniper "
            + "sociologist soldier solicitor soloist songwriter soprano speaker specialist spokesman "
            + "spokesperson spokeswoman sportsman sprinter star statistician stockbroker strategist striker "
            + "student stuntman stuntwoman stylist superintendent superstar supporter surfer surgeon "
            + "surveyor survivor suspect swimmer sympathiser tailor teacher technician teen teenager tenor "
            + "terrorist theologian therapist thief thrower toxicologist trader trainee trainer translator "
            + "traveller treasurer triathlete trooper trumpeter trustee tutor tycoon umpire undergraduate "
            + "undertaker vaulter vet veteran veterinarian vicar victim violinist virologist visitor "
            + "vlogger vocalist volunteer waiter walker warden warrior weaver webmaster whistle-blower "
            + "whistleblower wicketkeeper winemaker winger witness worker wrestler writer youtuber "
            + "zoologist"),
        // Who shares a play, a band, a wedding with another.
        (WordSense.Role,
            "bandmate castmate classmate costar crewmate groomsman housemate labelmate newlywed schoolmate "
            + "mother-to-be father-to-be docker physio"),
        (WordSense.Role | WordSense.Male,
            "actor alderman anchorman assemblyman bachelor baron bloke boy bridegroom businessman "
            + "cameraman clergyman congressman count cowboy craftsman dad duke earl emperor father-of-one "
            + "father-of-two fireman fisherman friar frontman gentleman godfather gunman guy headmaster "
            + "hitman horseman king knight lad landlord layman lineman man monk nobleman patrolman playboy "
            + "policeman postman priest prince salesman schoolboy sportsman statesman stuntman tribesman "
            + "waiter widower"),
        (WordSense.Role | WordSense.Female,
            "actress anchorwoman assemblywoman ballerina baroness bride businesswoman camerawoman "
            + "chairwoman comedienne congresswoman councilwoman countess cowgirl dame divorcee duchess "
            + "empress fiancée girl goddess headmistress heiress heroine horsewoman hostess housewife lady "
            + "landlady lass matriarch mezzo-soprano midwife mom mum noblewoman nun policewoman princess "
            + "queen saleswoman schoolgirl seamstress showgirl songstress soprano spinster spokeswoman "
            + "sportswoman stateswoman stewardess supermodel waitress widow woman"),
    ];
}
