namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-intabletext</summary>
static class InTableText
{
    public static void Text(TreeBuilder builder, in TextSlice text)
    {
        // NULs are dropped.
        var added = builder.HasNul && builder.LettersOf(text).Contains((byte)0) ? builder.WithoutNuls(text) : text;
        var pending = builder.PendingTableText;
        builder.PendingTableText = pending.Length == 0 ? added
            : pending.IsSide == added.IsSide && pending.Offset + pending.Length == added.Offset
                ? pending with { Length = pending.Length + added.Length }
                : builder.Join(pending, added);
    }

    public static void StartTag(TreeBuilder builder, in Tag tag)
    {
        Flush(builder);
        builder.StartTagByMode(tag);
    }

    public static void EndTag(TreeBuilder builder, in Tag tag)
    {
        Flush(builder);
        builder.EndTagByMode(tag);
    }

    public static void EndOfFile(TreeBuilder builder)
    {
        Flush(builder);
        builder.EndOfFile();
    }

    /// <summary>Anything else: white space stays in the table, other text is fostered.</summary>
    public static void Flush(TreeBuilder builder)
    {
        var text = builder.PendingTableText;
        builder.PendingTableText = default;
        builder.Mode = builder.OriginalMode;
        if (text.Length == 0)
            return;
        if (builder.LeadingWhiteSpace(text) == text.Length)
            builder.InsertText(text);
        else
            InTable.Foster(builder, text);
    }
}
