using Standfirst.Articles;
using Standfirst.Language.People;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>Quotations in the making: attributions first, then what is quoted and attributed to nobody nearby.</summary>
sealed class QuotationDrafts : IDisposable
{
    // Below it more contents are wrong than right; measured on PolNeAR's training part.
    const float LeastLikelihood = .4f;

    // Words that are quoted and that no likelier word reports.
    const float LeastForQuoted = .05f;

    readonly CodedStory _story;
    readonly Cast _cast;
    readonly AttributionModel _model;
    PooledList<Draft> _drafts = new(64);

    // The draft that each quoted stretch belongs to; -1 for none.
    PooledList<int> _owners = new(32);

    // The draft that the words before a paragraph announce: "He said:"; -1 for none.
    PooledList<int> _leads = new(32);

    // Which paragraphs are somebody's words from end to end, without marks.
    PooledList<bool> _isWhole = new(32);

    // The contents: each of one draft, later sorted.
    PooledList<Piece> _pieces = new(64);

    // Which drafts stand within the content of another.
    PooledList<bool> _isNested = new(64);

    /// <param name="Attribution">What was read around the cue; without a cue its ranges are empty.</param>
    /// <param name="Source">The words that name the speaker.</param>
    /// <param name="Speaker">Whom they mean; nobody until all drafts are known.</param>
    record struct Draft(Attribution Attribution, TokenSpan Source, Reference Speaker)
    {
        /// <summary>The draft before whose speaker goes on; -1 for none.</summary>
        public int From { get; init; } = -1;

        /// <summary>Whether it is an answer of an interview, whose speaker the story tells.</summary>
        public bool Answers { get; init; }
    }

    readonly record struct Piece(int Draft, TextSpan Span, bool IsQuoted, bool IsOwn) : IComparable<Piece>
    {
        public int CompareTo(Piece other) =>
            Draft != other.Draft ? Draft.CompareTo(other.Draft) : Span.Start.CompareTo(other.Span.Start);
    }

    public QuotationDrafts(CodedStory story, Cast cast, AttributionModel model)
    {
        (_story, _cast, _model) = (story, cast, model);
        _owners.Extend(story.Marks.Stretches.Length).Fill(-1);
        _leads.Extend(story.Story.Paragraphs.Length).Fill(-1);
        _isWhole.Extend(story.Story.Paragraphs.Length).Clear();
        FindWhole();
    }

    // Answers and turns of a transcript, and block quotes that have no marks of their own.
    void FindWhole()
    {
        var paragraphs = _story.Story.Paragraphs;
        bool isTranscript = _story.Story.IsEnglish && Turns.IsTranscript(_story);
        for (int number = 0; number < paragraphs.Length; number++)
        {
            ref readonly var paragraph = ref paragraphs[number];
            bool isTurn = isTranscript && !Turns.Label(_story, paragraph).IsEmpty;
            bool isBlock = paragraph.Kind == BlockKind.BlockQuote && _story.StretchOf(paragraph.FirstToken) < 0;
            _isWhole[number] = isTurn || isBlock || Turns.IsAnswer(_story.Story, paragraph);
        }
    }

    // What others say is told within answers as within any story, but not within a quotation.
    bool IsClosed(int paragraph) =>
        _isWhole[paragraph] && !Turns.IsAnswer(_story.Story, _story.Story.Paragraphs[paragraph]);

    /// <summary>Adds what is somebody's words from end to end.</summary>
    public void AddWhole()
    {
        var paragraphs = _story.Story.Paragraphs;
        for (int number = 0; number < paragraphs.Length; number++)
        {
            if (!_isWhole[number] || paragraphs[number].FirstToken >= paragraphs[number].EndToken)
                continue;
            ref readonly var paragraph = ref paragraphs[number];
            if (IsNarrated(paragraph))
            {
                _isWhole[number] = false;
                continue;
            }
            var label = Turns.Label(_story, paragraph);
            var name = label.Length == 1 && _story.Story.Tokens[label.First].Length == 1 ? default : label;
            bool isBlock = paragraph.Kind == BlockKind.BlockQuote;
            bool goesOn = number > 0 && _isWhole[number - 1] && label.IsEmpty
                && (paragraphs[number - 1].Kind == BlockKind.BlockQuote) == isBlock;
            int draft = goesOn ? _whole : isBlock && _leads[number] >= 0 ? _leads[number] : _drafts.Count;
            if (draft == _drafts.Count)
                _drafts.Add(new(default, name, Reference.None) { Answers = !isBlock });
            _whole = draft;
            int first = label.IsEmpty ? paragraph.FirstToken : Math.Min(label.End + 1, paragraph.EndToken - 1);
            _pieces.Add(new(draft, _story.Story.SpanOf(first, paragraph.EndToken), true, false));
        }
    }

    // “…,” his sister told me: among answers this is the writer's paragraph. Who answers tells whose words come before the words.
    bool IsNarrated(in Paragraph paragraph)
    {
        if (!Turns.IsAnswer(_story.Story, paragraph))
            return false;
        for (int at = paragraph.FirstToken; at < paragraph.EndToken; at++)
        {
            if (_story.StretchOf(at) is not (>= 0 and var stretch))
                continue;
            if (_owners[stretch] is >= 0 and var owner && _drafts[owner] is var draft && !draft.Source.IsEmpty
                && at >= draft.Attribution.Before.First && at < draft.Attribution.Before.End
                && Speech.IsUtterance(_story, stretch) && !First.Has(_story.Code(draft.Source.First)))
                return true;
            at = _story.EndOf(stretch) - 1;
        }
        return false;
    }

    static readonly CodeSet First = new("i we");

    // The draft of the last such paragraph.
    int _whole = -1;

    /// <summary>Reads what is attributed in each sentence.</summary>
    public void AddAttributions()
    {
        var reader = new AttributionReader(_story, _model);
        var sentences = _story.Story.Sentences;
        // The first draft of the passage that the sentence is in.
        int first = 0;
        for (int number = 0; number < sentences.Length; number++)
        {
            if (IsClosed(sentences[number].Paragraph) || !_story.IsRead(sentences[number].Paragraph))
                continue;
            var passage = _story.PassageOf(number);
            if (sentences[number].FirstToken == passage.First)
                (first, _left) = (_drafts.Count, MostReadings);
            (int likeliest, float most) = (-1, LeastForQuoted);
            bool leads = Leads(number);
            for (int at = sentences[number].FirstToken; at < sentences[number].EndToken; at++)
            {
                if (!Candidates.IsHead(_story, at))
                    continue;
                float likelihood = reader.Likelihood(at, passage);
                if (likelihood >= LeastLikelihood && _left-- > 0)
                    Add(reader.Read(at, likelihood, passage), first);
                if (likelihood > most && leads)
                    (likeliest, most) = (at, likelihood);
            }
            if (leads && likeliest >= 0)
                AddLead(reader.Read(likeliest, most, passage), first, sentences[number].Paragraph + 1);
            if (sentences[number].EndToken == passage.End)
                AddBeside(reader, first, passage);
        }
    }

    // So many words report in one sentence; a sentence that has more is no prose.
    const int MostReadings = 64;

    // How many are left.
    int _left;

    // Speech that no likely cue took: the verb right beside it reports, however seldom it does elsewhere.
    void AddBeside(in AttributionReader reader, int first, (int First, int End) passage)
    {
        for (int at = passage.First; at < passage.End && _left > 0; at++)
        {
            if (_story.StretchOf(at) is not (>= 0 and var stretch))
                continue;
            int behind = _story.EndOf(stretch);
            if (_left > 0 && !IsTaken(at, first) && Speech.IsUtterance(_story, stretch) && Beside(stretch, passage) is { } beside)
            {
                float likelihood = Math.Max(reader.Likelihood(beside.Head, passage), LeastLikelihood);
                _left--;
                Force(reader, reader.Read(beside.Head, likelihood, passage, beside.Side), first);
            }
            at = behind - 1;
        }
    }

    bool IsTaken(int token, int first)
    {
        for (int number = first; number < _drafts.Count; number++)
        {
            if (IsWithin(token, _drafts[number].Attribution))
                return true;
        }
        return false;
    }

    void Force(in AttributionReader reader, Attribution found, int first)
    {
        int number = first;
        while (number < _drafts.Count && _drafts[number].Attribution.Head != found.Head)
            number++;
        if (number == _drafts.Count)
            _drafts.Add(default);
        else if (HasQuoted(_drafts[number].Attribution))
        {
            // “We waited,” she joked, “and left”: the other side of the cue.
            var half = _drafts[number].Attribution;
            if (half.Before.IsEmpty)
                found = half with { Before = found.Before, Behind = reader.WithoutLead(half.Behind) };
            else if (half.Behind.IsEmpty)
                found = half with { Behind = reader.WithoutLead(found.Behind) };
            else
                return;
        }
        _drafts[number] = new(found, found.Source, Reference.None);
    }

    bool HasQuoted(in Attribution attribution)
    {
        for (int at = attribution.Before.First; at < attribution.Before.End; at++)
        {
            if (_story.StretchOf(at) >= 0)
                return true;
        }
        for (int at = attribution.Behind.First; at < attribution.Behind.End; at++)
        {
            if (_story.StretchOf(at) >= 0)
                return true;
        }
        return false;
    }

    // “…,” the 90-year-old told the meeting: so near to speech its verb stands.
    const int FarthestVerb = 12;

    (int Head, ContentSide Side)? Beside(int stretch, (int First, int End) passage)
    {
        int end = _story.EndOf(stretch), first = _story.FirstOf(stretch);
        for (int at = end; at < Math.Min(passage.End, end + FarthestVerb) && _story.StretchOf(at) < 0; at++)
        {
            if (IsVerb(at))
                return (at, ContentSide.Before);
        }
        if (first > passage.First && WordCodes.IsMark(_story.Code(first - 1)))
        {
            for (int at = first - 1; at >= Math.Max(passage.First, first - FarthestVerb) && _story.StretchOf(at) < 0; at--)
            {
                if (IsVerb(at) || at == first - 2 && IsGerund(at))
                    return (at, ContentSide.Behind);
            }
        }
        return null;
    }

    // "chanting, “…”".
    bool IsGerund(int token) => Candidates.IsHead(_story, token) && WordCodes.FormOf(_story.Code(token)) == VerbForm.Gerund;

    // "said", "recalls", "according to"; not "a claim", "her reports".
    bool IsVerb(int token) => Candidates.IsHead(_story, token) && !NounChunks.Opens(_story, token - 1)
        && (WordCodes.ClassOf(_story.Code(token)) == CueClass.According
            || WordCodes.ClassOf(_story.Code(token)) < CueClass.According
            && WordCodes.FormOf(_story.Code(token)) is VerbForm.Past or VerbForm.ThirdPerson);

    static readonly ushort Colon = WordCodes.Of(":");

    // Whether a sentence ends its paragraph with a colon and the next paragraph is quoted.
    bool Leads(int sentence)
    {
        var (paragraph, _, end) = _story.Story.Sentences[sentence];
        var paragraphs = _story.Story.Paragraphs;
        return paragraph + 1 < paragraphs.Length && end == paragraphs[paragraph].EndToken && _story.Code(end - 1) == Colon
            && (Sights.Opens(_story, end) || paragraphs[paragraph + 1].Kind == BlockKind.BlockQuote);
    }

    void AddLead(Attribution found, int first, int paragraph)
    {
        int number = first;
        while (number < _drafts.Count && _drafts[number].Attribution.Head != found.Head)
            number++;
        if (number == _drafts.Count)
            _drafts.Add(default);
        _drafts[number] = new(found with { Before = default, Behind = default }, found.Source, Reference.None);
        _leads[paragraph] = number;
    }

    // Of two that share words of their cues the likelier counts.
    void Add(Attribution found, int first)
    {
        if (found.Before.IsEmpty && found.Behind.IsEmpty)
            return;
        int number = first;
        while (number < _drafts.Count && !_drafts[number].Attribution.Cue.Overlaps(found.Cue))
            number++;
        if (number == _drafts.Count)
            _drafts.Add(default);
        else if (_drafts[number].Attribution.Confidence >= found.Confidence)
            return;
        _drafts[number] = new(found, found.Source, Reference.None);
    }

    /// <summary>Gives each quoted stretch to the attribution that holds the least beside it.</summary>
    public void OwnAttributed()
    {
        for (int number = 0; number < _drafts.Count; number++)
        {
            Own(_drafts[number].Attribution.Before, number);
            Own(_drafts[number].Attribution.Behind, number);
        }
    }

    void Own(TokenSpan range, int draft)
    {
        for (int at = range.First; at < range.End; at++)
        {
            if (_story.StretchOf(at) is not (>= 0 and var stretch))
                continue;
            int owner = _owners[stretch];
            if (owner < 0 || range.Length < RangeWith(owner, at).Length)
                _owners[stretch] = draft;
            at = _story.EndOf(stretch) - 1;
        }
    }

    TokenSpan RangeWith(int draft, int token)
    {
        var (before, behind) = (_drafts[draft].Attribution.Before, _drafts[draft].Attribution.Behind);
        return token >= before.First && token < before.End ? before : behind;
    }

    /// <summary>Adds what is quoted and has no cue: it goes on from what was said before, or leads to what is said
    /// next.</summary>
    public void AddQuoted()
    {
        var outermost = _story.Marks.Outermost;
        // An opening mark repeated: what has a cue at its end only is one quotation from its beginning.
        for (int i = outermost.Length - 1; i > 0; i--)
        {
            if (_story.Marks.Stretches[outermost[i]].GoesOn && _owners[outermost[i - 1]] < 0)
                _owners[outermost[i - 1]] = _owners[outermost[i]];
        }
        int last = -1;
        for (int i = 0; i < outermost.Length; i++)
        {
            int stretch = outermost[i], paragraph = _story.Marks.Stretches[stretch].Paragraph;
            if (IsClosed(paragraph) || !_story.IsRead(paragraph))
                continue;
            if (_owners[stretch] < 0)
            {
                if (_leads[paragraph] is >= 0 and var lead
                    && _story.FirstOf(stretch) == _story.Story.Paragraphs[paragraph].FirstToken)
                    _owners[stretch] = lead;
                else if (i > 0 && _story.Marks.Stretches[stretch].GoesOn)
                    _owners[stretch] = _owners[outermost[i - 1]];
                else if (IsSpeech(stretch, last))
                    AddUncued(stretch, last);
            }
            if (_owners[stretch] >= 0)
                last = stretch;
        }
    }

    // What no cue took, for the trainer: whether it is speech is what it has to learn.
    public Action<int, int>? Doubts { get; init; }

    bool IsSpeech(int stretch, int last)
    {
        Doubts?.Invoke(stretch, last);
        if (!_story.Story.IsEnglish || Speech.IsSentence(_story, stretch))
            return true;
        var f = new Features(_room);
        Sights.OfSpeech(_story, stretch, last, ref f);
        return _model.Score(f) > 0;
    }

    readonly int[] _room = new int[Features.Most];

    // Where an uncued stretch is told to be from: so many paragraphs up a speaker goes on.
    const int FarthestUp = 2;

    void AddUncued(int stretch, int last)
    {
        if (SpeakerCue.Signed(_story, stretch) is { IsEmpty: false } signed)
        {
            Add(stretch, signed);
            return;
        }
        int paragraph = _story.Marks.Stretches[stretch].Paragraph, owner = last >= 0 ? _owners[last] : -1;
        bool isSame = owner >= 0 && _story.Marks.Stretches[last].Paragraph == paragraph;
        bool begins = Speech.BeginsSentence(_story, stretch);
        if (isSame && (begins && Touches(last, stretch, owner) || GoesOn(stretch, owner)))
        {
            _owners[stretch] = owner;
            return;
        }
        var led = SpeakerCue.Led(_story, stretch);
        if (led.IsEmpty)
            led = SpeakerCue.About(_story, _cast, stretch);
        int from = -1;
        if (led.IsEmpty && owner >= 0 && _story.Marks.Stretches[last].Paragraph >= paragraph - FarthestUp)
            (led, from) = (_drafts[owner].Source, _drafts[owner].From >= 0 ? _drafts[owner].From : owner);
        Add(stretch, led, from);
    }

    void Add(int stretch, TokenSpan source, int from = -1)
    {
        _owners[stretch] = _drafts.Count;
        _drafts.Add(new(default, source, Reference.None) { From = from });
    }

    // “We waited,” she said. “Then we left.” No sentence of the writer's stands between.
    bool Touches(int last, int stretch, int owner)
    {
        int first = _story.FirstOf(stretch), end = Math.Max(_story.EndOf(last), _drafts[owner].Attribution.Cue.End);
        return first == 0 || end >= first || _story.SentenceOf(first - 1) <= _story.SentenceOf(Math.Max(0, end - 1));
    }

    // “We waited,” she said, “and left.”
    bool GoesOn(int stretch, int owner)
    {
        var attribution = _drafts[owner].Attribution;
        int end = Math.Max(attribution.Cue.End, attribution.Source.End), first = _story.FirstOf(stretch);
        return !attribution.Before.IsEmpty && first >= end && first - end <= LongestInterruption
            && Speech.IsBroken(_story, attribution.Before.End);
    }

    // "…,” she said in a statement on Tuesday, “…".
    const int LongestInterruption = 14;

    /// <summary>The quotations, in reading order.</summary>
    public IReadOnlyList<Quotation> Write()
    {
        for (int number = 0; number < _drafts.Count; number++)
        {
            AddPiece(number, _drafts[number].Attribution.Before);
            AddPiece(number, _drafts[number].Attribution.Behind);
        }
        foreach (int stretch in _story.Marks.Outermost)
        {
            if (_owners[stretch] is >= 0 and var owner && !IsWithin(_story.FirstOf(stretch), _drafts[owner].Attribution)
                && _story.Marks.Stretches[stretch].Inner is { Length: > 0 } inner)
                _pieces.Add(new(owner, inner, true, false));
        }
        _pieces.Items.Sort();
        FindNested();
        ResolveSpeakers();
        var quotations = new List<Quotation>(_drafts.Count);
        for (int first = 0, end; first < _pieces.Count; first = end)
        {
            end = first + 1;
            while (end < _pieces.Count && _pieces[end].Draft == _pieces[first].Draft)
                end++;
            if (IsTold(_pieces.Items[first..end]))
                quotations.Add(QuotationOf(_pieces.Items[first..end]));
        }
        quotations.Sort((one, other) => one.Content[0].Start.CompareTo(other.Content[0].Start));
        return quotations;
    }

    // What stands within other contents is told with them: "that she woke | after hearing | that it had rained".
    void FindNested()
    {
        _isNested.Extend(_drafts.Count).Clear();
        var order = new PooledList<(int Start, int End, int Draft)>(_pieces.Count);
        foreach (ref readonly var piece in _pieces.Items)
            order.Add((piece.Span.Start, piece.Span.End, piece.Draft));
        order.Items.Sort();
        // How far those reach that begin earlier, and those that begin here or earlier.
        int reach = 0, next = 0, start = -1;
        foreach (var piece in order.Items)
        {
            if (piece.Start > start)
                (reach, start) = (next, piece.Start);
            _isNested[piece.Draft] |= piece.End <= reach;
            next = Math.Max(next, piece.End);
        }
        order.Return();
    }

    // Whether words tell enough to be a quotation. Without marks one word hardly ever is somebody's, and two are with a
    // likely cue where the last is no word of grammar: "It had", "loss before".
    bool IsTold(ReadOnlySpan<Piece> pieces)
    {
        int words = 0;
        bool isOpen = false;
        foreach (ref readonly var piece in pieces)
        {
            if (piece.IsQuoted)
                return true;
            int at = _story.Story.TokenAt(piece.Span.Start);
            for (; words < EnoughWords && at < _story.Codes.Length && _story.Story.Tokens[at].Start < piece.Span.End; at++)
            {
                words += _story.Story.Tokens[at].Kind == TokenKind.Mark ? 0 : 1;
                isOpen = WordCodes.IsGrammar(_story.Code(at));
            }
        }
        int draft = pieces[0].Draft;
        // "Do you remember the first time?"
        if (_drafts[draft].Source is { Length: 1 } source && _story.Code(source.First) == You
            && _story.Story.Paragraphs[_story.Story.Sentences[_story.SentenceOf(source.First)].Paragraph] is var asked
            && Turns.IsQuestion(_story.Story, asked))
            return false;
        return !_isNested[draft] && (words >= EnoughWords
            || words == EnoughWords - 1 && !isOpen && _drafts[draft].Attribution.Confidence >= LikelyEnough);
    }

    static readonly ushort You = WordCodes.Of("you");

    const int EnoughWords = 3;

    const float LikelyEnough = .6f;

    // In reading order: the last speaker is the likeliest to be "she" again.
    void ResolveSpeakers()
    {
        var order = new PooledList<(int Place, int Draft)>(_drafts.Count);
        for (int i = 0; i < _pieces.Count; i++)
        {
            if (i == 0 || _pieces[i].Draft != _pieces[i - 1].Draft)
                order.Add((_pieces[i].Span.Start, _pieces[i].Draft));
        }
        order.Items.Sort();
        var speakers = new SpeakerResolver(_story, _cast, order.Count);
        foreach (var (_, number) in order.Items)
        {
            ref var draft = ref _drafts[number];
            speakers.Reads = !draft.Attribution.Cue.IsEmpty && _story.Code(draft.Attribution.Head) is var head
                && (head == Read || head == Reads);
            var speaker = speakers.Resolve(draft.Source, draft.From >= 0, PlaceOf(draft));
            if (draft.Answers && speaker.Member == Cast.Nobody)
                speaker = Interviewee();
            draft = draft with { Speaker = speaker };
        }
        speakers.Dispose();
        order.Return();
    }

    static readonly ushort Read = WordCodes.Of("read"), Reads = WordCodes.Of("reads");

    // Where a quotation begins, its speaker's words included.
    static int PlaceOf(in Draft draft)
    {
        int place = draft.Source.First;
        if (!draft.Attribution.Before.IsEmpty)
            place = Math.Min(place, draft.Attribution.Before.First);
        return place;
    }

    Reference Interviewee()
    {
        _interviewee ??= Turns.Interviewee(_story.Story, _cast);
        return _interviewee == Cast.Nobody ? Reference.None : new(_interviewee.Value, .8);
    }

    int? _interviewee;

    static bool IsWithin(int token, in Attribution attribution) =>
        token >= attribution.Before.First && token < attribution.Before.End
        || token >= attribution.Behind.First && token < attribution.Behind.End;

    Quotation QuotationOf(ReadOnlySpan<Piece> pieces)
    {
        ref readonly var draft = ref _drafts[pieces[0].Draft];
        var spans = new TextSpan[pieces.Length];
        bool isQuoted = false, isOwn = false;
        for (int i = 0; i < pieces.Length; i++)
        {
            spans[i] = pieces[i].Span;
            isQuoted |= pieces[i].IsQuoted;
            isOwn |= pieces[i].IsOwn;
        }
        var cue = draft.Attribution.Cue;
        var (medium, said) = Occasion(draft.From >= 0 ? _drafts[draft.From].Attribution : draft.Attribution);
        return new(spans, !isQuoted ? QuotationKind.Indirect : isOwn ? QuotationKind.Mixed : QuotationKind.Direct)
        {
            Cue = cue.IsEmpty ? null : SpanOf(cue),
            Speaker = draft.Speaker.Member == Cast.Nobody ? null : Cast.IdOf(draft.Speaker.Member),
            Mention = draft.Source.IsEmpty || draft.From >= 0 ? null : SpanOf(draft.Source),
            Medium = medium,
            Said = said,
            Confidence = Math.Round(cue.IsEmpty ? Uncued : draft.Attribution.Confidence, 2),
        };
    }

    // Where and when something was said.
    (string? Medium, string? Said) Occasion(in Attribution told)
    {
        if (told.Cue.IsEmpty)
            return default;
        var passage = _story.PassageOf(_story.SentenceOf(told.Head));
        string? medium = Medium.Find(_story, told.Head, told.Cue, passage);
        return (medium, SaidDay.Find(_story, told, passage, isTold: medium is not null));
    }

    // How often what is quoted without a cue is a quotation and its speaker right.
    const double Uncued = .6;

    TextSpan SpanOf(TokenSpan range) => _story.Story.SpanOf(range.First, range.End);

    // Runs of quoted stretches are the speaker's words, each by itself; among words of the writer the whole is one content.
    void AddPiece(int draft, TokenSpan range)
    {
        if (range.IsEmpty)
            return;
        bool hasOwn = false, hasQuoted = false;
        for (int at = range.First; at < range.End; at++)
        {
            if (_story.StretchOf(at) is >= 0 and var quoted)
            {
                hasQuoted |= !Speech.IsName(_story, quoted);
                at = _story.EndOf(quoted) - 1;
            }
            else
                hasOwn |= !WordCodes.IsMark(_story.Code(at));
        }
        if (hasOwn)
        {
            int end = range.End;
            while (end > range.First && WordCodes.IsMark(_story.Code(end - 1)) && _story.StretchOf(end - 1) < 0)
                end--;
            _pieces.Add(new(draft, SpanOf(range with { End = Math.Max(end, range.First + 1) }), hasQuoted, true));
            return;
        }
        for (int at = range.First; at < range.End; at++)
        {
            if (_story.StretchOf(at) is not (>= 0 and var stretch))
                continue;
            if (_story.Marks.Stretches[stretch].Inner is { Length: > 0 } inner && !Speech.IsTitle(_story, stretch))
            {
                // Behind "she said," a small letter goes on; at the beginning it leans on the writer's words.
                bool isFirst = _pieces.Count == 0 || _pieces[_pieces.Count - 1].Draft != draft;
                bool leans = isFirst ? Speech.BeginsSmall(_story, stretch) : Speech.IsFragment(_story, stretch);
                _pieces.Add(new(draft, inner, true, leans));
            }
            at = _story.EndOf(stretch) - 1;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _drafts.Return();
        _owners.Return();
        _pieces.Return();
        _isNested.Return();
        _leads.Return();
        _isWhole.Return();
    }
}
