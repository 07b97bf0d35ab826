using System.Text;
using Standfirst.Collect.Reservations;

namespace Standfirst.Fuzzing.Targets;

sealed class ReservationsTarget : Target
{
    static readonly string[] Headers = ["TDM-Reservation", "TDM-Policy", "X-Robots-Tag", "Content-Signal"];

    static readonly string[] Paths = ["/", "/news/quay", "/a%2Fb?c=d"];

    public override string Name => "tdmrep";

    public override string Promise => "tdmrep.json, and its lines as headers → reservations, each once and not too many";

    public override IEnumerable<byte[]> Seeds =>
    [
        """
        [{"location":"/news/*","tdm-reservation":1,"tdm-policy":"https://a.example/policy.json"},
        {"location":"/","tdm-reservation":0}]
        """u8.ToArray(),
        """{"location":"*","tdm-reservation":"1",/* why */}"""u8.ToArray(),
        """
        1
        https://a.example/policy.json
        noai, noarchive, examplebot: nosnippet, unavailable_after: Friday, 01 Jan 2027 00:00:00 GMT
        search=yes, ai-train=no
        """u8.ToArray(),
    ];

    public override IReadOnlyList<string> Words =>
    [
        "{", "}", "[", "]", "\"location\":", "\"tdm-reservation\":", "\"tdm-policy\":", "1", "0", "\"1\"", "\"/a*b*$\"",
        "\"\\ud800\"", "null", ",", ":", "/*", "*/", "//",
        "noai", "noimageai", "noarchive", "standfirst:", "*:", "unavailable_after:", "Friday, 01 Jan 2027",
        "31 Dec 9999 23:59:59 -2359", "01 Jan 0001 00:00:00 +1400", "max-snippet:1", "search=no", "ai-train=no",
        "ai-input=yes", "=", "\n", "\u00FF",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("[", "]"), ("{\"location\":", "}"), ("noai,", ""), ("a:", ""), ("*a", ""),
    ];

    public override void Take(byte[] input, Signs signs)
    {
        TdmFile file = TdmFile.Parse(input);
        string[] lines = Encoding.UTF8.GetString(input).Split('\n', 2 * Headers.Length);
        foreach (string path in Paths)
        {
            var gathered = PageReservations.Gather(
                file.Find(path),
                lines[^1],
                header => lines.Where((_, line) => Headers[line % Headers.Length] == header),
                "standfirst");
            if (gathered.Distinct().Count() != gathered.Count || gathered.Count > BoundedList.MostReservations)
                throw new BrokenException("reservations are told twice, or too many", $"{gathered.Count}");
            foreach (Reservation reservation in gathered)
                signs.See(reservation.From, reservation.Rule.Split('=')[0] + (reservation.Policy is null));
        }
        signs.See("weight", file.Weight);
    }
}
