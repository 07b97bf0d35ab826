namespace Standfirst.Language.People;

/// <summary>Places, peoples, faiths and parties.</summary>
static class GeographyWords
{
    /// <summary>What the words of each list can be.</summary>
    public static readonly (WordSense Sense, string Words)[] Rows =
    [
        // They end the name of a place: "County", "River".
        (WordSense.PlaceTail,
            "county street road avenue lane drive boulevard square plaza place park gardens bridge river "
            + "lake sea ocean bay gulf strait island islands isle mountain mountains mount hill hills "
            + "valley desert forest beach coast peninsula canyon creek falls springs heights village town "
            + "city borough district province state states territory region republic kingdom emirates union "
            + "airport harbor harbour port pier tower palace castle hall house building prison jail "
            + "cemetery villa cottage manor station terminal highway motorway freeway parkway east west north "
            + "south northern "
            + "southern eastern western central"),

        // Peoples, faiths and parties.
        (WordSense.Nationality,
            "american african asian european british english scottish welsh irish french german italian "
            + "spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish icelandic "
            + "polish czech slovak hungarian romanian bulgarian greek turkish cypriot maltese serbian "
            + "croatian bosnian slovenian albanian macedonian kosovan montenegrin russian ukrainian "
            + "belarusian moldovan georgian armenian azerbaijani kazakh uzbek turkmen kyrgyz tajik latvian "
            + "lithuanian estonian israeli palestinian lebanese syrian jordanian iraqi iranian kuwaiti "
            + "saudi qatari bahraini emirati omani yemeni egyptian libyan tunisian algerian moroccan "
            + "sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan burundian congolese "
            + "nigerian ghanaian senegalese malian ivorian cameroonian angolan zambian zimbabwean "
            + "mozambican namibian botswanan south north afghan pakistani indian bangladeshi nepali "
            + "nepalese sri lankan burmese thai vietnamese cambodian laotian malaysian singaporean "
            + "indonesian filipino philippine chinese taiwanese tibetan mongolian japanese korean "
            + "australian canadian mexican guatemalan honduran salvadoran nicaraguan panamanian cuban "
            + "haitian dominican jamaican trinidadian venezuelan colombian ecuadorian peruvian bolivian "
            + "chilean argentine argentinian argentinean brazilian paraguayan uruguayan hawaiian alaskan "
            + "basotho motswana swazi swati gabonese togolese beninese liberian gambian guinean "
            + "mauritian malawian malagasy seychellois mauritanian chadian nigerien burkinabe burkinabè "
            + "breton flemish walloon maori māori samoan tongan fijian papuan bhutanese maldivian "
            + "bruneian timorese surinamese guyanese belizean barbadian grenadian bermudian inuit tamil "
            + "bavarian sicilian sardinian tatar chechen "
            + "texan californian londoner parisian spaniard briton swede dane turk serb croat americans "
            + "africans asians europeans britons germans "
            + "italians spaniards swedes danes finns poles czechs hungarians romanians bulgarians greeks "
            + "turks serbs croats bosnians albanians russians ukrainians georgians armenians israelis "
            + "palestinians syrians iraqis iranians egyptians libyans afghans pakistanis indians "
            + "australians canadians mexicans cubans brazilians muslim muslims christian christians jewish "
            + "jew jews hindu hindus sikh sikhs buddhist buddhists catholic catholics protestant "
            + "protestants orthodox anglican sunni shia shiite shi'ite kurd kurdish kurds arab arabs arabic "
            + "latino latina hispanic black white democrat democrats democratic republican republicans tory "
            + "tories labour conservative conservatives liberal liberals lib dem green greens communist "
            + "communists socialist socialists nazi nazis marxist islamist islamic western eastern northern "
            + "southern celtic roman catalan basque scot scots"),

        // Countries, states, cities.
        (WordSense.Place,
            "st st. saint afghanistan africa alabama alaska albania aleppo alberta algeria algiers "
            + "america amsterdam andorra angola ankara antarctica antwerp arabia argentina arizona arkansas "
            + "armenia asia athens atlanta auckland australia austria azerbaijan baghdad bahamas bahrain "
            + "bali bangkok bangladesh barbados barcelona basra bath beijing beirut belarus belfast belgium "
            + "belgrade belize benghazi benin berlin bermuda bern bhutan birmingham bogotá bogota bolivia "
            + "bologna bombay bordeaux bosnia boston botswana brazil bradford bratislava brighton brisbane "
            + "bristol britain brittany brunei brussels bucharest budapest bulgaria burma burundi cairo "
            + "calais calcutta calgary california cambodia cambridge cameroon canada canberra cannes cape "
            + "cardiff caribbean catalonia chad charlottesville chechnya chennai chernobyl chicago chile "
            + "china cincinnati cleveland cologne colombia colombo colorado congo connecticut copenhagen "
            + "cornwall corsica costa coventry crete crimea croatia cuba cyprus czechia dakar dakota dallas "
            + "damascus darfur darwin delaware delhi denmark denver derby detroit devon dhaka djibouti doha "
            + "donbas dorset dover dubai dublin dundee durban durham ecuador edinburgh edmonton egypt "
            + "england eritrea essex estonia ethiopia europe exeter fiji finland flanders florence florida "
            + "france frankfurt gabon gambia gaza geneva genoa georgia germany ghana gibraltar glasgow "
            + "gothenburg greece greenland guam guantanamo guatemala guinea guyana hague haiti halifax "
            + "hamburg hampshire hanoi harare havana hawaii helsinki hiroshima holland hollywood honduras "
            + "hong houston hull hungary iceland idaho illinois india indiana indonesia iowa iran iraq "
            + "ireland islamabad israel istanbul italy jakarta jamaica japan jerusalem johannesburg jordan "
            + "kabul kampala kandahar kansas karachi kashmir kathmandu kazakhstan kent kentucky kenya "
            + "khartoum kharkiv kherson kiev kyiv kong korea kosovo krakow kuwait kyoto kyrgyzstan lagos "
            + "lancashire laos latvia lebanon leeds leicester lesotho liberia libya lima limerick lisbon "
            + "lithuania liverpool ljubljana london los louisiana luxembourg lviv lyon macedonia madagascar "
            + "madrid maine malawi malaysia maldives mali malta manchester manhattan manila manitoba "
            + "mariupol marseille maryland massachusetts mauritania mauritius mecca melbourne memphis "
            + "mexico miami michigan milan milwaukee minneapolis minnesota minsk mississippi missouri "
            + "mogadishu moldova monaco mongolia montana montenegro montreal morocco moscow mosul "
            + "mozambique mumbai munich myanmar nagasaki nairobi namibia naples nebraska nepal netherlands "
            + "nevada newcastle niger nigeria norfolk normandy norway norwich nottingham odesa ohio "
            + "oklahoma oman ontario oregon orlando osaka oslo ottawa oxford pakistan palestine palermo "
            + "panama paraguay paris pennsylvania perth peru philadelphia philippines phoenix pittsburgh "
            + "plymouth poland porto portsmouth portugal prague pretoria provence prussia pyongyang qatar "
            + "quebec queensland quito rangoon reykjavik rhodesia riga rio riyadh romania rome rotterdam "
            + "russia rwanda sacramento salford salzburg samoa sarajevo sardinia saskatchewan scandinavia "
            + "scotland seattle senegal seoul serbia seville shanghai sheffield siberia sicily singapore "
            + "slovakia slovenia sofia somalia somerset southampton spain stockholm strasbourg stuttgart "
            + "sudan suffolk surrey sussex swansea sweden switzerland sydney syria taipei taiwan tajikistan "
            + "tallinn tanzania tasmania tbilisi tehran tennessee texas thailand tibet tokyo toronto "
            + "transylvania trinidad tripoli tunis tunisia turin turkey turkmenistan uganda ukraine ulster "
            + "uruguay utah uzbekistan valencia vancouver vatican venezuela venice vermont vienna vietnam "
            + "vilnius virginia wales warsaw washington wellington wisconsin wuhan wyoming yemen yorkshire "
            + "york zagreb zambia zealand zimbabwe zurich angeles francisco diego vegas orleans d.c. dc "
            + "paulo janeiro aires brooklyn bronx harlem queens broadway soho d.c mid-west midwest silicon "
            + "balkans baltic mediterranean atlantic pacific arctic himalayas alps andes thames seine "
            + "danube nile amazon aviv ababa scotia haifa"),
    ];
}
