using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Weighs the clues of every candidate: which of them are persons.</summary>
static class NameJudge
{
    // What the story tells of a word that stands in a candidate.
    const int InFullName = 1, IsPersonAlone = 2, IsSmallSomewhere = 4, InOtherName = 8, IsAlone = 16, EndsRun = 32, IsThing = 64;

    // What makes a run the name of something else.
    const NameClues Others = NameClues.HasOrganisation | NameClues.HasPlace | NameClues.HasPlaceTail | NameClues.HasBrand;

    // From this weight on a candidate speaks for others of the same words.
    const float Sure = 1;

    /// <summary>Sets every candidate's clues and weight.</summary>
    public static void Judge(SensedStory story, Span<NameCandidate> candidates, NameWeights weights)
    {
        var sentences = story.Story.Sentences;
        using var known = new WordIndex(candidates.Length * 2);
        using var places = new NamePlaces(candidates.Length);
        foreach (ref var name in candidates)
        {
            name.Clues = NameClueReader.Read(story, sentences[name.Sentence], name);
            name.Weight = weights.Weigh(name.Clues, false);
            Learn(story, name, known);
            places.Note(story, name);
        }
        LearnSmall(story, known);
        // Full names first: what they turn out to be tells of whoever is called by a part of them.
        foreach (ref var name in candidates)
        {
            if (name.Words == 1)
                continue;
            bool isOfFamily = (known.Find(story.Tokens[name.Last].Hash, 0) & InFullName) != 0;
            name.Clues |= Elsewhere(story, name, known) | places.Elsewhere(story, name, isOfFamily);
            name.Weight = weights.Weigh(name.Clues, true);
            if (name.Weight > 0 && (name.Clues & NamePlaces.Others) == 0)
                Tell(story, name, known, InFullName);
        }
        foreach (ref var name in candidates)
        {
            if (name.Words > 1)
                continue;
            name.Clues |= Elsewhere(story, name, known);
            name.Weight = weights.Weigh(name.Clues, true);
        }
        Vote(story, candidates, known);
    }

    // What stands alone again and again is the same thing everywhere: "Jerome" in "St. Jerome in His Study".
    static void Vote(SensedStory story, Span<NameCandidate> candidates, WordIndex known)
    {
        using var counts = new WordIndex(candidates.Length);
        using var sums = new WordIndex(candidates.Length);
        foreach (ref readonly var name in candidates)
        {
            if (name.Words > 1)
                continue;
            ulong key = KeyOf(story, name);
            counts[key, 0]++;
            sums[key, 0] += (int)(Grains * Math.Clamp(name.Weight, -MostVote, MostVote));
            if (name.Weight > Sure)
                known[key, 0] |= IsPersonAlone;
        }
        foreach (ref var name in candidates)
        {
            ulong key = KeyOf(story, name);
            if (name.Words > 1 || counts.Find(key, 0) is not (>= FewestVotes and var count))
                continue;
            float vote = sums.Find(key, 0) / (Grains * count);
            if (vote > 0)
                name.Weight = Math.Max(name.Weight, vote);
            // "President Obama" is a person whatever stands around the name elsewhere; so is who bears a known name.
            else if ((known.Find(key, 0) & IsPersonAlone) == 0
                && !story.Is(name.Last, WordSense.Given | WordSense.Surname))
                name.Weight = Math.Min(name.Weight, vote);
        }
    }

    // Of fewer places nothing is learned; one place tells no more than so much; sums are whole numbers of
    // so many grains.
    const int FewestVotes = 3;
    const float MostVote = 3, Grains = 64;

    static void Learn(SensedStory story, in NameCandidate name, WordIndex known)
    {
        int told = name.Words == 1
            ? name.Weight > Sure ? IsPersonAlone | IsAlone : IsAlone
            : name.Weight > Sure ? InFullName : name.Weight < -Sure ? InOtherName : 0;
        if ((name.Clues & NameClues.NamesThing) != 0)
            known[KeyOf(story, name), 0] |= IsThing;
        Tell(story, name, known, told);
        if (name.Words > 1 && (name.Clues & Others) == 0)
            known[story.Tokens[name.Last].Hash, 0] |= EndsRun;
    }

    static void Tell(SensedStory story, in NameCandidate name, WordIndex known, int told)
    {
        for (int at = name.First; at <= name.Last; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Word && !story.IsInitial(at))
                known[story.Tokens[at].Hash, 0] |= told;
        }
    }

    static void LearnSmall(SensedStory story, WordIndex known)
    {
        foreach (ref readonly var token in story.Tokens)
        {
            if (token is { Kind: TokenKind.Word, Case: LetterCase.Lower } && known.Find(token.Hash, -1) >= 0)
                known[token.Hash, 0] |= IsSmallSomewhere;
        }
    }

    static NameClues Elsewhere(SensedStory story, in NameCandidate name, WordIndex known)
    {
        int told = known.Find(story.Tokens[name.Last].Hash, 0);
        var thing = (known.Find(KeyOf(story, name), 0) & IsThing) != 0 ? NameClues.NamesThing : NameClues.None;
        // A full name would find itself in what is told of full names.
        if (name.Words > 1)
            return (told & IsAlone) != 0 ? thing | NameClues.LastAloneElsewhere : thing;
        var clues = (told & EndsRun) != 0 ? thing | NameClues.EndsLongerRun : thing;
        if (((told | ToldOfForms(story, name, known)) & InFullName) != 0)
            clues |= NameClues.FullNameElsewhere;
        if ((told & IsPersonAlone) != 0)
            clues |= NameClues.PersonElsewhere;
        if ((told & InOtherName) != 0)
            clues |= NameClues.InsideOtherNames;
        if ((told & IsSmallSomewhere) != 0)
            clues |= NameClues.SmallElsewhere;
        return clues;
    }

    // "Deano" where the story names a Dean in full.
    static int ToldOfForms(SensedStory story, in NameCandidate name, WordIndex known)
    {
        int told = 0;
        foreach (ulong form in GivenNames.FormsOf(story.Tokens[name.Last].Hash))
            told |= known.Find(form, 0);
        return told;
    }

    /// <summary>All words of a name in one number.</summary>
    public static ulong KeyOf(SensedStory story, in NameCandidate name)
    {
        ulong key = 0;
        for (int at = name.First; at <= name.Last; at++)
            key = key * 31 + story.Tokens[at].Hash;
        return key;
    }
}
