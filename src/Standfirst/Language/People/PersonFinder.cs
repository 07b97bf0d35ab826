using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>Story → the persons it names, each once. English only: other languages have nobody.</summary>
static class PersonFinder
{
    /// <summary>Finds who is named, where, and as what.</summary>
    /// <returns>The persons. Dispose of them before the story.</returns>
    public static Cast Find(Story story)
    {
        var sensed = new SensedStory(story);
        var candidates = new PooledList<NameCandidate>(64);
        if (story.IsEnglish)
        {
            NameScanner.Scan(sensed, ref candidates);
            NameJudge.Judge(sensed, candidates.Items, NameWeights.Default);
        }
        var cast = CastMaker.Make(sensed, candidates.Items);
        candidates.Return();
        DescriptionFinder.Find(sensed, cast);
        LeadFinder.Find(sensed, cast);
        IntroductionFinder.Find(sensed, cast);
        ReferenceFinder.Find(sensed, cast);
        return cast;
    }
}
