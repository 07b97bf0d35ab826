namespace Standfirst.Tests.Archive.Copies;

/// <summary>Stories for the tests of copies; all names are invented.</summary>
static class CopyTexts
{
    public const string Ferry = """
        The ferry between Saltmere and Port Averne will stop running in March after its owner failed to find the 4,150,000 crowns that a new engine would cost, the harbour board said on Tuesday.
        Some 310 islanders use the boat every day to reach schools, shops and the hospital in Port Averne, and 46 of them work on the mainland.
        “We have written to everybody who ever promised us a bridge,” said Nerys Aldanby, who leads the parish council. “Nobody has written back, and nobody will before the winter is over.”
        The boat, built in 1974 in the yard of Tomas Reinholt, has broken down 28 times since last summer, and twice it had to be towed home by a fishing boat in heavy weather.
        The board wants to charter a smaller vessel from the Marram Line, which would carry no cars and only 60 passengers, until a call for tenders is finished in the autumn.
        Farmers fear for the milk that leaves the island each morning at five; a lorry would have to take the tidal road, which is open for only four hours a day.
        """;

    /// <summary>The same event, told by someone else.</summary>
    public const string FerryOtherwise = """
        Islanders on Saltmere face a winter without their boat: the company behind the crossing has announced that the ageing vessel is to be laid up for good next spring.
        At a crowded meeting in the schoolhouse Nerys Aldanby of the parish council read out letters to ministers that had remained unanswered since August.
        “We have written to everybody who ever promised us a bridge,” she told the 120 people who had come.
        Repairs were judged too dear by the harbour board, whose chairman pointed to 28 breakdowns within thirteen months and a bill of more than 900,000 crowns.
        Pupils may be given beds in Port Averne during the week, the county's head of education suggested, an idea that found few friends in the hall.
        What becomes of dairy farming on the island is open; the cooperative has asked its members to keep calm and to wait for talks with hauliers next Monday.
        """;

    /// <summary>The weather of a day: the same sentences with other figures.</summary>
    public static string Weather(int day) => $"""
        The day begins with fog in the valleys around {Towns[day]}, which clears by {9 + day} o'clock before the sun comes through in most places.
        Temperatures reach {11 + 3 * day} degrees on the coast and {14 + 2 * day} degrees inland, with a light wind from the {Winds[day]} of {5 + 4 * day} kilometres an hour.
        In the hills of {Towns[day + 1]} gusts of up to {35 + 9 * day} kilometres an hour are possible, and {2 + day} millimetres of rain may fall by the evening.
        The night stays mostly dry at {3 + day} to {7 + day} degrees, and in {Towns[day + 2]} there can be ground frost towards the morning.
        The pressure at noon was {998 + 6 * day} hectopascals, the water at {Towns[day + 3]} has {8 + day} degrees, and the pollen count stands at {120 + 37 * day}.
        """;

    static readonly string[] Towns = ["Saltmere", "Port Averne", "Great Marram", "Oxley Quay", "Brackwater", "Thornby", "Lower Wick"];
    static readonly string[] Winds = ["west", "south-east", "north", "east"];

    /// <summary>The first so many paragraphs.</summary>
    public static string Beginning(string text, int paragraphs) => string.Join('\n', text.Split('\n').Take(paragraphs));
}
