using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>Tells years from numbers of four digits that count, name or title something.</summary>
static class YearJudge
{
    // The years that a number is without any word that says so; before and after them it is more often a count.
    const int First = 1900, Last = 2039;

    // Small words that end in "s" and are no things to be counted.
    static readonly WordSet NoThings =
        new("was is has does its this as his us plus versus unless thus less always perhaps levels");

    /// <summary>Whether a number alone is a year.</summary>
    public static bool IsYear(in RuleMatch match)
    {
        if (match.Number(Sorts.Year) is < First or > Last || IsCountBehind(match))
            return false;
        var before = match.LastToken;
        bool isTight = before.Kind == TokenKind.Mark && before.End == match.FirstToken.Start && before.Length > 0;
        char mark = isTight ? match.Text[before.Start] : ' ';
        // A title in marks (“1984”), a telephone number, a price, a sum.
        return mark is ' ' or '(' or '[' or '–' or '—' || mark is '“' or '"' or '‘' && match.NextToken.Kind == TokenKind.Word;
    }

    /// <summary>Whether the number counts what stands behind it.</summary>
    public static bool IsCountBehind(in RuleMatch match)
    {
        var next = match.NextToken;
        if ((match.Behind(1) & (Sorts.Unit | Sorts.HalfOfDay | Sorts.Zone)) != 0)
            return true;
        if (next.Kind == TokenKind.Mark)
            return next.Length > 0 && match.Text[next.Start] is '%' or '°';
        return next.Kind == TokenKind.Word && next.Case == LetterCase.Lower && next.Length > 3
            && match.Text[next.End - 1] == 's' && match.Text[next.End - 2] is not ('s' or '\'' or '’') && !NoThings.Has(next);
    }
}
