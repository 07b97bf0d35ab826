using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"Ida wrote to me every Sunday. She is a nurse now.", "My gran was with me. She's 86." → what a
/// speaker tells of somebody just spoken of.</summary>
/// <param name="story">The story.</param>
/// <param name="cast">Its persons.</param>
/// <param name="speaker">Whose words they are; <see cref="Cast.Nobody"/> where that is not known yet.</param>
struct SpokenOf(SensedStory story, Cast cast, int speaker)
{
    static readonly WordSet Is = new("is 's");
    static readonly WordSet Still = new("now only just already still");
    static readonly WordSet My = new("my our");

    int _woman = Cast.Nobody, _man = Cast.Nobody;

    /// <summary>Whom the words name.</summary>
    public void Name(int member) => Turn(cast.Members[member].Gender, member);

    /// <summary>Forgets whom the words spoke of.</summary>
    public void Forget() => _woman = _man = Cast.Nobody;

    /// <summary>Reads a token that is quoted and names nobody.</summary>
    /// <param name="at">The token.</param>
    /// <param name="end">Where the words end at the latest.</param>
    public void Read(int at, int end)
    {
        if (My.Has(story.Tokens[at]))
            Relative(at + 1);
        else if (at + 2 < end && story.Is(at, WordSense.Pronoun) && story.Story.Tags[at] == PartOfSpeech.Pronoun
            && Is.Has(story.Tokens[at + 1]) && Antecedent(at) is not Cast.Nobody and var member)
            Tell(member, at, end);
    }

    // A name of unknown gender may be "she" and "he".
    void Turn(Gender gender, int member)
    {
        if (gender != Gender.Male)
            _woman = member;
        if (gender != Gender.Female)
            _man = member;
    }

    readonly int Antecedent(int pronoun) =>
        Genders.Of(story.Senses[pronoun]) == Gender.Female ? _woman : _man;

    // "my | gran": the speaker's, where it is known who that is.
    void Relative(int noun)
    {
        if (noun < story.Tokens.Length
            && (story.Is(noun, WordSense.Rank) || story.Story.Tags[noun] == PartOfSpeech.Adjective))
            noun++;
        if (RelationWords.At(story, noun, out _) is not { } relation)
            return;
        var gender = Genders.Of(story.Senses[noun]);
        if (gender != Gender.Unknown)
            Turn(gender, KinResolver.KinOf(cast, new(speaker, 1), relation).Member);
    }

    // "She's | 86", "She is | a ship's pilot now".
    readonly void Tell(int member, int pronoun, int end)
    {
        int at = pronoun + 2;
        while (at + 1 < end && Still.Has(story.Tokens[at]))
            at++;
        if (Ages.IsSaid(story, at, end))
            cast.DescribeAge(member, at, new(pronoun, at + 1));
        else if (NounPhrase.IsArticle(story, at)
            && NounPhrase.Forward(story, at, end, false) is { IsFound: true } phrase
            && !RoleNouns.IsAnybody(story, phrase.Head))
        {
            cast.Describe(member, PersonDescriptionKind.Role, phrase.First, phrase.Head + 1,
                new(pronoun, phrase.Head + 1));
        }
    }
}
