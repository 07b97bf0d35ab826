namespace Standfirst.Collect.Reservations;

/// <summary>The places beside a page where reservations stand.</summary>
static class Origin
{
    public const string TdmFile = "tdmrep.json";
    public const string Header = "header";
    public const string RobotsFile = "robots.txt";
}
