namespace Standfirst.Dom.InsertionModes;

/// <summary>https://html.spec.whatwg.org/#parsing-main-intabletext</summary>
static class InTableText
{
    public static void Text(TreeBuilder builder, in TextSlice text)
    {
        var pending = builder.PendingTableText;
        builder.PendingTableText = pending.Length == 0 ? text
            : pending.IsSide == text.IsSide && pending.Offset + pending.Length == text.Offset
                ? pending with { Length = pending.Length + text.Length }
                : builder.Join(pending, text);
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
        if (builder.HasNul && builder.LettersOf(text).Contains((byte)0))
            text = builder.WithoutNuls(text);
        if (builder.LeadingWhiteSpace(text) == text.Length)
        {
            if (text.Length > 0)
                builder.InsertText(text);
            return;
        }
        InTable.Foster(builder, text);
    }
}
