using Standfirst.Text;

namespace Standfirst.Extraction.Live;

/// <summary>How live blogs call themselves.</summary>
static class LiveWording
{
    // "live" by itself is too common a word: "how they live now".
    static readonly Phrases Words = new(
        [
            "live:", "live |", "| live", "- live", "– live", "— live", "live –", "live -", "live updates", "live blog", "liveblog",
            "live-blog", "as it happened", "live coverage", "live news", "/live/", "live-updates", "-live", "ticker",
            "minute by minute", "en direct", "en-direct", "minuto a minuto", "en vivo", "última hora", "in diretta", "la diretta",
            "diretta:", "ao vivo", "direto:", "volg hier", "liveticker", "följ ", "direkte:", "direkt:",
            "na żywo", "relacja", "online:", "živě", "élő", "онлайн", "трансляция", "наживо", "canlı", "速報", "直播", "실시간",
        ]);

    /// <summary>Whether a headline or an address may be that of a live blog.</summary>
    public static bool IsIn(ReadOnlySpan<char> words) => Words.AreIn(words);
}
