using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Reads a story from its beginning: whom "she" and "the novelist" mean, and who is what to whom.</summary>
static class ReferenceFinder
{
    // Below it a descriptor is one that was not told of the person before; it counts half: who is only likely puts
    // nobody more in mind, and has no kin.
    const double SureOwner = 0.78;
    const float OnlyLikely = 0.5f;

    // Whom a speaker speaks of is less in mind than the speaker.
    const float Quoted = 0.65f;

    static readonly WordSet Articles = new("the this that");

    /// <summary>Adds to the mentions of a cast what is no name, and to its persons how they are related.</summary>
    public static void Find(SensedStory story, Cast cast)
    {
        if (cast.Count == 0)
            return;
        var names = cast.TakeNames();
        var sentences = story.Story.Sentences;
        int next = 0;
        var quotes = new QuoteDepth(story);
        var spoken = new SpokenOf(story, cast, Cast.Nobody);
        for (int number = 0; number < sentences.Length; number++)
        {
            story.Story.Limits.ThrowIfOver();
            var sentence = sentences[number];
            for (int at = sentence.FirstToken; at < sentence.EndToken;)
            {
                bool isQuoted = quotes.Read(at, sentence.Paragraph);
                // A sentence of the writer's: whoever is quoted next speaks of others.
                if (at == sentence.FirstToken && !isQuoted)
                    spoken.Forget();
                if (next < names.Length && names[next].First == at)
                {
                    var name = names[next];
                    if (isQuoted)
                        spoken.Name(name.Member);
                    cast.Add(isQuoted ? name with { Prominence = name.Prominence * Quoted } : name);
                    at = names[next++].End;
                }
                else
                {
                    int stop = next < names.Length ? Math.Min(sentence.EndToken, names[next].Lead) : sentence.EndToken;
                    if (isQuoted)
                        spoken.Read(at, sentence.EndToken);
                    at = isQuoted ? at + 1 : Read(story, cast, number, at, stop);
                }
            }
            RelationFinder.Find(story, cast, sentence);
        }
    }

    // Adds what a token begins, and gives the place behind it.
    static int Read(SensedStory story, Cast cast, int sentence, int at, int stop)
    {
        if (story.Is(at, WordSense.Pronoun))
            return Pronoun(story, cast, sentence, at, stop);
        if (!Articles.Has(story.Tokens[at]) || at + 1 >= stop)
            return at + 1;
        int end = DescriptorReader.End(story, at + 1, stop);
        if (end == 0)
            return at + 1;
        if (!PartsOfNames.Has(story, cast, story.Story.Sentences[sentence], at, end, stop))
            Add(story, cast, sentence, at, end, CastMentionKind.Descriptor);
        return Math.Max(at + 1, end);
    }

    // "His wife" is the wife where it is known who she is.
    static int Pronoun(SensedStory story, Cast cast, int sentence, int at, int stop)
    {
        if (story.Story.Tags[at] == PartOfSpeech.PossessivePronoun
            && DescriptorReader.KinEnd(story, at + 1, stop) is > 0 and var kin
            && Add(story, cast, sentence, at, kin, CastMentionKind.Descriptor))
            return kin;
        if (Add(story, cast, sentence, at, at + 1, CastMentionKind.Pronoun) && PronounPredicate.Begins(story, at + 1))
            PronounPredicate.Read(story, cast, cast.WhoIs(at, at + 1, []), at, story.Story.Sentences[sentence].EndToken);
        return at + 1;
    }

    static bool Add(SensedStory story, Cast cast, int sentence, int first, int end, CastMentionKind kind)
    {
        var who = cast.WhoIs(first, end, []);
        if (who.Member == Cast.Nobody || who.Confidence < Cast.Sure)
            return false;
        float prominence = Prominence.Of(story, sentence, first, end);
        if (kind == CastMentionKind.Descriptor && who.Confidence < SureOwner)
            prominence *= OnlyLikely;
        cast.Add(new(first, end, who.Member, kind, first, sentence, prominence));
        if (kind == CastMentionKind.Descriptor)
            TellAge(story, cast, who, first, end, story.Story.Sentences[sentence].EndToken);
        return true;
    }

    // "the crown princess, 39,", "the mayor, who is 70", "the 41-year-old".
    static void TellAge(SensedStory story, Cast cast, Reference who, int first, int end, int stop)
    {
        if (Ages.Behind(story, end, stop) is { Length: > 0 } age)
        {
            cast.Describe(who.Member, PersonDescriptionKind.Age, age.First, age.End,
                new(first, age.End));
        }
        if (who.Confidence >= Cast.SureOfAge && Ages.YearOldEnd(story, first + 1) is > 0 and var behind)
        {
            cast.Describe(who.Member, PersonDescriptionKind.Age, first + 1, first + 2,
                new(first, behind));
        }
    }
}
