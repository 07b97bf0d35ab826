using Standfirst.Articles;

namespace Standfirst.Formats;

/// <summary>The line that tells what a picture or a post is.</summary>
static class Captions
{
    /// <summary>"The new ward — Photo: Ana Ruiz", or the half that is known; null when neither is.</summary>
    public static string? Of(Image image) => Join(" — ", image.Caption ?? image.Alt, image.Credit);

    /// <summary>"Instagram · Mara Lindqvist (@maralindqvist) · 2020-12-23", as far as known.</summary>
    public static string Of(Embed embed)
    {
        string? account = embed switch
        {
            { Author: { } author, Handle: { } handle } => $"{author} (@{handle})",
            { Handle: { } handle } => $"@{handle}",
            _ => embed.Author,
        };
        return Join(" · ", PlatformNames.Of(embed.Platform), account, embed.Posted) ?? "";
    }

    static string? Join(string separator, params string?[] parts)
    {
        string[] known = [.. parts.OfType<string>().Where(part => PrintableText.HasWords(part))];
        return known.Length > 0 ? string.Join(separator, known) : null;
    }
}
