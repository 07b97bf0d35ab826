using Standfirst.Language.People;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>The words that name a speaker → the person of the cast; quotations come in reading order.</summary>
/// <param name="story">The story.</param>
/// <param name="cast">Its persons.</param>
/// <param name="quotations">How many quotations there are.</param>
ref struct SpeakerResolver(CodedStory story, Cast cast, int quotations)
{
    // Below it nobody is named: a wrong name is worse than none.
    const double Least = .25;

    // Behind them stands somebody else: "a spokesman for Ana Ruiz", "the mother of Tom Ashe".
    static readonly CodeSet Others = new("for of at from with in on to by about against who whom whose that which");

    // Somebody not yet known: "a spokesman", "one of them".
    static readonly CodeSet Unknown = new("a an one two some many any several another most no every each");

    static readonly ushort Who = WordCodes.Of("who"), Comma = WordCodes.Of(","), Bracket = WordCodes.Of("("),
        Clitic = WordCodes.Of("'s");

    /// <summary>Whether what the next words name is read, as in "it read": then whose post it is speaks.</summary>
    public bool Reads { get; set; }

    PooledList<int> _speakers = new(Math.Max(quotations, 1));

    /// <summary>Whom some words mean.</summary>
    /// <param name="source">The words; empty for none.</param>
    /// <param name="goesOn">Whether they are those of the quotation before.</param>
    /// <param name="place">The first token of the quotation or its cue, whichever comes first.</param>
    public Reference Resolve(TokenSpan source, bool goesOn, int place)
    {
        if (source.IsEmpty || NamesBody(source) || IsUnnamed(source, place))
            return Reference.None;
        var found = WhoIs(source);
        if (found.Confidence < (source.Length == 1 ? SureOfPronoun : SureOfWords) && !goesOn && IsDefinite(source)
            && InFocus(source, place, mayBeFar: found.Member == Cast.Nobody) is { Member: not Cast.Nobody } focus)
            found = focus;
        if (found.Member == Cast.Nobody || found.Confidence < Least)
            return Reference.None;
        if (!goesOn || _speakers.Count == 0 || _speakers[_speakers.Count - 1] != found.Member)
            _speakers.Add(found.Member);
        if (found.Confidence >= Cast.Sure)
            cast.Confirm(source.First, source.End, found);
        return found;
    }

    // From these on the cast is surer than whom the sentence before is about: what was told of somebody, and a pronoun hardly ever.
    const double SureOfWords = .75, SureOfPronoun = .96;

    // So many sentences back somebody is spoken of.
    const int FarthestSentence = 3;

    // So many persons of a sentence are looked at.
    const int MostMentions = 8;

    static readonly CodeSet Possessives = new("his her");

    static readonly CodeSet Definite = new("the he she his her");

    static readonly ushort She = WordCodes.Of("she"), He = WordCodes.Of("he"), It = WordCodes.Of("it");

    // What speaks and is nobody.
    static readonly WordSet Bodies = new(
        "company council union ministry government police force court club team band group charity church party school "
        + "university hospital palace "
        + "office department agency firm board bank committee commission campaign report study survey poll statement post "
        + "letter newspaper paper "
        + "magazine site website network channel station programme program label studio brand airline airport union "
        + "association federation foundation "
        + "society trust authority service army navy airforce museum gallery festival league cabinet congress parliament "
        + "senate house administration "
        + "document complaint lawsuit filing indictment memo article book film song piece caption tweet message note sign "
        + "banner two pair couple family diocese parish embassy consulate orchestra choir theatre crew squad brigade regiment "
        + "academy institute clinic library watchdog regulator tribunal jury panel inquiry coalition opposition movement "
        + "militia consortium retailer manufacturer insurer broadcaster tabloid");

    // "Her publisher, Quill & Sons", "The charity Lantern": a description, and a name that is nobody's of the story.
    readonly bool NamesBody(TokenSpan source)
    {
        for (int first = source.First, end; first < source.End; first = end + 1)
        {
            end = PartEnd(first, source.End);
            if (end - first > 1 && Firms.Has(story.Story.Tokens[end - 1]) && story.Story.Tokens[end - 1].IsCapitalized)
                return true;
            if (HasPerson(first, end))
                return false;
            if (first > source.First && IsName(first, end))
                return true;
        }
        return false;
    }

    // "A friend of the pair had seen it. “…,” said the friend": "a" tells of somebody new, whom no name follows.
    readonly bool IsUnnamed(TokenSpan source, int place)
    {
        if (source.Length != 2 || story.Code(source.First) != The)
            return false;
        ulong noun = story.Story.Tokens[source.First + 1].Hash;
        var sentence = story.Story.Sentences[story.SentenceOf(place)];
        int first = Math.Max(story.Story.Paragraphs[sentence.Paragraph].FirstToken, sentence.FirstToken - FarthestUnnamed);
        for (int at = sentence.FirstToken - 1; at > first; at--)
        {
            if (story.Story.Tokens[at].Hash == noun)
                return New.Has(story.Code(at - 1)) && !HasName(at + 1, at + 1 + NearestName);
        }
        return false;
    }

    static readonly ushort The = WordCodes.Of("the");

    static readonly CodeSet New = new("a an another");

    // So far back "a friend" is still the friend; so near behind it, "a friend, Ana Ruiz", stands the name.
    const int FarthestUnnamed = 60, NearestName = 4;

    // Last words of the names of firms, and of no person's.
    static readonly WordSet Firms = new(
        "ltd ltd. limited inc inc. plc llc llp gmbh ag corp corp. corporation holdings partners associates group industries "
        + "books press records studios pictures films productions airlines ferries trust foundation");

    static readonly CodeSet JoinsNames = new("and & of the for");

    readonly bool IsOwnerWithin(int member, int first, int end)
    {
        for (int at = cast.MentionsBefore(first); at < cast.Mentions.Length && cast.Mentions[at].End < end; at++)
        {
            if (cast.Mentions[at].Member == member && IsOwner(cast.Mentions[at].End))
                return true;
        }
        return false;
    }

    // Whether some words name a person who owns nothing of what they name.
    readonly bool HasPerson(int first, int end)
    {
        for (int at = cast.MentionsBefore(first); at < cast.Mentions.Length && cast.Mentions[at].First < end; at++)
        {
            if (cast.Mentions[at].Kind == CastMentionKind.Name && !IsOwner(cast.Mentions[at].End))
                return true;
        }
        return false;
    }

    // Whether some words are a name: capitals, and little else.
    readonly bool IsName(int first, int end)
    {
        int capitals = 0;
        for (int at = first; at < end; at++)
        {
            ref readonly var token = ref story.Story.Tokens[at];
            if (token is { Kind: TokenKind.Word, IsCapitalized: true })
                capitals++;
            else if (!JoinsNames.Has(story.Code(at)) && token.Kind != TokenKind.Mark)
                return false;
        }
        return capitals > 0;
    }

    // "the producers", "the council", "The union Bakers United": no single person whom the story names elsewhere.
    readonly bool IsPerson(TokenSpan source)
    {
        int end = CoreEnd(source.First, PartEnd(source.First, source.End));
        for (int at = source.First; at < end; at++)
        {
            // "the Norwegian" is somebody.
            if (Bodies.Has(story.Story.Tokens[at])
                || at > source.First && story.Story.Tags[at] == PartOfSpeech.Name && source.Length > 2)
                return false;
        }
        return end > source.First && story.Story.Tags[end - 1] != PartOfSpeech.PluralNoun;
    }

    readonly bool IsDefinite(TokenSpan source) => IsPerson(source)
        && (Definite.Has(story.Code(source.First)) || Reads && story.Code(source.First) == It)
        && !HasName(source.First, source.End);

    // "Her neighbour, Alf Dobbs, was less amused. “…,” the 90-year-old said": whom the writer's sentence before is about.
    readonly Reference InFocus(TokenSpan source, int place, bool mayBeFar)
    {
        var sentences = story.Story.Sentences;
        int number = story.SentenceOf(place), paragraph = sentences[number].Paragraph;
        var gender = story.Code(source.First) == She ? Gender.Female : story.Code(source.First) == He ? Gender.Male
            : Gender.Unknown;
        for (int back = 0; back <= FarthestSentence && number - back >= 0; back++)
        {
            var (here, first, end) = sentences[number - back];
            if (here != paragraph && !mayBeFar)
                break;
            int last = Math.Min(cast.MentionsBefore(Math.Min(end, place)), cast.MentionsBefore(first) + MostMentions);
            for (int mention = cast.MentionsBefore(first); mention < last; mention++)
            {
                ref readonly var found = ref cast.Mentions[mention];
                // "Her neighbour, Alf Dobbs": not whose neighbour.
                if (found.Kind == CastMentionKind.Pronoun && Possessives.Has(story.Code(found.First))
                    || story.StretchOf(found.First) >= 0 || IsOwner(found.End)
                    || !Genders.Agree(cast.Members[found.Member].Gender, gender))
                    continue;
                return new(IsAhead(mention, end) ? cast.Mentions[mention + 1].Member : found.Member, .7);
            }
            if (here == paragraph && Described(first, Math.Min(end, place), gender) is { Member: not Cast.Nobody } described)
                return described;
        }
        return Reference.None;
    }

    // "Asked whether he knew, Tom Ashe nodded": a pronoun that comes before its name.
    readonly bool IsAhead(int mention, int end)
    {
        ref readonly var pronoun = ref cast.Mentions[mention];
        if (pronoun.Kind != CastMentionKind.Pronoun || mention + 1 == cast.Mentions.Length
            || story.Story.Sentences[story.SentenceOf(pronoun.First)].FirstToken == pronoun.First)
            return false;
        ref readonly var named = ref cast.Mentions[mention + 1];
        return named.Kind == CastMentionKind.Name && named.First < end && story.Code(named.First - 1) == Comma
            && Genders.Agree(cast.Members[named.Member].Gender, cast.Members[pronoun.Member].Gender);
    }

    // "In the evening the singer thanked her band": the first words of a sentence that were told of somebody.
    readonly Reference Described(int first, int end, Gender gender)
    {
        for (int at = first; at < Math.Min(end, first + LongestOpening) && story.StretchOf(at) < 0; at++)
        {
            if (story.Code(at) == The && NounChunks.End(story, at, end) is var last
                && cast.WhoIs(at, last, default) is { Confidence: >= SureOfWords } found
                && Genders.Agree(cast.Members[found.Member].Gender, gender))
                return found;
        }
        return Reference.None;
    }

    // Behind so many words the subject of a sentence has come.
    const int LongestOpening = 14;

    readonly bool IsOwner(int end) => story.Code(end) == Clitic;

    readonly Reference WhoIs(TokenSpan source)
    {
        if (source.Length == 1 && story.Code(source.First) == Who)
            return Antecedent(source.First);
        // "Ana Ruiz, the wife of Tom Ashe": each part between commas by itself, a name before a description.
        var described = Reference.None;
        for (int first = source.First, end; first < source.End; first = end + 1)
        {
            end = PartEnd(first, source.End);
            var found = WhoIs(first, end);
            // "Tom Ashe's daughter, Ivy": not whose daughter.
            if (found.Member != Cast.Nobody && IsOwnerWithin(found.Member, first, end))
                continue;
            if (found.Confidence >= .9)
                return found;
            if (described.Member == Cast.Nobody)
                described = found;
        }
        return described;
    }

    readonly Reference WhoIs(int first, int end)
    {
        int core = CoreEnd(first, end);
        if (core == first)
            return Reference.None;
        bool isNew = Unknown.Has(story.Code(first));
        if (isNew && !HasName(first, core))
            return Reference.None;
        var found = cast.WhoIs(first, core, _speakers.Items);
        // "the mother of Tom Ashe": what stands behind tells who it is, but is not the one.
        return found.Member != Cast.Nobody || core == end ? found
            : cast.WhoIs(first, end, _speakers.Items) is var whole && !IsNamed(whole.Member, core, end) ? whole : Reference.None;
    }

    // "Ana Ruiz, who said": the person named last, right before it.
    readonly Reference Antecedent(int who)
    {
        int last = story.Code(who - 1) == Comma ? who - 2 : who - 1;
        return cast.MentionAt(last) is >= 0 and var mention ? new(cast.Mentions[mention].Member, .8) : Reference.None;
    }

    readonly bool HasName(int first, int end)
    {
        int mention = cast.MentionsBefore(first);
        return mention < cast.Mentions.Length && cast.Mentions[mention].First < end
            && cast.Mentions[mention].Kind == CastMentionKind.Name;
    }

    readonly bool IsNamed(int member, int first, int end)
    {
        for (int mention = cast.MentionsBefore(first); mention < cast.Mentions.Length
            && cast.Mentions[mention].First < end; mention++)
        {
            if (cast.Mentions[mention].Member == member)
                return true;
        }
        return false;
    }

    readonly int PartEnd(int first, int limit)
    {
        int end = first;
        while (end < limit && story.Code(end) != Comma && story.Code(end) != Bracket)
            end++;
        return end;
    }

    // "the spokesman | for Ana Ruiz": the words before others are named.
    readonly int CoreEnd(int first, int end)
    {
        int at = first;
        while (at < end && !(at > first && Others.Has(story.Code(at))))
            at++;
        return at;
    }

    public void Dispose() => _speakers.Return();
}
