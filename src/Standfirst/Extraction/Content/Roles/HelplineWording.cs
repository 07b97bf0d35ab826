using System.Buffers;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Roles;

/// <summary>Tells boxes that say where readers in need find help.</summary>
static class HelplineWording
{
    // What such boxes call the places, and whom they speak to.
    static readonly Phrases Places = new(
        [
            "helpline", "suicide prevention", "suicide & crisis lifeline", "crisis lifeline", "samaritans", "crisis line", "crisis text line", "support line",
            "affected by any of the issues", "affected by the issues", "affected by this story", "if you need support",
            "if you or someone you know", "if you are in crisis", "if you’re struggling", "if you are struggling",
            "telefonseelsorge", "hilfetelefon", "krisentelefon", "seelsorge", "nummer gegen kummer", "sorgentelefon", "suizidgedanken",
            "kreisen ihre gedanken", "dargebotene hand", "numéro d’écoute", "numéro national", "sos amitié", "suicide écoute",
            "teléfono de la esperanza", "línea de atención", "línea de ayuda", "telefono amico", "numero verde", "centro antiviolenza",
            "centro de valorização da vida", "linha de apoio", "praat erover", "denk je aan zelfmoord", "livslinien", "mental helse",
            "självmordslinjen", "kriisipuhelin", "telefon zaufania", "linka bezpečí", "linka důvěry", "lelkisegély", "телефон доверия",
            "いのちの電話", "相談窓口", "求助热线", "자살예방",
        ]);

    // "116 123", "0800 111 0 111", "+49 30 …", "988": a place to call, or an address to write to.
    const int FewestDigits = 3;

    // A box is a paragraph or two; the story itself may speak of a helpline at length.
    const int LongestBox = 900;

    /// <summary>Whether a block's words send readers in need somewhere: a place that helps, and how to reach it.</summary>
    public static bool Is(ReadOnlySpan<char> words) =>
        words.Length <= LongestBox && (HasNumber(words) || HasAddress(words)) && Places.AreIn(words);

    static bool HasNumber(ReadOnlySpan<char> words)
    {
        while (words.IndexOfAnyInRange('0', '9') is >= 0 and var start)
        {
            words = words[start..];
            int end = words.IndexOfAnyExcept(OfNumbers);
            var number = end < 0 ? words : words[..end];
            int digits = 0;
            foreach (char sign in number)
                digits += char.IsAsciiDigit(sign) ? 1 : 0;
            if (digits >= FewestDigits)
                return true;
            words = words[number.Length..];
        }
        return false;
    }

    static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789 -/.()\u00A0");

    static bool HasAddress(ReadOnlySpan<char> words) =>
        words.Contains('@') || words.ContainsAny(BeginningsOfAddresses);

    static readonly SearchValues<string> BeginningsOfAddresses =
        SearchValues.Create(["www.", "://"], StringComparison.OrdinalIgnoreCase);
}
