namespace Standfirst.Text;

/// <summary>A stretch of a text: half-open, counted in UTF-16 code units from the text's start.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The place right after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span between two places of a text.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The words themselves: the stretch of <paramref name="text"/> that this span covers.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
