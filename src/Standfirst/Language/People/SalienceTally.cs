namespace Standfirst.Language.People;

/// <summary>Adds up how much each of a few persons is in mind.</summary>
/// <param name="who">Room for the persons.</param>
/// <param name="weights">Room for what each weighs.</param>
ref struct SalienceTally(Span<int> who, Span<float> weights)
{
    /// <summary>So many persons are weighed; whoever comes later was mentioned longer ago.</summary>
    public const int MostWeighed = 12;

    // A person's further mentions count less than the best one.
    const float Again = 0.7f;

    // A gender that nothing tells fits less than one that agrees.
    const float UnknownGender = 0.8f;

    // "her late father" does nothing now.
    const float LateWeight = 0.3f;

    // Whoever is one of many in mind is at least so likely; the rest is the share of all that is in mind.
    const double LeastShare = 0.4;

    readonly Span<int> _who = who;
    readonly Span<float> _weights = weights;
    int _count;

    /// <summary>Adds a mention of a person.</summary>
    public void Add(int member, float weight)
    {
        int at = _who[.._count].IndexOf(member);
        if (at >= 0)
            _weights[at] = Math.Max(_weights[at], weight) + Again * Math.Min(_weights[at], weight);
        else if (_count < _who.Length)
            (_who[_count], _weights[_count++]) = (member, weight);
    }

    /// <summary>Who weighs the most, and how sure that is; nobody where nobody weighs anything.</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="gender">What the words tell.</param>
    /// <param name="most">How sure it is where nobody else is in mind.</param>
    /// <param name="isAgeless">Whether it is nobody of whom an age was told.</param>
    /// <param name="protagonist">What the share of the story adds that is about a person.</param>
    public readonly Reference Best(Cast cast, Gender gender, double most, bool isAgeless, float protagonist)
    {
        int best = -1;
        float all = 0;
        for (int at = 0; at < _count; at++)
        {
            _weights[at] *= Fit(cast, _who[at], gender, isAgeless) * (1 + protagonist * cast.ShareOf(_who[at]));
            all += _weights[at];
            if (best < 0 || _weights[at] > _weights[best])
                best = at;
        }
        return best < 0 || _weights[best] <= 0
            ? Reference.None
            : new(_who[best], most * (LeastShare + (1 - LeastShare) * _weights[best] / all));
    }

    static float Fit(Cast cast, int member, Gender gender, bool isAgeless)
    {
        // "the 55-year-old" is nobody of another age.
        if (isAgeless && cast.AgeOf(member) > 0)
            return 0;
        float fit = gender != Gender.Unknown && cast.Members[member].Gender == Gender.Unknown ? UnknownGender : 1;
        return cast.Members[member].IsLate ? fit * LateWeight : fit;
    }
}
