using System.Buffers;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>UTF-8 → page tree, by the HTML standard.</summary>
/// <remarks>https://html.spec.whatwg.org/#parsing. Nothing that a page holds makes it fail, and its work is linear in the page.</remarks>
static class PageParser
{
    /// <summary>The zeros that must stand behind a page, so that a vector can be read from any place in it.</summary>
    public const int Padding = LetterBlock.Longest;

    /// <summary>Parses a page, scripting off.</summary>
    /// <param name="buffer">
    /// Valid UTF-8 with line feeds only, then <see cref="Padding"/> zeros. It must outlive the tree, whose words are slices of it.
    /// </param>
    /// <param name="length">How many bytes are the page.</param>
    /// <param name="hasNul">Whether there is a NUL among them.</param>
    /// <param name="limits">When to end early.</param>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    /// <exception cref="TimeoutException">The time is up.</exception>
    public static PageTree Parse(byte[] buffer, int length, bool hasNul, in ReadingLimits limits) =>
        new TreeBuilder { HasNul = hasNul }.Build(buffer, length, limits);

    /// <summary>Parses a page that is at hand as a string.</summary>
    public static PageTree Parse(string html, bool isScripting = false) =>
        Parse(html, new TreeBuilder { IsScripting = isScripting, OwnsSource = true }, ReadingLimits.None);

    /// <summary>Parses a page that is at hand as a string, within limits.</summary>
    public static PageTree Parse(string html, in ReadingLimits limits) =>
        Parse(html, new TreeBuilder { OwnsSource = true }, limits);

    /// <summary>Parses markup as the contents of an element: its nodes are the children of the tree's html element.</summary>
    /// <param name="html">The markup.</param>
    /// <param name="context">The element that it stands in.</param>
    /// <param name="isScripting">Whether noscript holds text instead of elements.</param>
    public static PageTree ParseFragment(string html, FragmentContext context, bool isScripting = false) =>
        Parse(html, new TreeBuilder { Context = context, IsScripting = isScripting, OwnsSource = true }, ReadingLimits.None);

    /// <summary>A string as the parser takes it, in an array of the shared pool; carriage returns become line feeds.</summary>
    public static byte[] BufferOf(string html, out int length)
    {
        if (html.Contains('\r'))
            html = html.Replace("\r\n", "\n").Replace('\r', '\n');
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length) + Padding);
        length = Encoding.UTF8.GetBytes(html, buffer);
        buffer.AsSpan(length, Padding).Clear();
        return buffer;
    }

    static PageTree Parse(string html, TreeBuilder builder, in ReadingLimits limits)
    {
        byte[] buffer = BufferOf(html, out int length);
        builder.HasNul = html.Contains('\0');
        return builder.Build(buffer, length, limits);
    }
}
