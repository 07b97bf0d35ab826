namespace Standfirst.App.ReadingRoom.Look;

/// <summary>How a reader wants the room to look; kept in a cookie that says no more than this.</summary>
/// <param name="Theme">light or dark; system: as the machine has it.</param>
/// <param name="Type">serif or sans.</param>
readonly record struct Preferences(string Theme, string Type)
{
    /// <summary>The cookie: "dark.sans".</summary>
    public const string Cookie = "look";

    public static readonly string[] Themes = ["system", "light", "dark"];

    public static readonly string[] Types = ["serif", "sans"];

    /// <summary>What a request's cookie says; what it does not is as usual.</summary>
    public static Preferences Of(HttpRequest request)
    {
        string[] words = (request.Cookies[Cookie] ?? "").Split('.');
        return Of(words.ElementAtOrDefault(0), words.ElementAtOrDefault(1));
    }

    /// <summary>The known words among two given ones, the usual word for each other.</summary>
    public static Preferences Of(string? theme, string? type) => new(
        Themes.Contains(theme) ? theme! : Themes[0],
        Types.Contains(type) ? type! : Types[0]);

    /// <summary>As the cookie says it.</summary>
    public override string ToString() => $"{Theme}.{Type}";
}
