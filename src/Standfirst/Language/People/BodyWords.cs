namespace Standfirst.Language.People;

/// <summary>Words of names that are nobody's: bodies, brands, days.</summary>
static class BodyWords
{
    /// <summary>What the words of each list can be.</summary>
    public static readonly (WordSense Sense, string Words)[] Rows =
    [
        // They make a run of capitals the name of a body or a work.
        (WordSense.Organisation,
            "inc inc. corp corp. co co. ltd ltd. llc plc gmbh lda ltda nv bv srl spa oyj ag group "
            + "holdings company companies corporation partners associates enterprises industries systems "
            + "technologies technology solutions services communications airlines airways motors "
            + "pharmaceuticals laboratories labs studios pictures entertainment records media news press "
            + "times post journal gazette herald tribune telegraph guardian observer mirror mail magazine "
            + "review network channel radio television broadcasting university college school academy "
            + "institute institution faculty department ministry office bureau agency administration "
            + "authority commission committee council board court tribunal parliament senate congress "
            + "assembly house government cabinet party union league federation association society "
            + "foundation trust fund bank club united city rovers wanderers athletic fc afc cf rangers "
            + "hospital clinic centre center church cathedral temple mosque museum gallery library theatre "
            + "theater orchestra choir ballet opera band festival awards award prize cup championship "
            + "championships games olympics tournament open series conference summit forum convention "
            + "treaty act bill law amendment constitution agreement accord protocol army navy force forces "
            + "police service guard corps brigade regiment battalion militia front movement organization "
            + "organisation alliance coalition project programme program campaign initiative plan policy "
            + "studio store market exchange index hotel restaurant cafe bar pub inn stadium arena airport "
            + "station railway railways line lines express theorem syndrome disease effect model method "
            + "theory archives release statement report edition album song film movie book show tour day "
            + "week month year century war battle revolution crisis scandal affair trial case scholarship "
            + "fellowship team squad crew medal order star cross legion watch international global national "
            + "royal federal american-islamic rights crusade ministries laboratory lounge homes advisers "
            + "cyclone hurricane typhoon "
            + "advisors economics hotels resorts realty logistics ventures capital insurance brewery bakery "
            + "salon boutique cruises ferries shipping steel electric petroleum mining foods nurseries "
            + "publishing interactive aviation aerospace dynamics robotics biotech therapeutics sciences "
            + "diagnostics healthcare software hostel lodge campsite farms kitchen roasters confectionery furniture carpets "
            + "builders haulage freight cycles garage leisure pianos fashion cosmetics skincare brands retail wholesale gym "
            + "fitness spa preschool kindergarten sanctuary hospice charity collective cooperative co-op consortium caucus "
            + "distillery brewing winery vineyards cellars estates browser "
            + "chamber shelter"),

        // Names of bodies, firms and things.
        (WordSense.Brand,
            "congress parliament senate instagram facebook twitter x tiktok youtube google apple "
            + "microsoft amazon netflix whatsapp snapchat reddit wikipedia wikinews linkedin spotify tesla "
            + "toyota honda ford nissan bmw boeing airbus reuters bbc cnn nbc cbs abc itv pbs npr afp ap "
            + "fox msnbc espn nato un eu uk us u.s. usa u.k. u.n. fbi cia nsa nasa nhs who imf unesco "
            + "unicef opec gop dnc rnc isis isil al-qaeda qaeda taliban hamas hezbollah hizbollah fatah eta "
            + "ira nba nfl nhl mlb fifa uefa ioc gmt covid covid-19 internet web earth mars moon sun bible "
            + "quran koran torah olympics paralympics pentagon kremlin westminster brexit islam christianity "
            + "judaism "
            + "hinduism buddhism catholicism god allah jesus christ santa batman superman spider-man "
            + "harvard yale oxford cambridge princeton stanford mit ios android windows linux iphone ipad "
            + "playstation xbox disney pixar nike adidas gucci chanel sony samsung huawei nokia intel ibm "
            + "nazi fargo exxon halliburton lockheed rolls-royce pfizer walmart starbucks nestle nestlé volkswagen renault "
            + "peugeot stellantis unilever vodafone barclays hsbc natwest tesco asda lidl aldi ikea uber airbnb paypal "
            + "mastercard lufthansa ryanair easyjet deloitte accenture kpmg nvidia openai chatgpt mozilla firefox adobe "
            + "ebay costco safeway heineken carlsberg lego mattel hasbro ubisoft nintendo mcdonald's"),

        // Months, weekdays, feasts.
        (WordSense.Calendar,
            "january february march april may june july august september october november december jan "
            + "jan. feb feb. mar. apr. jun. jul. aug. sep. sept. sept oct oct. nov nov. dec dec. monday "
            + "tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays "
            + "fridays saturdays sundays christmas easter halloween thanksgiving ramadan passover diwali "
            + "hanukkah yom kippur eid lent advent epiphany bst gmt est edt pst pdt utc a.m. p.m. am pm"),
    ];
}
