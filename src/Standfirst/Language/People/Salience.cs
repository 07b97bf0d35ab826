using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Who is most in mind at a place of a story: the nearer, the more prominent, the oftener mentioned; who
/// spoke last before all.</summary>
static class Salience
{
    /// <summary>So many mentions back somebody is still in mind.</summary>
    public const int MostMentionsBack = 40;

    // Who was last mentioned so many sentences ago is as much in mind as this.
    static ReadOnlySpan<float> Decay => [1, 0.8f, 0.5f, 0.35f, 0.25f, 0.18f, 0.12f, 0.08f, 0.05f];

    const int FarthestSentence = 8;

    // Who spoke last counts for two mentions, whoever spoke before for less; "the 55-year-old" is seldom
    // who goes on speaking.
    const float SpeakerWeight = 2, EarlierSpeaker = 0.4f, NewSpeaker = 0.5f;

    const int MostSpeakers = 3;

    const float PronounWeight = 0.6f;

    // A pronoun that opens a paragraph means whoever the story is about the likelier.
    const float Protagonist = 2;

    /// <summary>Whom a word that tells no more than a gender means.</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="place">The token of the word.</param>
    /// <param name="gender">What it tells.</param>
    /// <param name="speakers">Who spoke so far, the last speaker last.</param>
    /// <param name="most">How sure it is where nobody else is in mind.</param>
    /// <param name="isAgeless">Whether it is somebody of whom no age was told: "the 55-year-old".</param>
    public static Reference Most(
        Cast cast, int place, Gender gender, ReadOnlySpan<int> speakers, double most, bool isAgeless = false)
    {
        var tally = new SalienceTally(stackalloc int[SalienceTally.MostWeighed],
            stackalloc float[SalienceTally.MostWeighed]);
        WeighMentions(cast, place, gender, isAgeless, ref tally);
        float speaker = isAgeless || IsNational(cast, place) ? NewSpeaker : SpeakerWeight;
        WeighSpeakers(cast, gender, speakers, speaker, ref tally);
        bool isTopic = speakers.IsEmpty && BeginsParagraph(cast.Story, place);
        return tally.Best(cast, gender, most, isAgeless, isTopic ? Protagonist : 0);
    }

    // "She retired in 1979": behind the words of others whom the story is about.
    static bool BeginsParagraph(SensedStory story, int place)
    {
        int number = story.SentenceOf(place);
        var sentences = story.Story.Sentences;
        return sentences[number].FirstToken == place
            && story.Story.Tags[place] is PartOfSpeech.Pronoun or PartOfSpeech.PossessivePronoun
            && (number == 0 || sentences[number - 1].Paragraph != sentences[number].Paragraph);
    }

    static void WeighMentions(Cast cast, int place, Gender gender, bool isAgeless, ref SalienceTally tally)
    {
        int before = cast.MentionsBefore(place);
        int here = cast.Story.SentenceOf(place), other = cast.NamedBehind(place);
        bool isPronoun = cast.Story.Is(place, WordSense.Pronoun);
        bool isNational = IsNational(cast, place);
        for (int at = before - 1; at >= 0 && at >= before - MostMentionsBack; at--)
        {
            ref readonly var mention = ref cast.Mentions[at];
            int distance = isPronoun || isAgeless ? here - mention.Sentence
                : cast.Distance(mention.Sentence, here);
            if (distance > FarthestSentence)
                return;
            if (mention.Member == other || isNational && mention.Kind != CastMentionKind.Name
                || !Genders.Agree(cast.Members[mention.Member].Gender, gender))
                continue;
            // "the 55-year-old" is who was just spoken of.
            float near = isAgeless || isNational ? Decay[distance] * Decay[distance] : Decay[distance];
            // Whoever is "she" all the while is seldom "the Spaniard".
            if (!isPronoun && mention.Kind == CastMentionKind.Pronoun)
                near *= PronounWeight;
            tally.Add(mention.Member, mention.Prominence * near);
        }
    }

    // "the Spaniard" tells where somebody is from who was just named.
    static bool IsNational(Cast cast, int place) =>
        !cast.Story.Is(place, WordSense.Pronoun) && cast.Story.IsCapitalized(place + 1);

    static void WeighSpeakers(
        Cast cast, Gender gender, ReadOnlySpan<int> speakers, float bonus, ref SalienceTally tally)
    {
        int least = Math.Max(0, speakers.Length - MostSpeakers);
        for (int at = speakers.Length - 1; at >= least; at--, bonus *= EarlierSpeaker)
        {
            if ((uint)speakers[at] < (uint)cast.Count && Genders.Agree(cast.Members[speakers[at]].Gender, gender))
                tally.Add(speakers[at], bonus);
        }
    }

    /// <summary>The person of a gender whom a possessive pronoun means: of its sentence, else the most
    /// salient.</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="place">The pronoun's token.</param>
    /// <param name="gender">What it tells.</param>
    /// <param name="sentence">Its sentence's first token.</param>
    public static int Nearest(Cast cast, int place, Gender gender, int sentence)
    {
        var mentions = cast.Mentions[cast.MentionsBefore(sentence)..cast.MentionsBefore(place)];
        foreach (ref readonly var mention in mentions)
        {
            if (gender != Gender.Unknown && cast.Members[mention.Member].Gender == gender)
                return mention.Member;
        }
        foreach (ref readonly var mention in mentions)
        {
            if (Genders.Agree(cast.Members[mention.Member].Gender, gender))
                return mention.Member;
        }
        return Most(cast, place, gender, [], 1).Member;
    }
}
