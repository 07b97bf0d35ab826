using Standfirst.Language.People;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Tells companies, councils and groups, which speak and are no person.</summary>
static class Bodies
{
    // What speaks and is nobody.
    static readonly WordSet Nouns = new(
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
        + "militia consortium retailer manufacturer insurer broadcaster tabloid officials aides allies lawyers advisers "
        + "supporters");

    // Last words of the names of firms, and of no person's.
    static readonly WordSet Firms = new(
        "ltd ltd. limited inc inc. plc llc llp gmbh ag corp corp. corporation holdings partners associates group industries "
        + "books press records studios pictures films productions airlines ferries trust foundation");

    // Words that join the parts of a body's name.
    static readonly CodeSet Joins = new("and & of the for");

    /// <summary>Whether some words name one: "Her publisher, Quill &amp; Sons", "The charity Lantern". That is a description,
    /// and a name that is nobody's of the story.</summary>
    public static bool AreNamed(CodedStory story, Cast cast, TokenSpan source)
    {
        for (int first = source.First, end; first < source.End; first = end + 1)
        {
            end = SpeakerWords.PartEnd(story, first, source.End);
            if (end - first > 1 && Firms.Has(story.Story.Tokens[end - 1]) && story.Story.Tokens[end - 1].IsCapitalized)
                return true;
            if (HasPerson(story, cast, first, end))
                return false;
            if (IsAcronym(story, end - 1))
                return true;
            if (first > source.First && IsName(story, first, end))
                return true;
        }
        return false;
    }

    // "The UN".
    static bool IsAcronym(CodedStory story, int token) =>
        story.Story.Tokens[token] is { Kind: TokenKind.Word, Case: LetterCase.AllCapitals, Length: > 1 }
        && story.Story.Tags[token] == PartOfSpeech.Name;

    // Whether some words name a person who owns nothing of what they name.
    static bool HasPerson(CodedStory story, Cast cast, int first, int end)
    {
        foreach (ref readonly var mention in cast.Within(first, end))
        {
            if (mention.Kind == CastMentionKind.Name && !CastMentions.IsOwner(story, mention.End))
                return true;
        }
        return false;
    }

    // Whether some words are a name: capitals, and little else.
    static bool IsName(CodedStory story, int first, int end)
    {
        int capitals = 0;
        for (int at = first; at < end; at++)
        {
            ref readonly var token = ref story.Story.Tokens[at];
            if (token is { Kind: TokenKind.Word, IsCapitalized: true })
                capitals++;
            else if (!Joins.Has(story.Code(at)) && token.Kind != TokenKind.Mark)
                return false;
        }
        return capitals > 0;
    }

    /// <summary>Whether a noun means one: "council".</summary>
    public static bool IsOne(CodedStory story, int token) => Nouns.Has(story.Story.Tokens[token]);

    /// <summary>Whether some words may mean a single person; not "the producers", "the council", "The union Bakers
    /// United".</summary>
    public static bool MayBePerson(CodedStory story, Cast cast, TokenSpan source)
    {
        int end = SpeakerWords.CoreEnd(story, source.First, SpeakerWords.PartEnd(story, source.First, source.End));
        for (int at = source.First; at < end; at++)
        {
            // "the Norwegian" is somebody, and so is "the Leeds native".
            bool isNamed = at > source.First && at + 1 == end && source.Length > 2
                && story.Story.Tags[at] == PartOfSpeech.Name;
            if (isNamed || Nouns.Has(story.Story.Tokens[at]))
                return false;
        }
        return end > source.First && story.Story.Tags[end - 1] != PartOfSpeech.PluralNoun
            && (end - source.First == 1 || IsSomebody(cast.Story, source.First + 1, end));
    }

    // What somebody is and no trade: "the Leeds native".
    static readonly WordSet Somebodies = new(
        "native sovereign monarch local resident newlywed teen youngster mum mom mam dad expat student patient suspect accused veteran "
        + "retiree parishioner newcomer runner-up favourite favorite chief head spouse elder latter evacuee refugee "
        + "migrant");

    // Whether a noun tells what somebody is: "the pensioner", "the 41-year-old", "the Spaniard"; not "the amendment".
    static bool IsSomebody(SensedStory story, int first, int end)
    {
        const WordSense Somebody = WordSense.Role | WordSense.Office | WordSense.Relation | WordSense.Male | WordSense.Female
            | WordSense.Nationality;
        return RoleNouns.Is(story, end - 1) || RoleNouns.IsAnybody(story, end - 1) || Somebodies.Has(story.Tokens[end - 1])
            || story.Is(end - 1, Somebody) || story.IsCapitalized(end - 1) || Ages.YearOldEnd(story, first) > 0;
    }
}
