namespace Standfirst.Language.Times;

/// <summary>Parts that stand so → the time they tell.</summary>
/// <param name="Written">What parts: a <see cref="Pattern"/>.</param>
/// <param name="Make">What they tell; nothing where they are no time after all.</param>
sealed record Rule(string Written, TimeMaking Make)
{
    /// <summary>The pattern.</summary>
    public Pattern Pattern { get; } = new(Written);
}

/// <summary>Parts that fit a pattern → the time they tell; <see langword="default"/> where they tell none.</summary>
delegate TimeValue TimeMaking(RuleMatch match);
