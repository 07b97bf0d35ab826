namespace Standfirst.Fuzzing.Targets;

/// <summary>Everything that takes bytes from strangers, in the order of "all".</summary>
static class TargetTable
{
    static readonly Dictionary<string, Func<Target>> Makers = new Func<Target>[]
    {
        () => new ParserTarget(),
        () => new DecoderTarget(),
        () => new PageTarget(),
        () => new WarcTarget(),
        () => new LinkedDataTarget(),
        () => new FeedTarget(),
        () => new SearchTarget(),
        () => new ApiTarget(),
        () => new McpTarget(),
        () => new RecordTarget(),
        () => new PlainTextTarget(),
        () => new LanguageTarget(),
        () => new SitemapTarget(),
        () => new OpmlTarget(),
        () => new RobotsTarget(),
        () => new ReservationsTarget(),
        () => new ListsTarget(),
    }.ToDictionary(NameOf);

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Makers.Keys];

    /// <summary>Makes one, to be disposed of.</summary>
    public static Target Make(string name) => Makers[name]();

    static string NameOf(Func<Target> make)
    {
        using Target target = make();
        return target.Name;
    }
}
