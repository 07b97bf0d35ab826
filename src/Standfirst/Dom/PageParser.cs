using System.Buffers;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>UTF-8 → page tree, by the HTML standard.</summary>
static class PageParser
{
    /// <summary>The zeros that must stand behind a page, so that 64 bytes can be loaded at its last.</summary>
    public const int Padding = 64;

    /// <summary>Parses a page, scripting off.</summary>
    /// <param name="buffer">
    /// An array of the shared pool: valid UTF-8 with line feeds only, then <see cref="Padding"/> zeros. The tree takes it over.
    /// </param>
    /// <param name="length">How many bytes are the page.</param>
    /// <param name="limits">When to end early.</param>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    /// <exception cref="TimeoutException">The time is up.</exception>
    public static PageTree Parse(byte[] buffer, int length, in ReadingLimits limits = default) =>
        new TreeBuilder().Build(buffer, length, NoneIfDefault(limits));

    /// <summary>Parses a page that is at hand as a string; carriage returns become line feeds.</summary>
    public static PageTree Parse(string html, in ReadingLimits limits = default)
    {
        byte[] buffer = BufferOf(html, out int length);
        return Parse(buffer, length, limits);
    }

    internal static PageTree Parse(string html, bool isScripting)
    {
        byte[] buffer = BufferOf(html, out int length);
        return new TreeBuilder { IsScripting = isScripting }.Build(buffer, length, NoneIfDefault(default));
    }

    /// <summary>Parses markup as the contents of an element: its nodes are the children of the tree's html element.</summary>
    /// <param name="html">The markup.</param>
    /// <param name="context">The HTML element that it stands in.</param>
    public static PageTree ParseFragment(string html, TagName context = TagName.Div) =>
        ParseFragment(html, new FragmentContext((ushort)context, NodeFlags.None), isScripting: false);

    internal static PageTree ParseFragment(string html, FragmentContext context, bool isScripting)
    {
        byte[] buffer = BufferOf(html, out int length);
        return new TreeBuilder { Context = context, IsScripting = isScripting }.Build(buffer, length, NoneIfDefault(default));
    }

    static ReadingLimits NoneIfDefault(in ReadingLimits limits) => limits.Deadline == 0 ? limits with { Deadline = long.MaxValue } : limits;

    internal static byte[] BufferOf(string html, out int length)
    {
        if (html.Contains('\r'))
            html = html.Replace("\r\n", "\n").Replace('\r', '\n');
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length) + Padding);
        length = Encoding.UTF8.GetBytes(html, buffer);
        buffer.AsSpan(length, Padding).Clear();
        return buffer;
    }
}
