using System.Buffers;

namespace Standfirst.Archive.Search.Queries;

/// <summary>Reads a query: alternatives of parts, each perhaps denied, each a group, an operator's value or words.</summary>
sealed class QueryParser(string text, TimeProvider clock)
{
    /// <summary>So long is no question that people ask; and so short that every step over it is cheap.</summary>
    public const int LongestQuery = 2000;

    // Each part is looked up on its own in the index: fifty of the commonest words take about a second.
    const int MostParts = 50;

    // Nobody nests so deep, and no stack ends there.
    const int MostDepth = 20;

    /// <summary>Typographic marks open and close like the typewriter's: telephones put them in unasked.</summary>
    const string QuotationMarks = "\"“”„‟«»＂";

    readonly QueryDates _dates = new(DateOnly.FromDateTime(clock.GetLocalNow().DateTime));

    int _at;

    int _depth;

    int _parts;

    int _wanted;

    QueryReading.Unclear? _problem;

    public QueryReading Parse()
    {
        if (text.Length > LongestQuery)
            return new QueryReading.Unclear($"the query is longer than {LongestQuery} characters", LongestQuery);
        if (string.IsNullOrWhiteSpace(text))
            return new QueryReading.Understood(new SearchQuery.Everything());

        var alternatives = new List<SearchQuery>();
        while (_at < text.Length && _problem is null)
        {
            if (ReadAlternatives() is { } query)
                alternatives.Add(query);
            // A closing parenthesis that nothing opened says nothing.
            _at++;
        }
        if (_problem is not null)
            return _problem;
        if (alternatives.Count == 0)
            return new QueryReading.Unclear("there is no word to look for", 0);
        if (_wanted == 0)
            return new QueryReading.Unclear("this only says what is not wanted: name something that is", 0);
        var understood = SearchQuery.AllOf(alternatives);
        return Complaint(understood.ToString(), end: text.Length) ?? (QueryReading)new QueryReading.Understood(understood);
    }

    // What was understood is written and read again by whoever keeps or hands it on. A sign of Chinese is a word, one of Arabic may be
    // eighteen letters, and alternatives get parentheses: so written, it may take more room.
    static QueryReading.Unclear? Complaint(string written, int end)
    {
        if (written.Length > LongestQuery)
            return new($"with its words apart the query is longer than {LongestQuery} characters", end);
        int depth = 0, most = 0;
        foreach (char letter in written)
        {
            depth += letter switch { '(' => 1, ')' => -1, _ => 0 };
            most = Math.Max(most, depth);
        }
        return most > MostDepth
            ? new($"with parentheses around all that belongs together the query is nested more than {MostDepth} deep", end)
            : null;
    }

    /// <summary>Reads up to the end or a closing parenthesis; null where there is nothing.</summary>
    SearchQuery? ReadAlternatives(bool isDenied = false)
    {
        List<SearchQuery> alternatives = [], parts = [];
        while (_problem is null && !IsAtEnd())
        {
            if (TakeWord("OR"))
            {
                Close(parts, alternatives);
                continue;
            }
            if (!TakeWord("AND") && ReadPart(isDenied) is { } part)
                parts.Add(part);
        }
        Close(parts, alternatives);
        return alternatives.Count == 0 ? null : SearchQuery.AnyOf(alternatives);
    }

    static void Close(List<SearchQuery> parts, List<SearchQuery> alternatives)
    {
        if (parts.Count > 0)
            alternatives.Add(SearchQuery.AllOf(parts));
        parts.Clear();
    }

    SearchQuery? ReadPart(bool isDenied)
    {
        bool denies = false;
        while (!IsAtEnd() && TakeDenial())
            denies = true;
        if (IsAtEnd())
            return null;

        if (text[_at] == '(')
            return Denied(ReadGroup(isDenied ^ denies), denies);

        var part = Denied(IsQuotationMark(text[_at]) ? ReadQuoted() : ReadWord(), denies);
        if (part is not null && ++_parts > MostParts)
            Complain($"the query has more than {MostParts} parts", _at);
        if (part is not null && !(isDenied ^ denies))
            _wanted++;
        return part;
    }

    static SearchQuery? Denied(SearchQuery? part, bool denies) =>
        part is not null && denies ? SearchQuery.NotOf(part) : part;

    SearchQuery? ReadGroup(bool isDenied)
    {
        if (++_depth > MostDepth)
            return Complain($"parentheses are nested more than {MostDepth} deep", _at);
        _at++;
        var group = ReadAlternatives(isDenied);
        _at++; // the closing one, or the end, which closes all
        _depth--;
        return group;
    }

    /// <summary>A minus before a word, or NOT. A minus on its own is a dash.</summary>
    bool TakeDenial()
    {
        if (text[_at] != '-')
            return TakeWord("NOT");
        while (_at < text.Length && text[_at] == '-')
            _at++;
        return _at < text.Length && !char.IsWhiteSpace(text[_at]);
    }

    bool TakeWord(string word)
    {
        int end = _at + word.Length;
        if (!text.AsSpan(_at).StartsWith(word) || (end < text.Length && !IsBreak(text[end])))
            return false;
        _at = end;
        return true;
    }

    SearchQuery.Words? ReadQuoted()
    {
        int start = _at;
        return OfWords(WordPlace.Anywhere, TakeQuoted(), start);
    }

    SearchQuery? ReadWord()
    {
        int start = _at;
        string word = TakeUnquoted();
        int colon = word.IndexOf(':');
        bool isOperator = colon > 0 && word.AsSpan(0, colon).IndexOfAnyExcept(Letters) < 0;
        if (!isOperator)
            return OfWords(WordPlace.Anywhere, word, start);

        string name = word[..colon].ToLowerInvariant();
        bool hasValue = colon + 1 < word.Length || (_at < text.Length && IsQuotationMark(text[_at]));
        if (QueryOperators.Names.Contains(name))
            return ReadOperator(name, word[(colon + 1)..], start);
        // "https://…" is an address and "Note: …" is prose.
        return hasValue && !word.AsSpan(colon).StartsWith("://")
            ? ComplainOfOperator(name, start)
            : OfWords(WordPlace.Anywhere, word, start);
    }

    SearchQuery? ReadOperator(string name, string value, int start)
    {
        if (value == "")
        {
            bool ends = IsAtEnd();
            if (ends || text[_at] == '(')
                return Complain($"{name}: needs a value, in quotation marks if it has several words", start);
            value = IsQuotationMark(text[_at]) ? TakeQuoted() : TakeUnquoted();
        }

        if (QueryOperators.RoleOf(name) is { } role)
            return OfName(role, name, value, start);
        if (QueryOperators.FieldOf(name) is { } field)
            return OfLabel(field, name, value, start);
        return name switch
        {
            QueryOperators.Said => OfWords(WordPlace.Said, value, start) ?? ComplainOfEmpty(name, start),
            QueryOperators.Headline => OfWords(WordPlace.Headline, value, start) ?? ComplainOfEmpty(name, start),
            QueryOperators.Has => OfFeature(value, start),
            QueryOperators.After => _dates.ReadAfter(value) ?? ComplainOfDate(name, value, start),
            QueryOperators.Before => _dates.ReadBefore(value) ?? ComplainOfDate(name, value, start),
            _ => _dates.ReadDate(value) ?? ComplainOfDate(name, value, start),
        };
    }

    SearchQuery.Words? OfWords(WordPlace place, string value, int start) =>
        ReadWording(value, start) is { } wording ? new SearchQuery.Words(place, wording) : null;

    SearchQuery? OfName(NameRole role, string name, string value, int start)
    {
        var wording = ReadWording(value, start);
        if (wording is { Match: WordMatch.Suffix or WordMatch.Part })
            return Complain($"a star may only end a name: {name}:ferr*", start);
        return wording is null ? ComplainOfEmpty(name, start) : new SearchQuery.Name(role, wording);
    }

    SearchQuery? OfLabel(LabelField field, string name, string value, int start)
    {
        string? label = field switch
        {
            LabelField.Kind => QueryOperators.KindOf(value),
            LabelField.Language => LabelReading.LanguageOf(value),
            LabelField.Site => LabelReading.SiteOf(value),
            _ => LabelReading.WordsOf(value),
        };
        if (label is not null)
            return new SearchQuery.Label(field, label);
        return field switch
        {
            LabelField.Kind => Complain($"kind: is one of {QueryOperators.AllKinds}", start),
            LabelField.Language => Complain("lang: is a language's tag, such as en, de or pt-BR", start),
            _ => ComplainOfEmpty(name, start),
        };
    }

    SearchQuery? OfFeature(string value, int start) =>
        QueryOperators.FeatureOf(value.Trim().ToLowerInvariant()) is { } feature
            ? new SearchQuery.Has(feature)
            : Complain($"has: is one of {QueryOperators.AllFeatures}", start);

    /// <summary>The words of a value and the stars around them; null where there are none, or they are unclear.</summary>
    Wording? ReadWording(string value, int start)
    {
        var (wording, problem) = WordingReader.Read(value);
        if (problem is not null)
            Complain(problem, start);
        return wording;
    }

    string TakeUnquoted()
    {
        int start = _at;
        while (_at < text.Length && !IsBreak(text[_at]))
            _at++;
        return text[start.._at];
    }

    /// <summary>What stands in quotation marks; an open mark ends at the end.</summary>
    string TakeQuoted()
    {
        int start = ++_at;
        while (_at < text.Length && !IsQuotationMark(text[_at]))
            _at++;
        return text[start..Math.Min(_at++, text.Length)];
    }

    /// <summary>Whether nothing follows here but white space, or a closing parenthesis.</summary>
    bool IsAtEnd()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
        return _at >= text.Length || text[_at] == ')';
    }

    SearchQuery? Complain(string message, int position)
    {
        _problem ??= new(message, Math.Min(position, text.Length));
        return null;
    }

    SearchQuery? ComplainOfEmpty(string name, int start) =>
        _problem is null ? Complain($"{name}: needs a word", start) : null;

    SearchQuery? ComplainOfDate(string name, string value, int start) =>
        Complain($"{name}: cannot be “{Shortened(value)}”; it may be {QueryDates.Allowed}", start);

    SearchQuery? ComplainOfOperator(string name, int start)
    {
        string hint = QueryOperators.NearestTo(name) is { } nearest ? $"did you mean {nearest}:? " : "";
        return Complain($"“{Shortened(name)}:” is no operator; {hint}There are {QueryOperators.AllNames}; "
            + "words with a colon stand in quotation marks", start);
    }

    // A message is one line, whatever it cites.
    static string Shortened(string value) => string.Concat(value.Where(letter => !char.IsControl(letter)).Take(30));

    static bool IsBreak(char letter) => char.IsWhiteSpace(letter) || letter is '(' or ')' || IsQuotationMark(letter);

    static bool IsQuotationMark(char letter) => QuotationMarks.Contains(letter);

    static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
