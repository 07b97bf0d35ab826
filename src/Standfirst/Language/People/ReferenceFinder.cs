using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Reads a story from its beginning: whom "she" and "the novelist" mean, and who is what to whom.</summary>
static class ReferenceFinder
{
    // Below it a descriptor is one that was not told of the person before.
    const double SureOwner = 0.78;

    const float Quoted = 0.65f;

    static readonly WordSet Articles = new("the this that");

    /// <summary>Adds to the mentions of a cast what is no name, and to its persons how they are related.</summary>
    public static void Find(SensedStory story, Cast cast)
    {
        if (cast.Count == 0)
            return;
        var names = cast.TakeMentions();
        var sentences = story.Story.Sentences;
        int next = 0;
        var quotes = new QuoteDepth(story);
        for (int number = 0; number < sentences.Length; number++)
        {
            var sentence = sentences[number];
            for (int at = sentence.FirstToken; at < sentence.EndToken;)
            {
                bool isQuoted = quotes.Read(at, sentence.Paragraph);
                if (next < names.Count && names[next].First == at)
                {
                    // Whom a speaker speaks of is less in mind than the speaker.
                    var name = names[next];
                    cast.Add(isQuoted ? name with { Prominence = name.Prominence * Quoted } : name);
                    at = names[next++].End;
                }
                else
                {
                    int stop = next < names.Count ? Math.Min(sentence.EndToken, names[next].Lead) : sentence.EndToken;
                    at = Read(story, cast, sentence, number, at, stop, isQuoted);
                }
            }
            RelationFinder.Find(story, cast, sentence);
        }
        names.Return();
    }

    // Adds what a token begins, and gives the place behind it.
    static int Read(SensedStory story, Cast cast, in Sentence sentence, int number, int at, int stop, bool isQuoted)
    {
        if (story.Is(at, WordSense.Pronoun))
        {
            if (isQuoted)
                return at + 1;
            // "His wife" is the wife where it is known who she is.
            if (story.Story.Tags[at] == PartOfSpeech.PossessivePronoun && KinEnd(story, at + 1, stop) is > 0 and var kin
                && Add(story, cast, number, at, kin, CastMentionKind.Descriptor))
                return kin;
            Add(story, cast, number, at, at + 1, CastMentionKind.Pronoun);
            return at + 1;
        }
        if (isQuoted || !Articles.Has(story.Tokens[at]) || at + 1 >= stop)
            return at + 1;
        int end = DescriptorEnd(story, at + 1, stop);
        if (end == 0)
            return at + 1;
        // "the novelist Mara Lindqvist", "Mara Lindqvist, the novelist,", "is the novelist" name or describe; of
        // "Tom Ashe, the novelist's brother," it is somebody else.
        bool isPartOfName = end >= stop && stop < sentence.EndToken
            || IsBeforeStranger(story, end, stop)
            || story.Story.Tags[Math.Min(end, stop - 1)] != PartOfSpeech.PossessiveEnding
            && IsBehindName(story, cast, sentence, at);
        if (!isPartOfName)
            Add(story, cast, number, at, end, CastMentionKind.Descriptor);
        return Math.Max(at + 1, end);
    }

    // Where the noun of "the | 41-year-old novelist", "the | mother of two", "the | Belgian" ends; 0 where there is
    // none.
    static int DescriptorEnd(SensedStory story, int at, int stop)
    {
        int end = Ages.YearOldEnd(story, at);
        if (story.Is(at, WordSense.Relation) && at + 2 < stop && story.Tokens[at + 1].Hash == Of)
            return Ages.IsAge(story, at + 2) ? at + 3 : 0;
        if (story.IsCapitalized(at) && IsOfNation(story, at))
            return at + 1;
        var phrase = NounPhrase.Forward(story, Math.Max(at, end), stop, false);
        // "the Senegal international, 24,".
        bool isSingular = phrase.IsFound && (story.Story.Tags[phrase.Head] == PartOfSpeech.Noun
            || story.Story.Tags[phrase.Head] == PartOfSpeech.Adjective && story.IsMark(phrase.Head + 1, ',')
            && Ages.IsAge(story, phrase.Head + 2));
        if (isSingular
            && (story.Is(phrase.Head, WordSense.Role | WordSense.Office) || Speaks(story, at - 1, phrase.Head + 1)))
            return phrase.Head + 1;
        // "the grandfather", "the 44-year-old daughter"; "the friend" is anybody.
        at = Math.Max(at, end);
        if (story.Is(at, WordSense.Relation) && Genders.Of(story.Senses[at]) != Gender.Unknown
            && story.Story.Tags[at] == PartOfSpeech.Noun)
            return at + 1;
        return end;
    }

    // "the Belgian said", "the Democrat's father": who it is, not "the Belgian town".
    static bool IsOfNation(SensedStory story, int at) =>
        (story.Is(at, WordSense.Nationality) || story.Story.Word(at).EndsWith("man")
            || story.Story.Word(at).EndsWith("woman"))
        && (Speaks(story, at - 1, at + 1) || at + 1 < story.Tokens.Length
            && (story.Story.Tags[at + 1] == PartOfSpeech.PossessiveEnding || IsOne(story, at)));

    // "the Spaniard won"; "the Dutch won" are many.
    static bool IsOne(SensedStory story, int at) =>
        story.Story.Tags[at + 1] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal
        && story.Story.Word(at) is not ([.., 'c' or 's', 'h'] or [.., 's', 'e' or 's']);

    // "said | the Croatian", "the submariner | says".
    static bool Speaks(SensedStory story, int first, int end) =>
        story.Is(end, WordSense.Saying) && story.IsSmall(end) || story.Is(first - 1, WordSense.Saying)
            && story.IsSmall(first - 1);

    static readonly ulong Of = WordHash.Of("of");

    static bool IsBehindName(SensedStory story, Cast cast, in Sentence sentence, int at)
    {
        int before = at - 1;
        if (before <= sentence.FirstToken)
            return false;
        bool isApart = story.IsMark(before, ',') || story.IsMark(before, '(');
        if (isApart)
            before--;
        if (Ages.IsAge(story, before) && story.IsMark(before - 1, ','))
            before -= 2;
        return cast.MentionAt(before) >= 0 || !isApart && Is.Has(story.Tokens[before]);
    }

    // "the keeper, | Sinclair, stays": somebody whose name nothing else tells to be one.
    static bool IsBeforeStranger(SensedStory story, int at, int stop) =>
        at + 1 < stop && story.IsMark(at, ',') && story.IsCapitalized(at + 1)
        && !story.Is(at + 1, WordSense.Function | WordSense.NoPerson | WordSense.Nationality);

    static readonly WordSet Is = new("is was as be became been remains were are being");

    // Where "wife" behind "his" ends, no name behind it; 0 where there is none.
    static int KinEnd(SensedStory story, int at, int stop)
    {
        if (at < stop && story.Is(at, WordSense.Rank) && story.IsSmall(at))
            at++;
        if (at >= stop || RelationWords.At(story, at, out int end) is null || end >= stop)
            return 0;
        return story.IsMark(end, ',') && end + 1 >= stop ? 0 : end;
    }

    static bool Add(SensedStory story, Cast cast, int sentence, int first, int end, CastMentionKind kind)
    {
        var who = cast.WhoIs(first, end, []);
        if (who.Member == Cast.Nobody || who.Confidence < Cast.Sure)
            return false;
        float prominence = Prominence.Of(story, sentence, first, end);
        // Who is only likely puts nobody more in mind, and has no kin.
        if (kind == CastMentionKind.Descriptor && who.Confidence < SureOwner)
            prominence *= 0.5f;
        cast.Add(new(first, end, who.Member, kind, first, sentence, prominence));
        // "the crown princess, 39,", "the mayor, who is 70".
        int stop = story.Story.Sentences[sentence].EndToken;
        if (kind == CastMentionKind.Descriptor && Ages.Behind(story, end, stop) is { Length: > 0 } age)
            cast.Describe(who.Member, Standfirst.Articles.PersonDescriptionKind.Age, age.First, age.End,
                new(first, age.End - first));
        if (kind == CastMentionKind.Descriptor && who.Confidence >= Cast.SureOfAge
            && Ages.YearOldEnd(story, first + 1) is > 0 and var behind)
            cast.Describe(who.Member, Standfirst.Articles.PersonDescriptionKind.Age, first + 1, first + 2,
                new(first, behind - first));
        return true;
    }
}

/// <summary>Whether words stand in double quotation marks, as far as one paragraph tells.</summary>
struct QuoteDepth(SensedStory story)
{
    int _paragraph = -1;
    bool _isQuoted;

    /// <summary>Whether a token is quoted; tokens are read in order.</summary>
    public bool Read(int token, int paragraph)
    {
        if (paragraph != _paragraph)
            (_paragraph, _isQuoted) = (paragraph, false);
        if (story.Tokens[token] is { Kind: TokenKind.Mark, Start: var start })
        {
            _isQuoted = story.Text[start] switch
            {
                '“' or '„' or '«' => true,
                '”' or '»' => false,
                '"' => !_isQuoted,
                _ => _isQuoted,
            };
        }
        return _isQuoted;
    }
}
