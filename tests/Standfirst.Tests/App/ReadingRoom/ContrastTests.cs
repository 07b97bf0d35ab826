using System.Globalization;
using System.Text.RegularExpressions;

namespace Standfirst.Tests.App.ReadingRoom;

/// <summary>The room's colours as WCAG 2.2 measures them.</summary>
public partial class ContrastTests
{
    // AA: for words of any size (1.4.3), and for what is drawn to be used (1.4.11).
    const double Words = 4.5, Drawn = 3;

    static readonly string Css = File.ReadAllText(
        Path.Combine(House.Repository.Root, "src/Standfirst.App/ReadingRoom/Assets/room.css"));

    static readonly Dictionary<string, string[]> Colours = Named().Matches(Css).ToDictionary(
        match => match.Groups[1].Value, match => new[] { match.Groups[2].Value, match.Groups[3].Value });

    [Theory]
    [InlineData("ink", "paper panel mark", Words)]
    [InlineData("faint", "paper panel", Words)]
    [InlineData("accent", "paper panel", Words)]
    [InlineData("good", "paper panel", Words)]
    [InlineData("bad", "paper panel", Words)]
    [InlineData("edge", "paper panel", Drawn)]
    public void Words_are_readable_on_every_ground_they_stand_on(string ink, string grounds, double least)
    {
        foreach (string ground in grounds.Split(' '))
        {
            for (int light = 0; light < 2; light++)
                Assert.True(Contrast(Colours[ink][light], Colours[ground][light]) >= least, $"{ink} on {ground}");
        }
    }

    [Fact]
    public void A_speakers_colour_is_readable_and_words_are_on_its_wash()
    {
        string[] speakers = [.. Colours.Keys.Where(name => name.StartsWith("speaker-", StringComparison.Ordinal))];
        Assert.Equal(8, speakers.Length);
        foreach (string speaker in speakers)
        {
            for (int light = 0; light < 2; light++)
            {
                string colour = Colours[speaker][light];
                string wash = Mix(colour, Colours["paper"][light], 0.13);
                Assert.Contains($"color-mix(in srgb, var(--{speaker}) 13%, var(--paper))", Css);
                Assert.True(Contrast(colour, Colours["paper"][light]) >= Words, speaker);
                Assert.True(Contrast(colour, Colours["panel"][light]) >= Words, speaker);
                Assert.True(Contrast(Colours["ink"][light], wash) >= Words, $"ink on the wash of {speaker}");
            }
        }
    }

    static double Contrast(string one, string other)
    {
        double[] light = [Luminance(one), Luminance(other)];
        return (light.Max() + 0.05) / (light.Min() + 0.05);
    }

    // The weights and the curve are those of WCAG 2.2's definition of relative luminance.
    static double Luminance(string colour) => Channels(colour)
        .Select(channel => channel / 255.0)
        .Select(channel => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4))
        .Zip([0.2126, 0.7152, 0.0722], (channel, weight) => channel * weight)
        .Sum();

    static string Mix(string one, string other, double share) => "#" + string.Concat(Channels(one)
        .Zip(Channels(other), (first, second) => ((int)Math.Round((first * share) + (second * (1 - share)))).ToString("x2")));

    static IEnumerable<int> Channels(string colour) => new[] { 1, 3, 5 }
        .Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")]
    private static partial Regex Named();
}
