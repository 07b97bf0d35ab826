using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Short forms of given names: "Bill Ashe" may be "William Ashe".</summary>
static class GivenNames
{
    // The long form, then its short ones.
    static readonly string[] Rows =
    [
        "william will bill billy willie", "robert rob robbie bob bobby", "richard rick rich dick richie",
        "james jim jimmy jamie", "john jack johnny jonny", "joseph joe joey", "michael mike mick mickey",
        "thomas tom tommy", "edward ed eddie ted teddy ned", "charles charlie chuck", "christopher chris kit",
        "daniel dan danny", "dean deano", "david dave davy", "donald don donnie", "anthony tony", "antony ant",
        "andrew andy drew", "alexander alex alec", "benjamin ben benny", "bernard bernie", "samuel sam sammy",
        "matthew matt", "nicholas nick nicky", "patrick pat paddy", "peter pete", "philip phil",
        "gregory greg", "jeffrey jeff", "geoffrey geoff", "gerald gerry jerry", "kenneth ken kenny",
        "lawrence larry", "stephen steve stevie", "steven steve", "stuart stu", "timothy tim", "walter walt",
        "zachary zach zack", "joshua josh", "jonathan jon", "nathaniel nate nat", "theodore theo",
        "frederick fred freddie", "francis frank", "vincent vince", "victor vic", "raymond ray",
        "ronald ron ronnie", "mitchell mitch", "maxwell max", "henry harry hank", "harold hal",
        "albert al bert", "abraham abe", "arthur art", "eugene gene", "douglas doug", "dominic dom",
        "oliver ollie", "rafael rafa", "elizabeth liz lizzie beth betty betsy eliza",
        "margaret maggie meg peggy madge", "katherine kate katie kathy kat", "catherine cathy cath cate",
        "jennifer jen jenny", "jessica jess jessie", "susan sue susie", "barbara barb babs", "barnaby barney",
        "leonard lenny len", "marvin marv", "jonathan jonty jon", "patricia trish pat patty tricia",
        "deborah deb debbie", "rebecca becky becca", "victoria vicky vicki", "christine chris chrissie",
        "christina tina", "samantha sam", "alexandra alex sandra", "nicola nicky nikki", "pamela pam",
        "josephine jo josie", "joanna jo", "isabella bella izzy", "isabel izzy", "abigail abby",
        "amanda mandy", "angela angie", "caroline carrie", "charlotte lottie charlie", "cynthia cindy",
        "dorothy dot dottie", "eleanor ellie nell", "emily em", "frances fran", "gabrielle gabby",
        "geraldine gerry", "gillian gill", "helen nell", "jacqueline jackie", "judith judy", "kimberly kim",
        "madeleine maddy maddie", "melanie mel", "olivia liv", "penelope penny", "philippa pippa",
        "rosemary rosie", "sarah sally", "stephanie steph", "teresa terry tess", "theresa terry tess",
        "valerie val", "vivian viv", "winifred winnie",
    ];

    // Each form → the others of its rows.
    static readonly Dictionary<ulong, ulong[]> Forms = FormsOfRows();

    static Dictionary<ulong, ulong[]> FormsOfRows()
    {
        Dictionary<ulong, ulong[]> forms = [];
        foreach (string row in Rows)
        {
            ulong[] names = Array.ConvertAll(row.Split(' '), name => WordHash.Of(name));
            foreach (ulong name in names)
            {
                ulong[] known = forms.GetValueOrDefault(name, []);
                forms[name] = [.. known, .. Array.FindAll(names, other => other != name && !known.Contains(other))];
            }
        }
        return forms;
    }

    /// <summary>The other forms of a given name.</summary>
    public static ReadOnlySpan<ulong> FormsOf(ulong name) => Forms.GetValueOrDefault(name);

    /// <summary>Whether two given names may be of one person.</summary>
    public static bool AreOne(ulong one, ulong other) => one == other || FormsOf(one).Contains(other);
}
