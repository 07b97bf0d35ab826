using Microsoft.Playwright;

namespace Standfirst.Browser;

/// <summary>How somebody looks at the room.</summary>
/// <param name="Width">The window's width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Scheme">Light or dark, as the machine has it.</param>
sealed record View(int Width, int Height, ColorScheme Scheme)
{
    /// <summary>A desk's screen by day.</summary>
    public static readonly View Desktop = new(1280, 900, ColorScheme.Light);

    /// <summary>All views that every screen must be fit for, by name.</summary>
    public static readonly Dictionary<string, View> All = new()
    {
        ["desktop-light"] = Desktop,
        ["desktop-dark"] = Desktop with { Scheme = ColorScheme.Dark },
        ["phone-light"] = new(390, 844, ColorScheme.Light),
        ["phone-dark"] = new(390, 844, ColorScheme.Dark),
    };
}
