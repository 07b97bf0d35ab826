using System.Buffers;

namespace Standfirst.Language.Marks;

/// <summary>Which letters are quotation marks, and what each can be.</summary>
static class MarkLetters
{
    /// <summary>What a mark can be.</summary>
    [Flags]
    public enum Side : byte
    {
        None = 0,
        Opens = 1,
        Closes = 2,

        /// <summary>Its neighbours tell.</summary>
        Either = Opens | Closes,
    }

    // ” opens in Swedish and Finnish, “ closes in German, Czech, Bulgarian; » and « change sides in Danish and in German books.
    static readonly (string Letters, MarkFamily Family, Side Side)[] Table =
    [
        ("„‟〝", MarkFamily.Double, Side.Opens),
        ("“”\"＂", MarkFamily.Double, Side.Either),
        ("〞〟", MarkFamily.Double, Side.Closes),
        ("‚‛", MarkFamily.Single, Side.Opens),
        ("‘’'", MarkFamily.Single, Side.Either),
        ("«»", MarkFamily.Angle, Side.Either),
        ("‹›", MarkFamily.SingleAngle, Side.Either),
        ("「﹁｢", MarkFamily.Corner, Side.Opens),
        ("」﹂｣", MarkFamily.Corner, Side.Closes),
        ("『﹃", MarkFamily.DoubleCorner, Side.Opens),
        ("』﹄", MarkFamily.DoubleCorner, Side.Closes),
    ];

    /// <summary>All of them.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create(string.Concat(Table.Select(row => row.Letters)));

    // By letter: every mark of a text is looked up several times.
    static readonly (MarkFamily Family, Side Side)[] ByLetter = Lookup();

    static (MarkFamily, Side)[] Lookup()
    {
        var found = new (MarkFamily, Side)[char.MaxValue + 1];
        foreach (var (letters, family, side) in Table)
        {
            foreach (char letter in letters)
                found[letter] = (family, side);
        }
        return found;
    }

    /// <summary>What a letter is; no family where it is no quotation mark.</summary>
    public static (MarkFamily Family, Side Side) Of(char letter) => ByLetter[letter];

    /// <summary>What a mark most likely is where neither its neighbours nor an open mark tell.</summary>
    public static Side UsualSide(char letter) => letter switch
    {
        '“' or '‘' or '«' or '‹' => Side.Opens,
        '”' or '’' or '»' or '›' => Side.Closes,
        _ => Side.None,
    };

    /// <summary>Whether two marks are a pair as printers use them: “ ”, „ “, ” ”, » «.</summary>
    public static bool ArePair(char opening, char closing) => (opening, closing) switch
    {
        ('“', '”') or ('„' or '‟', '“' or '”') or ('"', '"') or ('＂', '＂') or ('〝', _) => true,
        ('‘' or '‛', '’') or ('‚', '‘' or '’') or ('\'', '\'') => true,
        ('«', '»') or ('»', '«') or ('‹', '›') or ('›', '‹') => true,
        _ => false,
    };
}
