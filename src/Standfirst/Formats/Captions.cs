using Standfirst.Articles;

namespace Standfirst.Formats;

/// <summary>The line that tells what a picture, a post or a moment is.</summary>
static class Captions
{
    /// <summary>"The new ward — Photo: Ana Ruiz", or the half that is known; null when neither is.</summary>
    public static string? Of(Image image) => Join(" — ", image.Caption ?? image.Alt, image.Credit);

    /// <summary>"Instagram · Mara Lindqvist (@maralindqvist) · 2020-12-23", as far as known.</summary>
    public static string Of(Embed embed) =>
        Join(" · ", PlatformNames.Of(embed.Platform), AccountOf(embed), embed.Posted) ?? "";

    /// <summary>"Mara Lindqvist (@maralindqvist)", as far as known; null when nothing is.</summary>
    public static string? AccountOf(Embed embed) => embed switch
    {
        { Author: { } author, Handle: { } handle } => $"{author} (@{handle})",
        { Handle: { } handle } => $"@{handle}",
        _ => embed.Author,
    };

    /// <summary>"2020-12-23 09:14+00:00".</summary>
    public static string Of(Moment moment) => OfMoment(moment.Value);

    /// <summary>The same for a bare ISO 8601 value.</summary>
    public static string OfMoment(string value) => value.Replace('T', ' ');

    static string? Join(string separator, params string?[] parts)
    {
        string[] known = [.. parts.OfType<string>().Where(part => PrintableText.HasWords(part))];
        return known.Length > 0 ? string.Join(separator, known) : null;
    }
}
