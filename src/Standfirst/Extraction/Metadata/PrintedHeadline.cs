using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Declared;

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
    const string Separators = " :|–-/+";
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
    public static PrintedHeadline? Find(
        PageDeclarations page, SiteNames site, IReadOnlyList<Statement<string>> declared)
    {
        var search = new Search(page, site, declared);
        int looked = 0;
        foreach (int number in page.Noted.Headings)
        {
            if (++looked > MostCandidates)
                break;
            search.Weigh(page.Page[number]);
        }
        looked = 0;
        foreach (int number in page.Noted.Hinted)
        {
            var node = page.Page[number];
            if ((page.Lines.HintsOf(node) & ClassHint.Headline) == 0
                || node.Tag is TagName.H1 or TagName.H2 or TagName.H3 or TagName.A)
                continue;
            if (++looked > MostCandidates)
                break;
            search.Weigh(node);
        }
        return search.Best.Exists ? Parted(search.Best, page.Lines, search.Titles) : LineOf(page);
    }

    /// <summary>What is looked for, and the best that was seen so far.</summary>
    sealed class Search
    {
        readonly PageDeclarations _page;
        readonly SiteNames _site;
        readonly ulong[] _address;
        double _highest;

        public Search(PageDeclarations page, SiteNames site, IReadOnlyList<Statement<string>> declared)
        {
            (_page, _site, _address) = (page, site, AddressWords(page));
            foreach (var title in declared)
            {
                if (!Titles.Exists(other => other.Line == title.Value))
                    Titles.Add(LineKey.Of(title.Value));
            }
        }

        /// <summary>The declared titles, each once.</summary>
        public List<LineKey> Titles { get; } = [];

        public PageNode Best { get; private set; }

        public void Weigh(PageNode node)
        {
            var text = _page.Lines.ShortText(node);
            if (text.Length is < 2 or > LongestHeadline || !PlainLetters.Any(text))
                return;
            Span<ulong> numbers = stackalloc ulong[LongestHeadline / 2 + 1];
            var words = LineKey.Sorted(text, numbers);
            double agreement = AgreementOf(text, words);
            double level = node.Tag == TagName.H1 ? FirstLevel
                : node.Tag is TagName.H2 or TagName.H3 ? SecondLevel : 0;
            double name = (_page.Lines.HintsOf(node) & ClassHint.Headline) != 0 ? SaysHeadline : 0;
            double address = InAddress * ShareIn(_address, words);
            // What speaks against it takes longer to find out.
            if (agreement + level + name + address is var most && (most < LeastScore || most <= _highest))
                return;
            double score = agreement + level + name
                + (IsBeside(node, _page.Lines) ? Beside : 0)
                + (IsInPageHeader(node) ? InPageHeader : 0)
                + (LeadsHome(node, _page) ? LinksHome : 0)
                + address
                + (_site.Is(text) && agreement < 1 ? NamesSite : 0);
            if (score < LeastScore || score <= _highest)
                return;
            _highest = score;
            Best = node;
        }

        double AgreementOf(ReadOnlySpan<char> text, ReadOnlySpan<ulong> words)
        {
            double most = 0;
            foreach (var title in Titles)
                most = Math.Max(most, title.Says(text) ? 1 : Math.Min(.95, title.Agreement(words)));
            return most;
        }
    }

    // Old pages print the headline in a bold line of a table: it is the line that the title repeats.
    static PrintedHeadline? LineOf(PageDeclarations page)
    {
        const int fewestWords = 3, mostLines = 2_000;
        if (page.Title is not { } title)
            return null;
        HashSet<string> parts = new(StringComparer.Ordinal);
        foreach (string part in (string[])[.. TitleLine.Parts(title), title])
        {
            if (LineKey.Of(part) is { Count: >= fewestWords } key)
                parts.Add(key.Key);
        }
        var keys = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> letters = stackalloc char[LongestHeadline];
        for (int line = 0; line < page.Lines.Count && line < mostLines && parts.Count > 0; line++)
        {
            if (page.Lines[line].Length <= LongestHeadline && page.Lines.TextOf(line) is var text
                && keys.Contains(letters[..PlainLetters.Key(text, letters)]))
                return new(page.Lines.ElementOf(line), text.ToString(), null);
        }
        return null;
    }

    // "/2020/12/ferry-runs-again.html": the last part of the address that has some words is made of the
    // headline's.
    static ulong[] AddressWords(PageDeclarations page)
    {
        const int fewest = 3;
        if ((page.Url ?? page.Base)?.AbsolutePath is not { } path)
            return [];
        string[] parts = path.Split('/');
        for (int part = parts.Length - 1; part >= 0; part--)
        {
            string words = Uri.UnescapeDataString(parts[part]);
            var numbers = LineKey.Sorted(words, new ulong[words.Length / 2 + 1]);
            if (numbers.Length >= fewest)
                return numbers.ToArray();
        }
        return [];
    }

    static double ShareIn(ulong[] address, ReadOnlySpan<ulong> words)
    {
        if (address.Length == 0)
            return 0;
        int shared = 0;
        foreach (ulong word in address)
            shared += words.Contains(word) ? 1 : 0;
        return (double)shared / address.Length;
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

    static bool IsBeside(PageNode node, PrintedLines lines)
    {
        for (int level = 0; level < DeepestLook && node.IsElement
            && node.Tag != TagName.Body; level++, node = node.Parent)
        {
            if (node.Tag is TagName.Nav or TagName.Footer or TagName.Aside
                || (lines.HintsOf(node) & ClassHint.Aside) != 0)
                return true;
        }
        return false;
    }

    // A kicker or a summary may share the headline's element. It is set apart by its class, or because what
    // is left is exactly what the page declares as its headline.
    static PrintedHeadline Parted(PageNode node, PrintedLines lines, List<LineKey> declared)
    {
        var whole = lines.ShortText(node);
        string key = PlainLetters.Key(whole);
        bool isDeclared = declared.Exists(title => title.Key == key)
            && !declared.Exists(title => IsEndOf(title.Key, key));
        int looked = 0;
        foreach (var part in node.Descendants)
        {
            if (isDeclared || part.IsElement && ++looked > MostParts)
                break;
            if (!part.IsElement)
                continue;
            var words = lines.ShortText(part);
            if (words.IsEmpty || words.Length >= whole.Length)
                continue;
            bool leads = whole.StartsWith(words), ends = whole.EndsWith(words);
            if (!leads && !ends)
                continue;
            var rest = (leads ? whole[words.Length..] : whole[..^words.Length]).Trim(Separators);
            var hints = lines.HintsOf(part);
            bool kicker = leads && (hints & ClassHint.Kicker) != 0;
            bool other = ends && (hints & Following) != 0;
            if (PlainLetters.Any(rest) && (kicker || other || IsDeclared(rest, declared)))
                return new(node, rest.ToString(), leads ? words.ToString() : null);
        }
        return new(node, whole.ToString(), null);
    }

    static bool IsDeclared(ReadOnlySpan<char> words, List<LineKey> declared)
    {
        foreach (var title in declared)
        {
            if (title.Says(words))
                return true;
        }
        return false;
    }

    static bool IsEndOf(string shorter, string whole) =>
        shorter.Length > 10 && shorter.Length < whole.Length
            && whole.EndsWith(shorter, StringComparison.Ordinal);
}
