using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Declared;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata;

/// <summary>A headline on the page itself.</summary>
/// <param name="Node">Its element.</param>
/// <param name="Text">Its words, a kicker left out.</param>
/// <param name="Kicker">The kicker printed inside its element; null when there is none.</param>
sealed record PrintedHeadline(PageNode Node, string Text, string? Kicker)
{
    const int MostCandidates = 60;
    const int LongestHeadline = 400;
    const int DeepestLook = 10;
    const int MostParts = 40;
    const ClassHint Following = ClassHint.Standfirst | ClassHint.Topic | ClassHint.Author | ClassHint.Date;

    // Weights of what speaks for a heading, against an agreement with the declared titles of 0 to 1.
    const double FirstLevel = .45;
    const double SecondLevel = .1;
    const double SaysHeadline = .15;
    const double Beside = -.5;
    const double NamesSite = -.6;
    const double LinksHome = -.6;
    const double InAddress = .4;
    const double InPageHeader = -.1;

    /// <summary>An h1 without a word of the declared titles is still a headline, other elements must share
    /// most of them.</summary>
    const double LeastScore = .45;

    /// <summary>The element that agrees best with what is declared; null when no element looks like a
    /// headline.</summary>
    public static PrintedHeadline? Find(PageDeclarations page, SiteNames site, IReadOnlyList<string> declared)
    {
        PrintedHeadline? best = null;
        var address = AddressWords(page);
        double highest = 0;
        foreach (var (node, hints) in Candidates(page))
        {
            string text = page.Lines.ShortText(node);
            if (text.Length is < 2 or > LongestHeadline || Letters.Key(text).Length == 0)
                continue;
            double agreement = declared.Select(title => AgreementOf(text, title)).DefaultIfEmpty(0).Max();
            double score = agreement
                + (node.Tag == TagName.H1 ? FirstLevel : node.Tag is TagName.H2 or TagName.H3 ? SecondLevel
                    : 0)
                + ((hints & ClassHint.Headline) != 0 ? SaysHeadline : 0)
                + (IsBeside(node) ? Beside : 0)
                + (IsInPageHeader(node) ? InPageHeader : 0)
                + (LeadsHome(node, page) ? LinksHome : 0)
                + InAddress * ShareIn(address, text)
                + (site.Is(text) && agreement < 1 ? NamesSite : 0);
            if (score < LeastScore || score <= highest)
                continue;
            highest = score;
            best = Parted(node, text, declared);
        }
        return best ?? LineOf(page);
    }

    // Old pages print the headline in a bold line of a table: it is the line that the title repeats.
    static PrintedHeadline? LineOf(PageDeclarations page)
    {
        const int fewestWords = 3, mostLines = 2_000;
        if (page.Title is not { } title)
            return null;
        var parts = TitleLine.Parts(title).Append(title)
            .Where(part => Letters.Words(part).Count >= fewestWords).Select(Letters.Key)
                .ToHashSet(StringComparer.Ordinal);
        for (int line = 0; line < page.Lines.Count && line < mostLines && parts.Count > 0; line++)
        {
            if (page.Lines[line].Length <= LongestHeadline && page.Lines.TextOf(line) is var text
                && parts.Contains(Letters.Key(text)))
                return new(page.Lines.ElementOf(line), text, null);
        }
        return null;
    }

    static IEnumerable<HintedElement> Candidates(PageDeclarations page) =>
        page.Headings.Take(MostCandidates).Select(node => new HintedElement(node, ClassWords.HintsOf(node)))
            .Concat(page.Hinted.Where(element => (element.Hints & ClassHint.Headline) != 0
                && element.Node.Tag is not (TagName.H1 or TagName.H2 or TagName.H3 or TagName.A))
                    .Take(MostCandidates));

    static double AgreementOf(string printed, string declared)
    {
        string one = Letters.Key(printed), other = Letters.Key(declared);
        return one == other ? 1 : Math.Min(.95, Letters.Agreement(printed, declared));
    }

    // "/2020/12/ferry-runs-again.html": the last part of the address that has some words is made of the
    // headline's.
    static List<string> AddressWords(PageDeclarations page)
    {
        const int fewest = 3;
        if ((page.Url ?? page.Base)?.AbsolutePath is not { } path)
            return [];
        return path.Split('/').Select(part => Letters.Words(Uri.UnescapeDataString(part)))
            .LastOrDefault(words => words.Count >= fewest) ?? [];
    }

    static double ShareIn(List<string> address, string text)
    {
        if (address.Count == 0)
            return 0;
        var words = Letters.Words(text).ToHashSet(StringComparer.Ordinal);
        return (double)address.Count(words.Contains) / address.Count;
    }

    /// <summary>Whether a line is a link to the front page: then it is the publication's own name.</summary>
    public static bool LeadsHome(PageNode node, PageDeclarations page)
    {
        foreach (var part in node.Descendants)
        {
            if (part.Tag == TagName.A)
                return IsHome(part, page);
        }
        return node.Closest(TagName.A) is { Exists: true } around && IsHome(around, page);
    }

    static bool IsHome(PageNode link, PageDeclarations page) =>
        link.Attribute(AttributeName.Href) is { } href && page.Absolute(href) is { } address
        && new Uri(address) is { AbsolutePath: "/", Query: "" } home
            && (page.Url ?? page.Base) is { AbsolutePath: not "/" } own && home.Host == own.Host;

    static bool IsInPageHeader(PageNode node) =>
        node.Closest(TagName.Header) is { Exists: true } header
            && header.Closest(TagName.Article) is { Exists: false }
        && header.Closest(TagName.Main) is { Exists: false };

    static bool IsBeside(PageNode node)
    {
        for (int level = 0; level < DeepestLook && node.IsElement
            && node.Tag != TagName.Body; level++, node = node.Parent)
        {
            if (node.Tag is TagName.Nav or TagName.Footer or TagName.Aside
                || (ClassWords.HintsOf(node) & ClassHint.Aside) != 0)
                return true;
        }
        return false;
    }

    // A kicker or a summary may share the headline's element. It is set apart by its class, or because what
    // is left is exactly what the page declares as its headline.
    static PrintedHeadline Parted(PageNode node, string whole, IReadOnlyList<string> declared)
    {
        string key = Letters.Key(whole);
        if (declared.Any(title => Letters.Key(title) == key)
            && !declared.Any(title => IsEndOf(Letters.Key(title), key)))
            return new(node, whole, null);
        int looked = 0;
        foreach (var part in node.Descendants)
        {
            if (part.IsElement && ++looked > MostParts)
                break;
            if (!part.IsElement || VisibleText.Of(part) is not { Length: > 0 } words
                || words.Length >= whole.Length)
                continue;
            bool leads = whole.StartsWith(words, StringComparison.Ordinal),
                ends = whole.EndsWith(words, StringComparison.Ordinal);
            if (!leads && !ends)
                continue;
            string rest = WhiteSpace.Collapse(leads ? whole[words.Length..] : whole[..^words.Length])
                .Trim(' ', ':', '|', '–', '-', '/', '+');
            var hints = ClassWords.HintsOf(part);
            bool declaredSo = declared.Any(title => Letters.Key(title) == Letters.Key(rest));
            bool kicker = leads && (hints & ClassHint.Kicker) != 0;
            bool other = ends && (hints & Following) != 0;
            if (Letters.Key(rest).Length > 0 && (declaredSo || kicker || other))
                return new(node, rest, leads ? words : null);
        }
        return new(node, whole, null);
    }

    static bool IsEndOf(string shorter, string whole) =>
        shorter.Length > 10 && shorter.Length < whole.Length
            && whole.EndsWith(shorter, StringComparison.Ordinal);
}
