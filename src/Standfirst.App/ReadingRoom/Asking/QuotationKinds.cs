using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Asking;

/// <summary>The kinds of quotations as addresses name them.</summary>
static class QuotationKinds
{
    /// <summary>All there are, with what a reader reads of whose words they are.</summary>
    public static readonly (string Name, string Words, QuotationKind Kind)[] All =
    [
        ("direct", "the speaker’s", QuotationKind.Direct),
        ("mixed", "mixed", QuotationKind.Mixed),
        ("indirect", "the writer’s", QuotationKind.Indirect),
    ];

    /// <summary>The kind of a name; null for all of them where there is none.</summary>
    public static QuotationKind? Of(string? name)
    {
        foreach (var kind in All)
        {
            if (kind.Name == name)
                return kind.Kind;
        }
        return null;
    }
}
