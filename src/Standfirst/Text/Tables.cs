namespace Standfirst.Text;

/// <summary>Tables of all numbers or letters, made once.</summary>
static class Tables
{
    /// <summary>The value of each number from 0 on.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="value">What stands for a number.</param>
    public static T[] Of<T>(int count, Func<int, T> value)
    {
        var table = new T[count];
        for (int number = 0; number < count; number++)
            table[number] = value(number);
        return table;
    }

    /// <summary>Things by a number of theirs, which several may share; those keep their order.</summary>
    public static Dictionary<int, T[]> ByNumber<T>(T[] things, Func<T, int> number)
    {
        Dictionary<int, T[]> table = [];
        foreach (var thing in things)
            table[number(thing)] = [.. table.GetValueOrDefault(number(thing), []), thing];
        return table;
    }

    /// <summary>All UTF-16 code units that are of some sort, in their order.</summary>
    public static char[] Letters(Func<char, bool> isOfSort)
    {
        var letters = new List<char>();
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            if (isOfSort((char)unit))
                letters.Add((char)unit);
        }
        return [.. letters];
    }
}
