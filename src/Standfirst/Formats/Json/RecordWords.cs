using Standfirst.Articles;

namespace Standfirst.Formats.Json;

/// <summary>What the record calls the members of the enumerations, each in its member's place.</summary>
/// <remarks>Written out, because the first look into an enumeration's names costs as much as writing a page.</remarks>
static class RecordWords
{
    static readonly string[] PageKinds =
        ["other", "article", "liveBlog", "gallery", "video", "index", "consentWall", "botCheck", "error"];

    static readonly string[] BlockKinds =
    [
        "paragraph", "heading", "listItem", "blockQuote", "pullQuote", "code", "preformatted", "table", "figure", "embed",
        "liveEntry",
    ];

    static readonly string[] BlockRoles = ["correction", "update", "helpline", "question", "answer"];

    static readonly string[] AuthorKinds = ["person", "agency", "desk"];

    static readonly string[] Precisions = ["day", "minute", "second"];

    static readonly string[] MarkKinds = ["emphasis", "strong", "sub", "sup"];

    static readonly string[] QuotationKinds = ["direct", "mixed", "indirect"];

    static readonly string[] DescriptionKinds = ["role", "age", "other"];

    // TIMEX3 writes them in capitals.
    static readonly string[] TimeTypes = ["DATE", "TIME", "DURATION", "SET"];

    static readonly string[] CorrectionKinds = ["correction", "clarification", "update", "editorsNote"];

    static readonly string[] CorrectedFields = ["authors", "published", "speaker"];

    public static string Of(PageKind kind) => PageKinds[(int)kind];

    public static string Of(BlockKind kind) => BlockKinds[(int)kind];

    public static string? Of(BlockRole? role) => role is { } known ? BlockRoles[(int)known] : null;

    public static string Of(AuthorKind kind) => AuthorKinds[(int)kind];

    public static string Of(MomentPrecision precision) => Precisions[(int)precision];

    public static string Of(MarkKind kind) => MarkKinds[(int)kind];

    public static string Of(QuotationKind kind) => QuotationKinds[(int)kind];

    public static string Of(PersonDescriptionKind kind) => DescriptionKinds[(int)kind];

    public static string Of(TimeExpressionType type) => TimeTypes[(int)type];

    public static string Of(CorrectionKind kind) => CorrectionKinds[(int)kind];

    public static string Of(CorrectedField field) => CorrectedFields[(int)field];
}
