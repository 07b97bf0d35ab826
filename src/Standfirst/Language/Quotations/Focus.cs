using Standfirst.Language.People;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Finds whom the writer's sentence before a quotation is about: "Her neighbour, Alf Dobbs, was less amused. “…,” the
/// 90-year-old said".</summary>
static class Focus
{
    // From it on what was told of somebody tells who is meant.
    public const double SureOfWords = .75;

    // How sure it is that the sentence before is about who speaks.
    public const double Sureness = .7;

    // So many sentences back somebody is spoken of.
    const int FarthestSentence = 3;

    // So many persons of a sentence are looked at.
    public const int MostMentions = 8;

    // Behind so many words the subject of a sentence has come.
    const int LongestOpening = 14;

    static readonly CodeSet Definite = new("the he she his her"), Possessives = new("his her");

    static readonly ushort It = WordCodes.Of("it"), And = WordCodes.Of("and"), The = WordCodes.Of("the"), Comma = WordCodes.Of(",");

    /// <summary>Whether words may mean the one whom the sentence before is about: a single person whom they do not
    /// name.</summary>
    public static bool MayBeMeant(CodedStory story, Cast cast, in SpeakerWords named)
    {
        var source = named.Words;
        return Bodies.MayBePerson(story, cast, source) && !cast.BeginsWithName(source.First, source.End)
            && (Definite.Has(story.Code(source.First))
                || named.IsRead && story.Code(source.First) == It && Messages.AreTold(story, named.Place));
    }

    static readonly CodeSet Subordinators = new("though although while when as because since if once after before");

    /// <summary>Whom the clause is about that leads to a pronoun: While | Ana Ruiz | hopes for sun, she says there will be
    /// rain.</summary>
    public static Reference Within(CodedStory story, Cast cast, in SpeakerWords named)
    {
        var (first, end) = (named.Place, named.Words.First);
        if (named.Words.Length > 1 || !Subordinators.Has(story.Code(first)) || story.HasQuoted(new(first, first + 1)))
            return Reference.None;
        return cast.Within(first, Math.Min(end, first + LongestOpening)) is [{ Kind: CastMentionKind.Name } found, ..]
            && !story.IsQuoted(found.First) && !CastMentions.IsOwner(story, found.End)
            && SoughtPerson.Of(story, cast, named).MayBe(cast, found.Member)
            ? new(found.Member, Sureness)
            : Reference.None;
    }

    /// <summary>Whom the sentences before are about.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cast">Its persons.</param>
    /// <param name="named">The words that name the speaker.</param>
    /// <param name="mayBeFar">Whether paragraphs before are looked at.</param>
    public static Reference Find(CodedStory story, Cast cast, in SpeakerWords named, bool mayBeFar)
    {
        // "his lawyer" is told of where he is, or not at all.
        mayBeFar &= !Possessives.Has(story.Code(named.Words.First));
        var sentences = story.Story.Sentences;
        int number = story.SentenceOf(named.Place), paragraph = sentences[number].Paragraph;
        var sought = SoughtPerson.Of(story, cast, named);
        for (int back = 0; back <= FarthestSentence && number - back >= 0; back++)
        {
            var (here, first, end) = sentences[number - back];
            if (here != paragraph && !mayBeFar)
                break;
            if (Named(story, cast, new(first, end), named.Place, sought) is { Member: not Cast.Nobody } subject)
                return subject;
            if (here == paragraph
                && Described(story, cast, first, Math.Min(end, named.Place), sought) is { Member: not Cast.Nobody } described)
                return described;
        }
        return Reference.None;
    }

    /// <summary>The first person of a sentence whom the writer means; where it means no other, the first who owns
    /// something.</summary>
    public static Reference Named(CodedStory story, Cast cast, TokenSpan sentence, int place, in SoughtPerson sought)
    {
        int first = cast.MentionsBefore(sentence.First), owner = Cast.Nobody;
        int end = Math.Min(cast.MentionsBefore(Math.Min(sentence.End, place)), first + MostMentions);
        for (int mention = first; mention < end; mention++)
        {
            ref readonly var found = ref cast.Mentions[mention];
            if (story.IsQuoted(found.First) || !sought.MayBe(cast, found.Member))
                continue;
            if (found.Kind == CastMentionKind.Name
                && (IsOpening(story, cast, mention, end) || IsModifier(story, cast, mention)))
                continue;
            // "Her neighbour, Alf Dobbs", "Ana's father, Jan": not whose he is.
            if (!CastMentions.IsOwner(story, found.End) && story.Story.Tags[found.First] != PartOfSpeech.PossessivePronoun)
            {
                bool isAhead = IsAhead(story, cast, mention, sentence.End);
                return new(isAhead ? cast.Mentions[mention + 1].Member : found.Member, Sureness);
            }
            if (owner == Cast.Nobody)
                owner = found.Member;
        }
        return owner == Cast.Nobody ? Speaking(story, cast, sentence, place, sought) : new(owner, Sureness);
    }

    // "Amrit Kaur said that they had come. “…,” she said": who speaks goes on, whatever lists tell of the given name.
    static Reference Speaking(CodedStory story, Cast cast, TokenSpan sentence, int place, in SoughtPerson sought)
    {
        foreach (ref readonly var found in cast.Within(sentence.First, Math.Min(sentence.End, place)))
        {
            if (story.IsQuoted(found.First))
                continue;
            // "Dr Amrit Kaur, | said".
            int verb = cast.Story.IsMark(found.End, ',') ? found.End + 1 : found.End;
            return found.Kind == CastMentionKind.Name && cast.Story.Is(verb, WordSense.Saying)
                && sought.MayBeByAnyName(cast, found.Member)
                ? new(found.Member, Sureness)
                : Reference.None;
        }
        return Reference.None;
    }

    // "Inspired by the songs of Tom Ashe, | she left", "After the murder of Tom Ashe, | Jan Berg said", "When Tom Ashe sang, | Jan Berg
    // left": a name before the sentence's subject.
    static bool IsOpening(CodedStory story, Cast cast, int mention, int end)
    {
        int sentence = story.Story.Sentences[story.SentenceOf(cast.Mentions[mention].First)].FirstToken;
        bool isClause = Subordinators.Has(story.Code(sentence));
        bool isPhrase = story.Story.Tags[Math.Max(0, cast.Mentions[mention].Lead - 1)] == PartOfSpeech.Preposition;
        for (mention++; mention < end; mention++)
        {
            ref readonly var next = ref cast.Mentions[mention];
            bool isSubject = next.Kind == CastMentionKind.Pronoun
                ? story.Story.Tags[next.First] == PartOfSpeech.Pronoun
                : next.Kind == CastMentionKind.Name && (isClause || isPhrase) && !IsParted(story, next.End)
                    && !CastMentions.IsOwner(story, next.End);
            if (isSubject && story.Code(next.Lead - 1) == Comma)
                return isClause || Counts.Verbs(story, new(sentence + 1, next.First)) == 0;
        }
        return false;
    }

    // "Tom Ashe, | Jan Berg | and Ida Lund", "| Jan Berg |, the mayor".
    static bool IsParted(CodedStory story, int end) => story.Code(end) == Comma || story.Code(end) == And;

    // So many words an office has between whose it is and who holds it.
    const int LongestOffice = 3;

    // "| Ruiz | consultant Ida Lund", "| Ruiz | campaign manager Ida Lund".
    static bool IsModifier(CodedStory story, Cast cast, int mention)
    {
        if (mention + 1 == cast.Mentions.Length)
            return false;
        int first = cast.Mentions[mention].End, end = cast.Mentions[mention + 1].First;
        if (cast.Mentions[mention + 1].Kind != CastMentionKind.Name || end - first is < 1 or > LongestOffice
            || !cast.Story.Is(end - 1, WordSense.Role | WordSense.Office) && !RoleNouns.Is(cast.Story, end - 1))
            return false;
        for (int at = first; at < end; at++)
        {
            if (story.Story.Tags[at] is not (PartOfSpeech.Noun or PartOfSpeech.Adjective))
                return false;
        }
        return true;
    }

    // "Asked whether he knew, Tom Ashe nodded": a pronoun that comes before its name.
    static bool IsAhead(CodedStory story, Cast cast, int mention, int end)
    {
        ref readonly var pronoun = ref cast.Mentions[mention];
        if (pronoun.Kind != CastMentionKind.Pronoun || mention + 1 == cast.Mentions.Length
            || story.Story.Sentences[story.SentenceOf(pronoun.First)].FirstToken == pronoun.First)
            return false;
        ref readonly var named = ref cast.Mentions[mention + 1];
        return named.Kind != CastMentionKind.Pronoun && named.First < end && story.Code(named.First - 1) == Comma
            && Genders.Agree(cast.Members[named.Member].Gender, cast.Members[pronoun.Member].Gender);
    }

    // "In the evening the singer thanked her band": the first words of a sentence that were told of somebody.
    static Reference Described(CodedStory story, Cast cast, int first, int end, in SoughtPerson sought)
    {
        for (int at = first; at < Math.Min(end, first + LongestOpening) && !story.IsQuoted(at); at++)
        {
            if (story.Code(at) == The && NounChunks.End(story, at, end) is var last
                && cast.WhoIs(at, last, default) is { Confidence: >= SureOfWords } found
                && sought.MayBe(cast, found.Member))
                return found;
        }
        return Reference.None;
    }
}
