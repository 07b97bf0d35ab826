using Standfirst.Language.People;

namespace Standfirst.Language.Quotations;

/// <summary>What the words that name a speaker tell of the one whom they mean.</summary>
/// <param name="Gender">Of what gender.</param>
/// <param name="Age">Of what age; 0 where they do not tell.</param>
/// <param name="Other">A person whom they do not mean: "his lawyer" is not he.</param>
/// <param name="OtherGender">The gender of whom the speech is about: “He knows nothing,” the winner said.</param>
readonly record struct SoughtPerson(Gender Gender, int Age, int Other, Gender OtherGender)
{
    static readonly CodeSet Possessives = new("his her");

    static readonly ushort She = WordCodes.Of("she"), He = WordCodes.Of("he"), The = WordCodes.Of("the");

    /// <summary>What some words tell.</summary>
    public static SoughtPerson Of(CodedStory story, Cast cast, in SpeakerWords named)
    {
        var (first, end) = (named.Words.First, SpeakerWords.CoreEnd(story, named.Words.First, named.Words.End));
        bool isPossessive = Possessives.Has(story.Code(first)), isDescribed = story.Code(first) == The;
        int age = DescriptorResolver.AgeIn(cast.Story, first, end);
        return new(
            isPossessive ? Gender.Unknown : GenderOf(story, cast, isDescribed ? end - 1 : first),
            age < 0 ? 0 : Ages.ValueOf(cast.Story, age),
            isPossessive ? cast.PersonAt(first) : Cast.Nobody,
            isDescribed && story.Opens(named.Place) ? PronounGender(story.Code(named.Place + 1)) : Gender.Unknown);
    }

    static Gender GenderOf(CodedStory story, Cast cast, int word) =>
        PronounGender(story.Code(word)) is not Gender.Unknown and var gender ? gender : Genders.Of(cast.Story.Senses[word]);

    static Gender PronounGender(ushort word) => word == She ? Gender.Female : word == He ? Gender.Male : Gender.Unknown;

    /// <summary>Whether it may be somebody of whose gender only the given name tells.</summary>
    public bool MayBeByAnyName(Cast cast, int number) =>
        !cast.Members[number].GenderIsTold && (this with { Gender = Gender.Unknown }).MayBe(cast, number);

    /// <summary>Whether it may be somebody.</summary>
    public bool MayBe(Cast cast, int number)
    {
        ref readonly var member = ref cast.Members[number];
        return !member.IsLate && number != Other && Genders.Agree(member.Gender, Gender)
            && (OtherGender == Gender.Unknown || member.Gender != OtherGender)
            && (Age == 0 || cast.AgeOf(number) is var years && (years == 0 || years == Age));
    }
}
