namespace Standfirst.Bytes;

/// <summary>The one change that the HTML Standard makes to a page's text before it is parsed.</summary>
/// <remarks>https://infra.spec.whatwg.org/#normalize-newlines</remarks>
static class Newlines
{
    /// <summary>CR LF and CR alone become LF, in place. A text without CR is only looked through.</summary>
    /// <param name="text">UTF-8, or any other encoding that takes ASCII in byte by byte.</param>
    /// <returns>The text's new length.</returns>
    public static int Normalize(Span<byte> text)
    {
        int carriage = text.IndexOf((byte)'\r');
        if (carriage < 0)
            return text.Length;

        int end = carriage;                 // of what is done
        Span<byte> rest = text[carriage..];
        while (carriage >= 0)
        {
            text[end++] = (byte)'\n';
            rest = rest is [_, (byte)'\n', ..] ? rest[2..] : rest[1..];
            carriage = rest.IndexOf((byte)'\r');
            Span<byte> line = carriage < 0 ? rest : rest[..carriage];
            line.CopyTo(text[end..]);
            end += line.Length;
            rest = rest[line.Length..];
        }
        return end;
    }
}
